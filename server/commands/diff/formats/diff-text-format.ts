import type { DiffFormat } from './diff-format.ts';
import { diffText } from './diff-text.lazy.ts';

/** For people at a terminal. */
export const text: DiffFormat = { name: 'text', language: 'words', render: diffText };
