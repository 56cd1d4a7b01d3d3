import type { AnyRule } from '../rule.ts';
import { criterionIdUnquoted } from './criterion-id-unquoted.ts';
import { duplicateKey } from './duplicate-key.ts';
import { unsupportedFileName } from './unsupported-file-name.ts';
import { invalidYaml } from './invalid-yaml.ts';
import { unreadableFile } from './unreadable-file.ts';

/** Rules about the form of the text. */
export const syntaxRules = [
  invalidYaml,
  duplicateKey,
  unreadableFile,
  criterionIdUnquoted,
  unsupportedFileName,
] as const satisfies readonly AnyRule[];
