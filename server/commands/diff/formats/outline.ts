import type { Localized } from '../../../catalog/types.ts';
import type { CriterionChange } from '../core/criterion-changes.ts';
import type { FindingChange } from '../core/finding-changes.ts';
import type { PartChange } from '../core/parts.ts';
import { CLI } from '../../../messages/cli.ts';
import { DIFF, DIFF_CHANGES, DIFF_HEADINGS, DIFF_PARTS, summaryWords } from '../diff-messages.ts';
import { stateInWords } from '../../../messages/states.ts';
import { say } from '../../../messages/fill.ts';
import { OBLIGATION } from '../../../explain/explain-words.ts';
import { sentence } from '../../../cli/reporters/places.ts';
import type { ComparedSide, DiffReport } from './diff-format.ts';
import { beginning, wordDiff, type Stretch } from './word-diff.ts';
import { ownValue } from '../../../messages/own-value.ts';

/** What is told below a heading, for every format that people read. Texts are not escaped. */
export interface Item {
  /** How much it matters: bad news, good news, or neither. */
  readonly tone: 'bad' | 'good' | 'plain';
  readonly title: string;
  readonly remarks: readonly string[];
  readonly details: readonly Detail[];
}

/** One line about an item: a label, and how what it names differs. */
export interface Detail {
  readonly label: string;
  readonly stretches: readonly Stretch[];
}

/** A heading with its items. */
export interface Group {
  readonly title: string;
  readonly items: readonly Item[];
}

/** Longest name, and longest text beside a name, in code units. */
const NAME = 160;
const WORDS = 320;

/** How many things of a list are named. */
const LISTED = 12;

const partWords = (part: string, { locale }: DiffReport) => ownValue(DIFF_PARTS, part)?.[locale] ?? part;

function several(
  list: readonly string[],
  kind: Stretch['kind'],
  sign: string,
  report: DiffReport,
): Stretch[] {
  const named = list
    .slice(0, LISTED)
    .map((text): Stretch => ({ kind, text: `${sign}${beginning(text, NAME)} ` }));
  const more = list.length - named.length;
  return more > 0
    ? [...named, { kind: 'same', text: say(DIFF.more, report.locale, { count: more }) }]
    : named;
}

function detail(change: PartChange, report: DiffReport): Detail {
  const { part, before, after, removed = [], added = [], isHidden } = change;
  const label = partWords(part, report);
  if (isHidden) return { label, stretches: [{ kind: 'same', text: DIFF.hidden[report.locale] }] };
  if (removed.length + added.length > 0) {
    return {
      label,
      stretches: [...several(removed, 'old', '− ', report), ...several(added, 'new', '+ ', report)],
    };
  }
  if (before !== undefined && after !== undefined && Math.max(before.length, after.length) > 60)
    return { label, stretches: wordDiff(before, after) };
  const none = DIFF.none[report.locale];
  return {
    label,
    stretches: [
      { kind: 'old', text: beginning(before ?? none, WORDS) },
      { kind: 'same', text: ' → ' },
      { kind: 'new', text: beginning(after ?? none, WORDS) },
    ],
  };
}

const details = (parts: readonly PartChange[], report: DiffReport) =>
  parts.map((part) => detail(part, report));

function keysRemark(keys: readonly string[] | undefined, { locale }: DiffReport): string[] {
  return keys === undefined ? [] : [beginning(say(DIFF.alsoKeys, locale, { keys: keys.join(', ') }), WORDS)];
}

function alsoRemark(profiles: readonly string[] | undefined, { locale }: DiffReport): string[] {
  if (profiles === undefined) return [];
  const names = profiles.map(nameOnly).join(', ');
  return [beginning(say(DIFF.alsoChanges, locale, { profiles: names }), WORDS)];
}

/** The id of a document without its kind. */
const nameOnly = (key: string) => key.slice(key.indexOf('/') + 1);

function criterionItem(change: CriterionChange, report: DiffReport): Item {
  const { locale, diff } = report;
  const state = (word: string | undefined) =>
    word === undefined ? DIFF.none[locale] : (stateInWords(word, locale) ?? word);
  const added =
    change.change === 'gained'
      ? diff.answers.filter(
          (answer) =>
            answer.change === 'added' && answer.criterion === change.criterion && answer.site === undefined,
        )
      : [];
  return {
    tone: change.change === 'gained' ? 'good' : change.change === 'excused' ? 'plain' : 'bad',
    title: `${change.criterion} ${change.title}`,
    remarks: [OBLIGATION[change.obligation][locale]],
    details: [
      ...change.places.slice(0, LISTED).map(({ profile, sites, before, after }): Detail => ({
        label: [
          nameOnly(profile),
          ...(sites ? [say(DIFF.atSites, locale, { sites: sites.join(', ') })] : []),
        ].join(' '),
        stretches: [
          { kind: 'old', text: state(before) },
          { kind: 'same', text: ' → ' },
          { kind: 'new', text: state(after) },
        ],
      })),
      ...added.slice(0, 1).flatMap(({ parts }) =>
        details(
          parts.filter(({ part }) => ['response', 'owner', 'targetDate'].includes(part)),
          report,
        ),
      ),
    ],
  };
}

function findingItem(finding: FindingChange, tone: Item['tone'], { locale }: DiffReport): Item {
  const { severity, formerSeverity, file, line, rule } = finding;
  const level = CLI.severity[severity][locale];
  const was =
    formerSeverity === undefined
      ? []
      : [say(DIFF.wasLevel, locale, { level: CLI.severity[formerSeverity][locale] })];
  return {
    tone,
    title: beginning(sentence(finding), 2 * WORDS),
    remarks: [level, ...was, rule, `${file}:${line}`],
    details: [],
  };
}

