import * as validators from '../generated/validators.js';
import type { Path } from '../syntax/yaml/path.ts';
import { isObject, type JsonValue } from './canonical-value.ts';
import type { SchemaProblem } from './problem.ts';
import { recordErrors } from './record-errors.lazy.ts';
import { allowedValues, schemaAt } from './schema-at.ts';
import { unknownKeyAt } from './unknown-key.ts';
import type { ValidationError, Validator } from './validator.ts';
import { ownValue } from '../messages/own-value.ts';

const VALIDATORS = new Map<string, Validator>([
  ['SecurityProfile', validators.SecurityProfile],
  ['Configuration', validators.Configuration],
  ['Catalog', validators.Catalog],
]);

/** Keywords that only say that a part failed whose own errors say more. */
const COMBINING = new Set(['if', 'allOf', 'propertyNames', 'not']);

/** Of several errors at one value, the most telling one is kept: a value of the wrong type also fails its pattern. */
const ORDER = ['type', 'const', 'enum', 'format', 'pattern'];

/** Where the schema of an answer says what its status requires. */
const STATUS_REQUIREMENT = /\/allOf\/\d+\/then\/required$/;

/** The path of a JSON Pointer; steps into lists become numbers. */
function pathOf(pointer: string, value: JsonValue): Path {
  let here: JsonValue | undefined = value;
  return pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const key = token.replace(/~1/g, '/').replace(/~0/g, '~');
      if (Array.isArray(here)) {
        here = (here as readonly JsonValue[])[Number(key)];
        return Number(key);
      }
      here = isObject(here) ? ownValue(here, key) : undefined;
      return key;
    });
}

function valueProblem(kind: string, path: Path, { keyword, params }: ValidationError): SchemaProblem {
  if (keyword === 'type') {
    const types = Array.isArray(params['type']) ? params['type'] : [params['type']];
    return { type: 'wrong-type', path, expected: types.map(String).filter((type) => type !== 'null') };
  }
  if (keyword === 'enum' || keyword === 'const') {
    return { type: 'unknown-value', path, allowed: allowedValues(kind, path) };
  }
  const form = schemaAt(kind, path)?.['x-form'];
  return { type: 'wrong-form', path, form: typeof form === 'string' ? form : keyword };
}

/** Turns the raw errors of a validator into one problem for each fault. `value` is what was validated. */
function problemsOf(kind: string, errors: readonly ValidationError[], value: JsonValue): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const atValue = new Map<string, ValidationError>();
  for (const error of errors) {
    const { keyword, params, instancePath, schemaPath } = error;
    if (COMBINING.has(keyword)) continue;
    const path = pathOf(instancePath, value);
    if (keyword === 'unevaluatedProperties' || keyword === 'additionalProperties') {
      const key = String(params['unevaluatedProperty'] ?? params['additionalProperty']);
      problems.push(unknownKeyAt(kind, path, key));
    } else if (keyword === 'required') {
      const key = String(params['missingProperty']);
      if (schemaPath.includes('/anyOf/')) continue;
      const forStatus = STATUS_REQUIREMENT.test(schemaPath);
      problems.push(
        forStatus ? { type: 'missing-for-status', path, key } : { type: 'missing-key', path, keys: [key] },
      );
    } else if (keyword === 'anyOf') {
      const keys = errors
        .filter(
          (other) =>
            other.keyword === 'required' &&
            other.instancePath === instancePath &&
            other.schemaPath.startsWith(schemaPath),
        )
        .map((other) => String(other.params['missingProperty']));
      problems.push({ type: 'missing-key', path, keys });
    } else {
      const before = atValue.get(instancePath);
      if (!before || ORDER.indexOf(keyword) < ORDER.indexOf(before.keyword)) atValue.set(instancePath, error);
    }
  }
  for (const [pointer, error] of atValue) problems.push(valueProblem(kind, pathOf(pointer, value), error));
  return withoutMisspelled(problems);
}

/** A required key that is there, misspelled, is one fault: the unknown key tells it. */
function withoutMisspelled(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const meant = new Set(
    problems.flatMap((problem) =>
      problem.type === 'unknown-key' && problem.nearest !== undefined
        ? [JSON.stringify([...problem.path.slice(0, -1), problem.nearest])]
        : [],
    ),
  );
  const isThere = (path: Path, key: string) => meant.has(JSON.stringify([...path, key]));
  return problems.filter((problem) => {
    if (problem.type === 'missing-for-status') return !isThere(problem.path, problem.key);
    return problem.type !== 'missing-key' || !problem.keys.some((key) => isThere(problem.path, key));
  });
}

/**
 * Judges a document of a kind, a `Configuration` or a `Catalog` by its JSON Schema.
 *
 * @throws Error where nothing can judge it.
 */
export function checkStructure(kind: string, value: JsonValue): SchemaProblem[] {
  const validate = VALIDATORS.get(kind);
  const errors = validate ? (validate(value) ? [] : (validate.errors ?? [])) : recordErrors(kind, value);
  return errors.length === 0 ? [] : problemsOf(kind, errors, value);
}
