import type { AnyRule } from '../rule.ts';
import { missingCatalogueFile } from './missing-file.ts';

/** Rules about the company's own catalogue entries. */
export const catalogueRules: readonly AnyRule[] = [missingCatalogueFile];
