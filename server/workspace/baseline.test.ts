import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { baselineText, createBaseline, identityKey, parseBaseline, type BaselineEntry } from './baseline.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/baseline.schema.json'), 'utf8'),
) as object;
const isAsPublished = new Ajv2020().compile(schema);

const place = fc.oneof(
  fc.record({ document: fc.constantFrom('SecurityProfile/a', 'AuditLog/b', 'Ö "x"\n') }),
  fc.record({ file: fc.constantFrom('a.ctpat.yaml', 'x/b.ctpat.yaml'), position: fc.nat(2) }),
);
const entry = fc
  .tuple(
    place,
    fc.record({
      rule: fc.constantFrom('profile/vague-frequency', 'schema/unknown-key'),
      count: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record(
      { path: fc.constantFrom('a', 'a.0', 'sites.x'), criterion: fc.constantFrom('6.6', '7.30') },
      {
        requiredKeys: [],
      },
    ),
  )
  .map(([where, what, more]): BaselineEntry => ({ ...where, ...what, ...more }));
const entries = fc.array(entry, { maxLength: 12 });

describe('a baseline', () => {
  it('is read as it was written, and is as its published schema says', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const text = baselineText(createBaseline(given));
        const read = parseBaseline(text);
        assert.ok(read);
        assert.equal(baselineText(read), text);
        for (const each of given) {
          const count = given
            .filter((other) => identityKey(other) === identityKey(each))
            .reduce((sum, other) => sum + other.count, 0);
          assert.equal(read.allows(each), count);
        }
        assert.ok(isAsPublished(JSON.parse(text)), JSON.stringify(isAsPublished.errors));
      }),
    );
  });

  it('has the same text whatever the order in which its findings came', () => {
    fc.assert(
      fc.property(
        entries.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          assert.equal(baselineText(createBaseline(given)), baselineText(createBaseline(shuffled)));
        },
      ),
    );
  });

  it('has one line for each finding', () => {
    const text = baselineText(
      createBaseline([
        { rule: 'schema/unknown-key', document: 'SecurityProfile/b', path: 'shelf', count: 1 },
        { rule: 'schema/unknown-key', document: 'SecurityProfile/a', path: 'shelf', count: 2 },
      ]),
    );
    assert.equal(
      text,
      '{\n  "version": 1,\n  "findings": [\n' +
        '    {"rule":"schema/unknown-key","document":"SecurityProfile/a","path":"shelf","count":2},\n' +
        '    {"rule":"schema/unknown-key","document":"SecurityProfile/b","path":"shelf","count":1}\n  ]\n}\n',
    );
    assert.equal(baselineText(createBaseline([])), '{\n  "version": 1,\n  "findings": []\n}\n');
  });

  for (const rule of ['privacy/password', 'syntax/duplicate-key', 'internal/rule-failed']) {
    it(`never holds ${rule}, although somebody wrote it there`, () => {
      const held = { rule, document: 'SecurityProfile/a', count: 3 };
      assert.equal(createBaseline([held]).allows(held), 0);
      assert.ok(!isAsPublished({ version: 1, findings: [held] }));
    });
  }

  const wrong: Readonly<Record<string, string>> = {
    'no JSON': '{',
    'a list': '[]',
    null: 'null',
    'another version': '{"version":2,"findings":[]}',
    'no findings': '{"version":1}',
    'an entry that is no object': '{"version":1,"findings":[1]}',
    'an entry without a rule': '{"version":1,"findings":[{"document":"A/b","count":1}]}',
    'an entry without a place': '{"version":1,"findings":[{"rule":"a/b","count":1}]}',
    'an entry without a position': '{"version":1,"findings":[{"rule":"a/b","file":"x","count":1}]}',
    'an entry without a count': '{"version":1,"findings":[{"rule":"a/b","document":"A/b"}]}',
    'a count of none': '{"version":1,"findings":[{"rule":"a/b","document":"A/b","count":0}]}',
    'a half count': '{"version":1,"findings":[{"rule":"a/b","document":"A/b","count":1.5}]}',
    'a path that is no text': '{"version":1,"findings":[{"rule":"a/b","document":"A/b","path":1,"count":1}]}',
  };
  for (const [name, text] of Object.entries(wrong)) {
    it(`is not ${name}`, () => {
      assert.equal(parseBaseline(text), undefined);
    });
  }
});
