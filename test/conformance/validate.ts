import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Checks values against a JSON Schema; throws an assertion error that says where a value is not as it should be. */
export function validatorOf(file: string): (value: unknown) => void {
  const ajv = new Ajv2020({ allErrors: false, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  return (value) => {
    assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 3)));
  };
}

/** The path of a schema that we wrote from the documentation of a format. */
export const ownSchema = (name: string): string =>
  join(import.meta.dirname, 'schemas', `${name}.schema.json`);
