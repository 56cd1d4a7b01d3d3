import assert from 'node:assert/strict';
import { read } from '../generated/json-schemas.js';
import { privacyAt } from '../schema/privacy.ts';
import { DOCUMENT_KINDS } from './registry.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keywords whose schemas only judge what stands elsewhere. */
const JUDGING = new Set(['if', 'then', 'else', 'not', 'allOf', 'anyOf', 'examples', 'enum', 'const']);

/** Every place of a schema where an open text may stand and nothing says what it gives away. */
function unclassified(schema: unknown, place: string): string[] {
  if (!isObject(schema)) return [];
  const { type } = schema;
  const isText = type === 'string' || (Array.isArray(type) && type.includes('string'));
  const isOpen = isText && schema['enum'] === undefined && schema['const'] === undefined;
  // One thing or a list of them has its closed list of values under else.
  const isJudgedApart = isObject(schema['else']) && schema['else']['enum'] !== undefined;
  const own = isOpen && !isJudgedApart && schema['x-private'] === undefined ? [place] : [];
  const below = Object.entries(schema).flatMap(([key, value]) =>
    JUDGING.has(key) ? [] : unclassified(value, `${place}/${key}`),
  );
  return [...own, ...below];
}

describe('what is private in a document', () => {
  for (const kind of DOCUMENT_KINDS) {
    it(`is said of every text of ${kind}`, () => {
      assert.deepEqual(unclassified(read()[kind], kind), []);
    });
  }

  it('is told by the schema of its kind, and left open where that says nothing', () => {
    const of = (...path: (string | number)[]) => privacyAt('SecurityProfile', path);
    assert.equal(of('contacts', 0, 'name'), 'person');
    assert.equal(of('company', 'tradeNames', 0), 'organization');
    assert.equal(of('eligibility', 'mid', 1), 'identifier');
    assert.equal(of('sections', 'sealSecurity', '6.6', 'bySite', 'lrd-01', 'owner'), 'somebody');
    assert.equal(of('membership', 'status'), false);
    assert.equal(of('language', 0), false);
    assert.equal(of('contcats', 0, 'name'), undefined);
    assert.equal(of('x-erp'), undefined);
    assert.equal(privacyAt('constructor', ['name']), undefined);
  });
});
