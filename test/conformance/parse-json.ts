import assert from 'node:assert/strict';
import { UNSEEN } from './visible.ts';

/** Half a pair of surrogates, which UTF-8 cannot hold and strict readers refuse. */
const HALF = /\p{Cs}/u;

/** Reads JSON that any reader takes and any terminal shows; throws where it is not. */
export function parseJson(text: string): unknown {
  assert.doesNotMatch(text, UNSEEN);
  assert.doesNotMatch(text, /^\uFEFF/);
  return JSON.parse(text, (_, value: unknown) => {
    assert.ok(typeof value !== 'string' || !HALF.test(value), 'half a character');
    return value;
  });
}
