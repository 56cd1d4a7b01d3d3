import type { Severity } from '../../../catalog/catalog.ts';
import { byText } from './match.ts';

/** A finding of one side, as people see it. */
export interface FindingFact {
  /** What makes it the same finding on both sides; `document` is the key of a document, or its file and position. */
  readonly identity: { readonly rule: string; readonly document: string; readonly place: string };
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly document?: string;
  readonly path?: string;
  readonly criterion?: string;
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  /** One-based, on its own side. */
  readonly line: number;
}

/** A finding that is only on one side, or of another level there. */
export interface FindingChange extends Omit<FindingFact, 'identity'> {
  /** The level that it had before: it is worse, or less bad, now. */
  readonly formerSeverity?: Severity;
}

/** The findings that a change makes and mends. */
export interface FindingComparison {
  readonly introduced: readonly FindingChange[];
  readonly fixed: readonly FindingChange[];
  /** Gone from the list, but not mended: a directive silences them now, or their rule was switched off. */
  readonly setAside: readonly FindingChange[];
}

/** The findings of one side, and what it does not want to hear. */
export interface FindingSide {
  readonly findings: readonly FindingFact[];
  readonly silenced: readonly FindingFact['identity'][];
  readonly rulesOff: readonly string[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Compares the findings of two sides by what they are about, never by their lines. */
export function compareFindings(
  before: FindingSide,
  after: FindingSide,
  today: (key: string) => string,
): FindingComparison {
  const keyOf = ({ rule, document, place }: FindingFact['identity']) => [rule, document, place].join('\0');
  const renamed = (identity: FindingFact['identity']) => ({
    ...identity,
    document: today(identity.document),
  });
  const known = new Map<string, FindingFact[]>();
  for (const finding of before.findings) {
    const key = keyOf(renamed(finding.identity));
    const list = known.get(key);
    if (list) list.push(finding);
    else known.set(key, [finding]);
  }
  const introduced: FindingChange[] = [];
  const fixed: FindingChange[] = [];
  const setAside: FindingChange[] = [];
  for (const { identity, ...finding } of after.findings) {
    const old = known.get(keyOf(identity))?.shift();
    if (!old) introduced.push(finding);
    else if (old.severity !== finding.severity) {
      const isWorse = RANK[finding.severity] < RANK[old.severity];
      (isWorse ? introduced : fixed).push({ ...finding, formerSeverity: old.severity });
    }
  }
  const silenced = new Set(after.silenced.map(keyOf));
  const off = new Set(after.rulesOff.filter((rule) => !before.rulesOff.includes(rule)));
  for (const { identity, ...finding } of [...known.values()].flat()) {
    const isSetAside = off.has(finding.rule) || silenced.has(keyOf(renamed(identity)));
    (isSetAside ? setAside : fixed).push(finding);
  }
  const order = (a: FindingChange, b: FindingChange) =>
    RANK[a.severity] - RANK[b.severity] ||
    byText(a.file, b.file) ||
    a.line - b.line ||
    byText(a.rule, b.rule);
  return { introduced: introduced.sort(order), fixed: fixed.sort(order), setAside: setAside.sort(order) };
}
