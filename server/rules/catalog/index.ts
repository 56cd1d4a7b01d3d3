import type { AnyRule } from '../rule.ts';
import { missingCatalogFile } from './missing-file.ts';

/** Rules about the company's own catalog entries. */
export const catalogRules = [missingCatalogFile] as const satisfies readonly AnyRule[];
