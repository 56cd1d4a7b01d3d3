import { isDate } from '../calendar/calendar.ts';
import type { Severity } from '../catalog/types.ts';
import type { OffsetRange } from '../syntax/node.ts';
import { comments } from '../syntax/yaml/comments.ts';
import type { SourceFile } from './source-file.ts';
import { ownValue } from '../messages/own-value.ts';

/** How far a directive reaches: its own line, the next one, or from here until it is enabled again. */
export type DirectiveReach = 'line' | 'next-line' | 'block' | 'enable';

/** One rule that a directive names, perhaps narrowed to a criterion or a section. */
export interface DirectiveRule {
  readonly rule: string;
  readonly narrowedTo?: string;
  readonly range: OffsetRange;
}

/** A comment that silences findings (format, section 7). */
export interface Directive {
  readonly reach: DirectiveReach;
  /** Empty in an `enable` without rules: everything is enabled again. */
  readonly rules: readonly DirectiveRule[];
  /** The last day on which it works; undefined: no end. A text that is no date counts as passed. */
  readonly until?: string;
  /** Undefined where none is given: such a directive silences nothing. */
  readonly reason?: string;
  /** The directive itself, from its name to its end. */
  readonly range: OffsetRange;
  /** The line it stands on, from zero. */
  readonly line: number;
}

/** At the start of a comment, or of one within it; a text that only speaks of directives is none. */
const DIRECTIVE =
  /(?<=(?:#|<!--)\s*)ctpat-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]*)/;
const REACH: Readonly<Record<string, DirectiveReach>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  disable: 'block',
  enable: 'enable',
};

/**
 * Whether a directive can suppress a finding of a rule: nothing about directives or the tool itself, and of the group
 * `syntax` only what is not an error.
 */
export function canSuppress(rule: string, severity: Severity): boolean {
  const [group] = rule.split('/');
  return group === 'syntax' ? severity !== 'error' : group !== 'suppression' && group !== 'internal';
}

function parseRules(list: string, start: number): DirectiveRule[] {
  const rules: DirectiveRule[] = [];
  for (const match of list.matchAll(/([^\s,[\]]+)(?:\[([^\]]*)\])?/g)) {
    const [whole, rule = '', narrowedTo] = match;
    rules.push({
      rule,
      range: { start: start + match.index, end: start + match.index + whole.length },
      ...(narrowedTo === undefined ? {} : { narrowedTo: narrowedTo.trim() }),
    });
  }
  return rules;
}

function parseDirective(
  text: string,
  offset: number,
  lineOf: (offset: number) => number,
): Directive | undefined {
  const match = DIRECTIVE.exec(text);
  if (!match) return undefined;
  const [whole, name = '', rest = ''] = match;
  const start = offset + match.index;
  const [head = '', ...reasons] = rest.split(/\s--(?:\s|$)/);
  const reason = reasons.join(' -- ').trim();
  const until = /\suntil\s+(\S+)\s*$/.exec(head);
  const list = until ? head.slice(0, until.index) : head;
  return {
    reach: ownValue(REACH, name) ?? 'line',
    rules: parseRules(list, start + whole.length - rest.length),
    range: { start, end: start + whole.trimEnd().length },
    line: lineOf(start),
    ...(until?.[1] === undefined ? {} : { until: isDate(until[1]) ? until[1] : '0000-01-01' }),
    ...(reason === '' ? {} : { reason }),
  };
}

/** Every directive of a file, in order. Text inside block scalars and code is not one. */
export function directivesOf(file: SourceFile): Directive[] {
  if (!file.text.includes('ctpat-')) return [];
  const lineOf = (offset: number) => file.lines.positionAt(offset).line;
  const found = [
    ...comments(file.text, file.stream, 'ctpat-'),
    ...(file.outline?.comments ?? []).map(({ range }) => ({
      range,
      text: file.text.slice(range.start, range.end).replace(/-->$/, ''),
    })),
  ];
  return found
    .map(({ text, range }) => parseDirective(text, range.start, lineOf))
    .filter((directive) => directive !== undefined)
    .sort((a, b) => a.range.start - b.range.start);
}