/** Everything that changed, under headings, what matters most first. */
export function groupsOf(report: DiffReport): Group[] {
  const { locale, diff, changedAnswers } = report;
  const word = (change: keyof typeof DIFF_CHANGES) => DIFF_CHANGES[change][locale];
  const turns = (turn: CriterionChange['change']) =>
    diff.criteria.filter(({ change }) => change === turn).map((change) => criterionItem(change, report));
  const profiles = (isMeant: (change: string) => boolean) =>
    diff.profiles
      .filter(({ change }) => isMeant(change))
      .map(({ profile, change, entity, parts, alsoChanges }): Item => ({
        tone: change === 'removed' ? 'bad' : 'plain',
        title: nameOnly(profile),
        remarks: [
          word(change),
          ...(entity === undefined ? [] : [entity]),
          ...alsoRemark(alsoChanges, report),
        ],
        details: details(parts, report),
      }));
  const items: Readonly<Record<keyof typeof DIFF_HEADINGS, readonly Item[]>> = {
    profilesRemoved: profiles((change) => change === 'removed'),
    lost: turns('lost'),
    asked: turns('asked'),
    excused: turns('excused'),
    introduced: diff.findings.introduced.map((finding) => findingItem(finding, 'bad', report)),
    setAside: diff.findings.setAside.map((finding) => findingItem(finding, 'plain', report)),
    answers: changedAnswers.map(
      ({ criterion, title, profile, site, change, parts, others, alsoChanges }): Item => ({
        tone: 'plain',
        title: `${criterion} ${title}`,
        remarks: [
          nameOnly(profile),
          ...(site === undefined ? [] : [say(DIFF.atSites, locale, { sites: site })]),
          ...(change === 'changed' ? [] : [word(change)]),
          ...alsoRemark(alsoChanges, report),
          ...keysRemark(others, report),
        ],
        details: details(parts, report),
      }),
    ),
    actions: diff.actions.map(
      ({ document, partner, id, change, criterion, text, due, owner, parts, others }): Item => ({
        tone: change === 'closed' ? 'good' : change === 'changed' ? 'plain' : 'bad',
        title: [id, ...(text === undefined ? [] : [beginning(text, NAME)])].join(': '),
        remarks: [
          word(change),
          ...(partner === undefined ? [nameOnly(document)] : [partner]),
          ...(criterion === undefined ? [] : [criterion]),
          ...(due === undefined || change === 'closed' ? [] : [say(DIFF.due, locale, { date: due })]),
          ...(owner === undefined ? [] : [owner]),
          ...keysRemark(others, report),
        ],
        details: details(parts, report),
      }),
    ),
    partners: diff.partners.map(({ partner, name, change, parts, expired = [], others }): Item => ({
      tone: change === 'removed' || expired.length > 0 ? 'bad' : 'plain',
      title: name === partner ? name : `${name} (${partner})`,
      remarks: [
        word(change),
        ...expired.map((label) => say(DIFF.expired, locale, { label })),
        ...keysRemark(others, report),
      ],
      details: details(parts, report),
    })),
    procedures: diff.procedures.map(({ procedure, title, change, parts, isTextChanged, others }): Item => ({
      tone: change === 'removed' ? 'bad' : 'plain',
      title: title === procedure ? nameOnly(title) : `${title} (${nameOnly(procedure)})`,
      remarks: [
        word(change),
        ...(isTextChanged ? [DIFF[change === 'edited' ? 'textSameVersion' : 'text'][locale]] : []),
        ...keysRemark(others, report),
      ],
      details: details(parts, report),
    })),
    gained: turns('gained'),
    fixed: diff.findings.fixed.map((finding) => findingItem(finding, 'good', report)),
    profiles: profiles((change) => change !== 'removed'),
    documents: diff.documents.map(({ document, change, formerly, keys }): Item => ({
      tone: 'plain',
      title: document,
      remarks: [
        word(change),
        ...(formerly === undefined ? [] : [say(DIFF.formerly, locale, { id: formerly })]),
        ...(keys === undefined ? [] : [beginning(keys.join(', '), WORDS)]),
      ],
      details: [],
    })),
  };
  return (Object.entries(DIFF_HEADINGS) as [keyof typeof DIFF_HEADINGS, Localized][]).flatMap(
    ([key, title]) => (items[key].length === 0 ? [] : [{ title: title[locale], items: items[key] }]),
  );
}

const sideWords = ({ ref, commit }: ComparedSide) =>
  ref === undefined || commit?.startsWith(ref)
    ? (commit ?? '').slice(0, 10)
    : `${ref} (${(commit ?? '').slice(0, 10)})`;

/** Between what the change lies. */
export function titleOf({ base, head, today, locale }: DiffReport): string {
  const words = { base: sideWords(base), head: sideWords(head), today };
  return say(head.commit === undefined ? DIFF.title : DIFF.titleBetween, locale, words);
}

/** Everything in one line, and coverage before and after. */
export function headline({ summary, diff, locale }: DiffReport): string {
  const words = summaryWords(summary, locale);
  const { before, after } = diff.coverage.total;
  const percent = (value: number | undefined) => (value === undefined ? '–' : `${value} %`);
  const coverage =
    before.percent === undefined && after.percent === undefined
      ? ''
      : `; ${DIFF.coverage[locale]} ${percent(before.percent)} → ${percent(after.percent)}`;
  return `${words.length === 0 ? DIFF.nothing[locale] : words.join(', ')}${coverage}`;
}
