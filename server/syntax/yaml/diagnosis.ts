import type { SyntaxProblemCode } from '../node.ts';
import type { Edit } from './repair-text.ts';

/** What is wrong at one place, and the edits after which a parser gets past it. */
export interface Diagnosis {
  readonly code: SyntaxProblemCode;
  readonly start: number;
  readonly end: number;
  /** In order and not overlapping. */
  readonly edits: readonly Edit[];
}
