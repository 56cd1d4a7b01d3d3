import type { Catalog } from '../catalog/catalog.ts';
import { canSuppress, type Directive, type DirectiveRule } from '../model/directives.ts';
import type { Finding } from './finding.ts';

/** A directive's rule that silenced nothing. */
export interface UnusedSuppression {
  readonly directive: Directive;
  readonly rule: DirectiveRule;
}

/** Findings that remain, those that were silenced, and which suppressions did nothing. */
export interface SuppressionResult {
  readonly findings: readonly Finding[];
  readonly silenced: readonly Finding[];
  readonly unused: readonly UnusedSuppression[];
}

interface ActiveRule {
  readonly directive: Directive;
  readonly rule: DirectiveRule;
  readonly firstLine: number;
  lastLine: number;
  used: boolean;
}

/** Whether a directive works at all: it gives its reason and has not run out. */
function isActive(directive: Directive, today: string): boolean {
  return directive.reason !== undefined && (directive.until === undefined || today <= directive.until);
}

function activeRules(directives: readonly Directive[], today: string): ActiveRule[] {
  const active: ActiveRule[] = [];
  for (const directive of directives) {
    if (directive.reach === 'enable') {
      for (const open of active.filter(({ lastLine }) => lastLine === Infinity)) {
        const names =
          directive.rules.length === 0 || directive.rules.some(({ rule }) => rule === open.rule.rule);
        if (names) open.lastLine = directive.line;
      }
      continue;
    }
    if (!isActive(directive, today)) continue;
    const firstLine = directive.reach === 'next-line' ? directive.line + 1 : directive.line;
    const lastLine = directive.reach === 'block' ? Infinity : firstLine;
    for (const rule of directive.rules) active.push({ directive, rule, firstLine, lastLine, used: false });
  }
  return active;
}

function isNarrowedTo(finding: Finding, narrowedTo: string, catalog: Catalog): boolean {
  if (finding.criterion === narrowedTo) return true;
  const category = catalog.category(narrowedTo);
  if (!category) return false;
  const path = finding.path?.split('.') ?? [];
  return path.includes(narrowedTo) || catalog.criterion(finding.criterion ?? '')?.section === narrowedTo;
}

/** Takes out the findings that a directive silences: those that start on its line, of its rule, narrowed as it says. */
export function suppress(
  findings: readonly Finding[],
  directives: readonly Directive[],
  lineOf: (offset: number) => number,
  today: string,
  catalog: Catalog,
): SuppressionResult {
  const active = activeRules(directives, today);
  if (active.length === 0) return { findings, silenced: [], unused: [] };
  const isHeard = (finding: Finding): boolean => {
    if (!canSuppress(finding.rule, finding.severity)) return true;
    const line = lineOf(finding.range.start);
    const silencing = active.filter(
      ({ rule, firstLine, lastLine }) =>
        rule.rule === finding.rule &&
        firstLine <= line &&
        line <= lastLine &&
        (rule.narrowedTo === undefined || isNarrowedTo(finding, rule.narrowedTo, catalog)),
    );
    for (const entry of silencing) entry.used = true;
    return silencing.length === 0;
  };
  const heard: Finding[] = [];
  const silenced: Finding[] = [];
  for (const finding of findings) (isHeard(finding) ? heard : silenced).push(finding);
  return {
    findings: heard,
    silenced,
    unused: active.filter(({ used }) => !used),
  };
}
