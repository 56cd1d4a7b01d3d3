import type { AnyRule } from '../rule.ts';
import { missingKey } from './missing-key.ts';
import { oldSectionName } from './old-section-name.ts';
import { unknownCountry } from './unknown-country.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownValue } from './unknown-value.ts';
import { invalidFormat } from './invalid-format.ts';
import { invalidType } from './invalid-type.ts';

/** Rules that put into words what the JSON Schemas say. */
export const schemaRules = [
  unknownKind,
  unknownKey,
  missingKey,
  invalidType,
  unknownValue,
  invalidFormat,
  unknownCountry,
  oldSectionName,
] as const satisfies readonly AnyRule[];
