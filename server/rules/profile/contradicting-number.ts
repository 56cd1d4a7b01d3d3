import { child, oneOrMany, textOf } from '../../model/field.ts';
import type { SecurityProfile } from '../../kinds/security-profile/view.ts';
import { LETTER } from '../../syntax/letters.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { profileSaying } from '../examples/profiles.ts';
import { answerProse } from '../../domain/texts/hits.ts';
import { fold, type AnswerPassage } from '../../domain/texts/passages.ts';
import { withoutQuotations } from '../../prose/quotations.ts';
import { mayTellOfRecordings, recordingDaysIn } from '../../prose/recording-days.ts';
import { placeOf } from '../../domain/texts/stretches.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { defineRule } from '../rule.ts';
import type { SharedContext } from '../../domain/shared-context.ts';

/** One place that says for how many days recordings are kept. */
interface Said {
  readonly days: number;
  readonly uri: string;
  readonly range: OffsetRange;
}

const WORDS = new RegExp(String.raw`[${LETTER}]{4,}`, 'gu');

/** The days said in a text, for all sites alike; a text that names a site speaks of that site. */
function daysIn(folded: string, sentences: readonly OffsetRange[], sites: readonly string[]) {
  return sentences.flatMap(({ start, end }) => {
    const sentence = folded.slice(start, end);
    const found = sites.some((site) => sentence.includes(site)) ? undefined : recordingDaysIn(sentence);
    return found
      ? [{ days: found.days, start: start + found.range.start, end: start + found.range.end }]
      : [];
  });
}

/** Ids of sites and the words of their names and addresses. */
function siteWords({ sites }: SecurityProfile): string[] {
  return sites.flatMap(({ id, field }) => [
    id,
    ...['name', 'address'].flatMap((key) => fold(textOf(child(field, key)) ?? '').match(WORDS) ?? []),
  ]);
}

/** What the written procedures say that the answers cite. */
function saidInProcedures(
  { project }: SharedContext,
  passages: readonly AnswerPassage[],
  sites: readonly string[],
): Said[] {
  const ids = passages.flatMap(({ answer }) =>
    oneOrMany(child(answer.field, 'procedures')).flatMap((field) => textOf(field)?.split('#')[0] ?? []),
  );
  const uris = new Set(
    [...new Set(ids)].flatMap((id) => project.index.find('Procedure', id).map(({ uri }) => uri)),
  );
  return [...uris].flatMap((uri) => {
    const file = project.files.get(uri);
    if (file?.format !== 'markdown') return [];
    const text = withoutQuotations(file.text);
    return daysIn(fold(text), sentencesOf(text), sites).map(({ days, start, end }) => ({
      days,
      uri,
      range: { start, end },
    }));
  });
}

const SITES = 'company: { sites: [{ id: lrd-01, name: Laredo warehouse }, { id: mem-02, name: Memphis }] }\n';

const PROCEDURE =
  '---\napiVersion: ctpat/v1\nkind: Procedure\nid: cameras\ntitle: Cameras\nversion: "1"\nstatus: approved\nowner: CSO\n---\n\n# Cameras\n\n## Records\n\nRecordings are kept for 60 days.\n';

/** Two numbers for one fact. */
export const contradictingNumber = defineRule({
  meta: {
    id: 'profile/contradicting-number',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'workspace',
    failureReason: 'not-as-written',
    messages: {
      differs: {
        what: 'The answer to {id} keeps recordings {days} days, and another place says {other}.',
        help: 'Look at the recorder and write the same number in both; where sites differ, name the site.',
      },
    },
    words: { related: 'The other number' },
    docs: () => ({
      title: 'Contradicting numbers',
      description:
        'Two answers of a profile, or an answer and a written procedure that the profile cites, name different numbers of days for which camera recordings are kept. Only plain statements count: sentences about single clips, incidents, minimums or one site are left alone, and so are answers for some sites.',
      bad: [
        {
          text: profileSaying('en', {
            '9.7': 'The recorder stores video for 45 days.',
            '9.16': 'Footage is kept for ⟦30\n        days⟧ on mirrored disks.',
          }),
        },
        {
          text: profileSaying('en', { '9.16': 'Footage is kept for ⟦30 days⟧.' }).replace(
            'response: >',
            'procedures: [cameras]\n      response: >',
          ),
          files: { 'procedures/cameras.md': PROCEDURE },
        },
        {
          text: profileSaying('es', {
            '9.7': 'El grabador conserva el video 45 días.',
            '9.16': 'Las grabaciones se guardan ⟦30 días⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying(
            'en',
            {
              '9.7': 'The recorder stores video for 45 days.',
              '9.12': 'Footage of an incident is kept for 365 days.',
              '9.13': 'In Memphis, recordings are kept for 30 days.',
              '9.15': 'Recordings are reviewed every 14 days and summaries kept for 90 days.',
              '9.16':
                'Video is retained forty-five days. When the oldest frame is younger than 40 days, a disk is added.',
            },
            SITES,
          ),
        },
        {
          text: profileSaying(
            'es',
            {
              '9.7': 'El grabador conserva el video 45 días.',
              '9.12': 'El video de un incidente se guarda 365 días.',
              '9.13': 'En Memphis las grabaciones se conservan 30 días.',
              '9.15': 'Las grabaciones se revisan cada 14 días y los resúmenes se guardan 90 días.',
              '9.16':
                'Las grabaciones se conservan cuarenta y cinco días; las llamadas de la central se guardan 30 días.',
            },
            SITES,
          ),
        },
        {
          text: profileSaying('en', { '9.16': 'Footage is kept for 60 days.' }).replace(
            'response: >',
            'procedures: [cameras]\n      response: >',
          ),
          files: { 'procedures/cameras.md': PROCEDURE },
        },
      ],
    }),
  },
  check(context) {
    const { document, file, writtenIn, word, report } = context;
    const { profile } = document;
    if (!profile) return;
    const sites = siteWords(profile);
    const { passages } = context.shared(answerProse);
    const answers = passages.flatMap((passage) => {
      if (!mayTellOfRecordings(passage.folded)) return [];
      const { field, site } = passage.answer;
      if (site !== undefined || child(field, 'sites')) return [];
      return daysIn(passage.folded, passage.sentences, sites).map(({ days, start, end }) => ({
        days,
        uri: writtenIn(field.path),
        passage,
        ...placeOf(passage, file.text, start, end),
      }));
    });
    const [first] = answers;
    if (!first) return;
    const written = saidInProcedures(context, passages, sites);
    for (const said of answers) {
      const other: Said | undefined = [first, ...written].find(({ days }) => days !== said.days);
      if (!other || (said === first && !written.includes(other))) continue;
      const { id } = said.passage.answer;
      report({
        message: 'differs',
        at: { range: said.range, path: said.path },
        criterion: id,
        data: { id, days: said.days, other: other.days },
        related: [
          {
            uri: other.uri,
            range: other.range,
            message: word('related'),
          },
        ],
      });
    }
  },
});
