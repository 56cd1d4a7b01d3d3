import type { Locale } from '../../../catalog/catalog.ts';
import { child, items, textOf, type Field } from '../../../model/field.ts';
import { evidenceOf } from '../../../kinds/security-profile/view.ts';
import type { SourceDocument } from '../../../model/source-file.ts';
import { judgedAnswers } from '../../../domain/answers/effective-answers.ts';
import type { Project } from '../../../workspace/snapshot.ts';
import { byCriterion, byText, match } from './match.ts';
import {
  compareParts,
  differingOthers,
  flat,
  otherKeys,
  readParts,
  type PartChange,
  type Parts,
} from './parts.ts';

/** What a profile, with all that it inherits, answers to a criterion, or one of its sites does. Answers that are still to do are left out. */
export interface AnswerFact {
  /** Key of the profile. */
  readonly profile: string;
  readonly criterion: string;
  readonly title: string;
  readonly site?: string;
  readonly parts: Parts;
  readonly others: Readonly<Record<string, string>>;
}

/** How an answer differs. */
export interface AnswerChange {
  readonly profile: string;
  readonly criterion: string;
  readonly title: string;
  /** Of an answer for one site under `bySite`. */
  readonly site?: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly parts: readonly PartChange[];
  /** Other keys under which something else is said. */
  readonly others?: readonly string[];
  /** The profiles that inherit it. */
  readonly alsoChanges?: readonly string[];
}

/** The parts of an answer in the order in which they are told. */
const PARTS = [
  'status',
  'targetDate',
  'response',
  'rationale',
  'owner',
  'performedBy',
  'frequency',
  'oversight',
  'sites',
  'procedures',
  'evidence',
  'decision',
  'reviewed',
] as const;

const TEXTS = ['targetDate', 'response', 'rationale', 'owner', 'performedBy', 'frequency', 'reviewed'];
const TOLD = [
  ...TEXTS,
  'status',
  'oversight',
  'sites',
  'procedures',
  'evidence',
  'specialistReview',
  'bySite',
];

/** A piece of evidence in words: what it is, and the days that it stands for. */
function evidenceLabel(evidence: Field): string {
  const name = ['file', 'url', 'record'].map((key) => textOf(child(evidence, key))).find(Boolean);
  const texts = ['kind', 'date', 'period'].flatMap((key) => textOf(child(evidence, key)) ?? []);
  const until = textOf(child(evidence, 'validUntil'));
  const sites = items(child(evidence, 'sites')).flatMap((site) => textOf(site) ?? []);
  const more = [...texts, ...(until === undefined ? [] : [`→ ${until}`]), ...sites].join(', ');
  const whole = textOf(evidence) ?? name ?? '…';
  return flat(more === '' ? whole : `${whole} (${more})`);
}

/** The values of a mapping that are texts, in a row. */
const together = (field: Field | undefined, keys: readonly string[]) =>
  keys.flatMap((key) => textOf(child(field, key)) ?? []).join(', ');

function partsOf(field: Field, status: string | undefined): Parts {
  const evidence = evidenceOf(field).map(evidenceLabel);
  const oversight = together(child(field, 'oversight'), ['by', 'frequency']);
  const decision = together(child(field, 'specialistReview'), ['decision', 'date', 'due']);
  return {
    ...(status === undefined ? {} : { status }),
    ...readParts(field, TEXTS, ['sites', 'procedures']),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(oversight === '' ? {} : { oversight: flat(oversight) }),
    ...(decision === '' ? {} : { decision: flat(decision) }),
  };
}

/** The answers of a profile with what it inherits; `profile` is its key. */
export function answerFacts(
  document: SourceDocument,
  profile: string,
  { catalog }: Project,
  locale: Locale,
): AnswerFact[] {
  return judgedAnswers({ document }).flatMap(({ id, site, field, status, statusField }) => {
    if (status === 'to-do') return [];
    const own = site === undefined ? status : textOf(statusField);
    const fact = {
      profile,
      criterion: id,
      title: catalog.title(id, locale),
      parts: partsOf(field, own),
      others: otherKeys(field, TOLD),
    };
    return [site === undefined ? fact : { ...fact, site }];
  });
}

/** The answers that differ, each in its own profile, the inherited ones too. */
export function compareAnswers(
  before: readonly AnswerFact[],
  after: readonly AnswerFact[],
  today: (key: string) => string,
): AnswerChange[] {
  const keyOf = ({ profile, criterion, site }: AnswerFact, name = profile) =>
    [name, criterion, site ?? ''].join('\0');
  return match(
    before,
    after,
    (fact) => keyOf(fact, today(fact.profile)),
    (fact) => keyOf(fact),
  )
    .flatMap(({ before: old, after: now }): AnswerChange[] => {
      const fact = now ?? old;
      if (!fact) return [];
      const parts = compareParts(PARTS, old?.parts ?? {}, now?.parts ?? {});
      const others = differingOthers(old?.others ?? {}, now?.others ?? {});
      if (parts.length + others.length === 0 && old && now) return [];
      const { criterion, title, site } = fact;
      return [
        {
          profile: now ? now.profile : today(fact.profile),
          criterion,
          title,
          ...(site === undefined ? {} : { site }),
          change: !old ? 'added' : !now ? 'removed' : 'changed',
          parts,
          ...(others.length === 0 ? {} : { others }),
        },
      ];
    })
    .sort(
      (a, b) =>
        byCriterion(a.criterion, b.criterion) ||
        byText(a.profile, b.profile) ||
        byText(a.site ?? '', b.site ?? ''),
    );
}
