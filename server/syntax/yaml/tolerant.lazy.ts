/**
 * The tolerant path, for text that the fast path refuses.
 *
 * Each error at which the fast parser stops is traced to the token that causes it and repaired in a copy: a quote is
 * closed, a colon put in, a hopeless line blanked. The copy is parsed again, a bounded number of times. What still
 * resists is read by `yaml`, which goes on after errors. Offsets always lead back to the author's text.
 */
import { YAMLException } from 'js-yaml';
import type { SyntaxProblem, SyntaxProblemCode, YamlStream } from '../node.ts';
import { compose } from './compose.ts';
import { convert } from './convert.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import { problemsOf } from './fallback-problems.ts';
import { parseFast } from './fast.ts';
import { conflictMarkers, unprintableCharacters } from './hopeless.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { lineAt } from './line.ts';
import { moveRanges } from './move.ts';
import { applyEdits, unrepaired } from './repair-text.ts';
import type { RepairText } from './repair-text.ts';

const MAX_TOKEN = 40;
/** How often a text may be parsed again, and how many code units may be parsed in all. */
const MAX_ROUNDS = 80;
const MIN_ROUNDS = 3;
const MAX_WORK = 30_000_000;
/** After so many repairs of one line, the parser's complaint is not about that line. */
const MAX_PER_LINE = 5;

/** The repair of one text. */
interface Repair {
  readonly author: string;
  text: RepairText;
  /** By the start of the author's line, so that one line is told once. */
  readonly problems: Map<number, SyntaxProblem>;
  /** How often a line has been repaired, by the start of the author's line. */
  readonly attempts: Map<number, number>;
}

/** Parses a text that is not well-formed. Ranges are moved by `base`. */
export function parseTolerant(author: string, base: number): YamlStream {
  const repair: Repair = { author, text: unrepaired(author), problems: new Map(), attempts: new Map() };
  const stream = parseRepaired(repair);
  if (base > 0) moveRanges(stream, (offset) => offset + base);
  return stream;
}

function parseRepaired(repair: Repair): YamlStream {
  for (const find of [conflictMarkers, unprintableCharacters]) {
    const found = find(repair.text.source);
    for (const one of found.slice(0, MAX_PROBLEMS)) report(repair, one);
    repair.text = applyEdits(
      repair.text,
      found.flatMap(({ edits }) => edits),
    );
  }
  const rounds = Math.max(
    MIN_ROUNDS,
    Math.min(MAX_ROUNDS, Math.floor(MAX_WORK / (repair.author.length + 1))),
  );
  for (let round = 0; round < rounds; round++) {
    try {
      return finish(repair, parseFast(repair.text.source, 0));
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const position = Math.min(error.mark?.position ?? 0, repair.text.source.length);
      if (error.reason.startsWith('nesting')) return tooDeep(repair, position);
      if (!mend(repair, error.reason, position)) break;
    }
  }
  return lastResort(repair);
}

/** Repairs one error; false when that leads nowhere. */
function mend(repair: Repair, reason: string, position: number): boolean {
  const { source, origin } = repair.text;
  const line = origin[lineAt(source, position).start] ?? 0;
  const attempt = repair.attempts.get(line) ?? 0;
  if (attempt >= MAX_PER_LINE) return false;
  repair.attempts.set(line, attempt + 1);
  const found = diagnose(source, position, reason, attempt);
  report(repair, found);
  repair.text = applyEdits(repair.text, found.edits);
  return repair.text.source !== source;
}

function report({ author, text, problems }: Repair, { code, start, end }: Diagnosis): void {
  const from = text.origin[start] ?? author.length;
  const to = Math.max(from, text.origin[end] ?? author.length);
  const line = lineAt(author, from).start;
  if (!problems.has(line)) problems.set(line, problem(author, code, from, to));
}

function problem(author: string, code: SyntaxProblemCode, start: number, end: number): SyntaxProblem {
  const range = { start, end: Math.max(end, Math.min(start + 1, author.length)) };
  const [token = ''] = author.slice(range.start, range.start + MAX_TOKEN + 1).split(/[\r\n]/, 1);
  const whole = author.slice(range.start, range.end);
  if (whole.length <= token.length) return { code, range, token: whole };
  return { code, range, token: token.length > MAX_TOKEN ? `${token.slice(0, MAX_TOKEN)}…` : token };
}

/** Leads the ranges back to the author's text and puts all problems together. */
function finish({ author, text, problems }: Repair, stream: YamlStream): YamlStream {
  moveRanges(stream, (offset) => text.origin[offset] ?? author.length);
  const fromTree = stream.problems.map(({ code, range }) => problem(author, code, range.start, range.end));
  const all = [...problems.values(), ...fromTree];
  all.sort((one, other) => one.range.start - other.range.start);
  return { ...stream, problems: all.slice(0, MAX_PROBLEMS), range: { start: 0, end: author.length } };
}

/** Nothing below such nesting can be read, and nothing above it is worth reading. */
function tooDeep({ author, text }: Repair, position: number): YamlStream {
  const at = text.origin[position] ?? author.length;
  const range = { start: 0, end: author.length };
  return {
    documents: [{ root: undefined, range: { ...range }, duplicateKeys: [] }],
    problems: [problem(author, 'too-deep', at, at + 1)],
    range,
  };
}

function lastResort(repair: Repair): YamlStream {
  const { source } = repair.text;
  const composed = compose(source);
  if (composed.tooDeepAt !== undefined) return tooDeep(repair, composed.tooDeepAt);
  for (const found of problemsOf(composed.errors.slice(0, MAX_PROBLEMS), source)) report(repair, found);
  return finish(repair, convert(composed.documents, source));
}
