import type { Locale } from '../../../../catalog/catalog.ts';
import { durationInWords } from '../../../../messages/duration-words.ts';
import type { ReportAnswer, ReportAnswerWords } from '../../core/report-data.ts';
import { say } from '../../../../messages/fill.ts';
import { DOCUMENT } from '../../../../messages/profile-document.ts';
import { valueInWords } from '../../../../messages/value-words.ts';
import { evidenceLines, personLine, procedureLines } from '../workbook/lines.ts';
import type { Block } from './block.ts';

type FieldKey = keyof typeof DOCUMENT;

function field(key: FieldKey, text: string | undefined, locale: Locale): Block[] {
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? [] : [{ kind: 'field', label: say(DOCUMENT[key], locale), lines }];
}

/** The chapter part of one criterion: what is asked, how it stands, and the answer with what is behind it. */
export function criterionBlocks(answer: ReportAnswer, locale: Locale): Block[] {
  const { id, title, obligation, status, state, bySite, sites } = answer;
  const isEmpty = status === undefined || status === 'to-do';
  const empty = state === 'not-needed' ? DOCUMENT.notNeeded : DOCUMENT.noAnswer;
  return [
    { kind: 'heading', level: 2, text: `${id} ${title}` },
    ...field('level', valueInWords(obligation, locale), locale),
    ...(isEmpty ? [{ kind: 'text', text: say(empty, locale) } as const] : []),
    ...wordBlocks(answer, locale),
    ...field('sites', sites.join(', '), locale),
    ...bySite.flatMap((words): Block[] => [
      { kind: 'heading', level: 3, text: say(DOCUMENT.site, locale, { site: words.site }) },
      ...wordBlocks(words, locale),
    ]),
  ];
}

function wordBlocks(words: ReportAnswerWords, locale: Locale): Block[] {
  const { status, response, rationale, owner, frequency, procedures, evidence, targetDate, reviewed } = words;
  return [
    ...field('status', status === undefined ? undefined : valueInWords(status, locale), locale),
    ...field('response', response, locale),
    ...field('rationale', rationale, locale),
    ...field('owner', personLine(owner), locale),
    ...field('frequency', frequency && (durationInWords(frequency, locale) ?? frequency), locale),
    ...field('procedures', procedureLines(procedures), locale),
    ...field('evidence', evidenceLines(evidence, locale), locale),
    ...field('targetDate', targetDate, locale),
    ...field('reviewed', reviewed, locale),
  ];
}
