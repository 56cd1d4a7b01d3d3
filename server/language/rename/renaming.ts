import type { FileEdits } from '../workspace-edit.ts';
import type { Refusal } from './rename-words.ts';

/** Why something cannot be renamed, and what the sentence about it says. */
export interface Refused {
  readonly refusal: Refusal;
  readonly data: Readonly<Record<string, string>>;
}

/** What a new name changes, or why it cannot be given. */
export type Renaming = { readonly edits: FileEdits } | Refused;

/** A renaming that cannot be. */
export function refused(refusal: Refusal, data: Readonly<Record<string, string>> = {}): Refused {
  return { refusal, data };
}
