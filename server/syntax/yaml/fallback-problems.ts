/** The errors of the package `yaml`, in our codes and at the token that causes them. */
import type { YAMLError } from 'yaml';
import type { SyntaxProblemCode } from '../node.ts';
import type { Diagnosis } from './diagnosis.ts';
import { isEmptyLine, lineAfter, lineAt } from './line.ts';
import type { Line } from './line.ts';

const CODES: Readonly<Partial<Record<YAMLError['code'], SyntaxProblemCode>>> = {
  ALIAS_PROPS: 'bad-anchor-or-tag',
  BAD_ALIAS: 'bad-anchor-or-tag',
  BAD_DIRECTIVE: 'bad-directive',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: 'bad-indentation',
  BAD_PROP_ORDER: 'bad-anchor-or-tag',
  BAD_SCALAR_START: 'reserved-character',
  BLOCK_AS_IMPLICIT_KEY: 'unexpected-token',
  BLOCK_IN_FLOW: 'unexpected-token',
  KEY_OVER_1024_CHARS: 'missing-colon',
  MISSING_CHAR: 'invalid',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  MULTIPLE_ANCHORS: 'bad-anchor-or-tag',
  MULTIPLE_TAGS: 'bad-anchor-or-tag',
  TAB_AS_INDENT: 'tab-indentation',
  TAG_RESOLVE_FAILED: 'bad-anchor-or-tag',
  UNEXPECTED_TOKEN: 'unexpected-token',
};

/** One diagnosis an error, without repairs. */
export function problemsOf(errors: readonly YAMLError[], source: string): Diagnosis[] {
  return errors.map(({ code, pos }) => {
    const start = Math.min(Math.max(pos[0], 0), source.length);
    const line = lineAt(source, start);
    const known = CODES[code] ?? 'invalid';
    // This parser reports the place before the token, which may be a comment or an empty line.
    if (start < line.contentEnd && start >= line.text) {
      return { code: known, start, end: Math.max(start, Math.min(pos[1], line.contentEnd)), edits: [] };
    }
    const cause = nextContent(source, line);
    return { code: known, start: cause.text, end: Math.max(cause.text, cause.contentEnd), edits: [] };
  });
}

function nextContent(source: string, line: Line): Line {
  let next: Line | undefined = line;
  while (next !== undefined && isEmptyLine(next)) next = lineAfter(source, next);
  return next ?? line;
}
