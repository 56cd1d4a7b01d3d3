import type { AnyRule } from '../rule.ts';
import { ambiguousItem } from './ambiguous-item.ts';
import { duplicateDocumentId } from './duplicate-document-id.ts';
import { duplicateItemId } from './duplicate-item-id.ts';
import { unknownContact } from './unknown-contact.ts';
import { unknownCriterion } from './unknown-criterion.ts';
import { unknownHeading } from './unknown-heading.ts';
import { unknownItem } from './unknown-item.ts';
import { unknownOriginal } from './unknown-original.ts';
import { unknownProcedure } from './unknown-procedure.ts';
import { unknownSite } from './unknown-site.ts';

/** Rules about ids and what refers to them. */
export const referenceRules = [
  duplicateDocumentId,
  duplicateItemId,
  unknownProcedure,
  unknownHeading,
  unknownContact,
  unknownSite,
  unknownCriterion,
  unknownOriginal,
  unknownItem,
  ambiguousItem,
] as const satisfies readonly AnyRule[];
