import assert from 'node:assert/strict';
import type { JsonObject, JsonValue } from './canonical-value.ts';
import { checkStructure } from './check-structure.ts';

const profile = (rest: JsonObject): JsonObject => ({
  apiVersion: 'ctpat/v1',
  kind: 'SecurityProfile',
  id: 'base',
  ...rest,
});
const check = (rest: JsonObject) => checkStructure('SecurityProfile', profile(rest));
const answer = (value: JsonValue) => check({ sections: { sealSecurity: { '6.1': value } } });
const PATH = ['sections', 'sealSecurity', '6.1'];

describe('the step from raw errors to problems', () => {
  it('a sound document has none', () => {
    assert.deepEqual(check({ 'x-own': [1] }), []);
  });

  it('a kind that nothing can judge never passes for one without problems', () => {
    for (const kind of ['Nothing', 'constructor', '__proto__']) {
      assert.throws(() => checkStructure(kind, { kind }), /No validator/);
    }
  });

  it('an unknown key has the nearest known one, if one is near', () => {
    assert.deepEqual(check({ langauge: 'en' }), [
      { type: 'unknown-key', path: ['langauge'], key: 'langauge', nearest: 'language' },
    ]);
    assert.deepEqual(check({ company: { refrigerator: 1 } }), [
      { type: 'unknown-key', path: ['company', 'refrigerator'], key: 'refrigerator', nearest: undefined },
    ]);
  });

  it('a required key that is misspelled is told once', () => {
    assert.deepEqual(
      answer({ statsu: 'to-do' }).map(({ type }) => type),
      ['unknown-key'],
    );
    assert.deepEqual(
      answer({ status: 'implemented', respnse: 'Used.' }).map(({ type }) => type),
      ['unknown-key'],
    );
  });

  it('what a status requires is told as that, one problem a key', () => {
    assert.deepEqual(answer({ status: 'planned' }), [
      { type: 'missing-for-status', path: PATH, key: 'owner' },
      { type: 'missing-for-status', path: PATH, key: 'targetDate' },
    ]);
    assert.deepEqual(answer({ status: 'to-do' }), []);
  });

  it('a value outside its list comes with the list, without null', () => {
    const [problem, ...more] = answer({ status: 'done' });
    assert.deepEqual(more, []);
    assert.ok(problem?.type === 'unknown-value');
    assert.ok(problem.allowed.includes('implemented') && !problem.allowed.includes('null'));
  });

  it('one thing or a list of them: the values of a list are judged one by one', () => {
    assert.deepEqual(check({ language: ['en', 'es'] }), []);
    assert.deepEqual(check({ language: 'es' }), []);
    const allowed = ['en', 'es'];
    assert.deepEqual(check({ language: 'fr' }), [{ type: 'unknown-value', path: ['language'], allowed }]);
    assert.deepEqual(check({ language: ['en', 'fr'] }), [
      { type: 'unknown-value', path: ['language', 1], allowed },
    ]);
  });

  it('a value of the wrong type is one problem, whatever else of it is wrong', () => {
    assert.deepEqual(check({ company: { tradeNames: 'A' } }), [
      { type: 'wrong-type', path: ['company', 'tradeNames'], expected: ['array'] },
    ]);
    assert.equal(check({ id: [] }).length, 1);
    assert.equal(check({ sections: 'none' }).length, 1);
    assert.equal(answer(['to-do']).length, 1);
  });

  it('a text of the wrong form names the form', () => {
    assert.deepEqual(check({ membership: { certified: '2026-02-30' } }), [
      { type: 'wrong-form', path: ['membership', 'certified'], form: 'date' },
    ]);
    assert.deepEqual(answer({ status: 'to-do', frequency: 'monthly' }), [
      { type: 'wrong-form', path: [...PATH, 'frequency'], form: 'duration' },
    ]);
  });

  it('evidence in a list is judged item by item, and alternatives are one problem', () => {
    const problems = answer({
      status: 'to-do',
      evidence: ['a.pdf', { kind: 'audit' }, { file: 'b.pdf', dat: '2026-01-01' }],
    });
    assert.deepEqual(
      problems.map((problem) => ('path' in problem ? [problem.type, problem.path.slice(3)] : [])),
      [
        ['missing-key', ['evidence', 1]],
        ['unknown-key', ['evidence', 2, 'dat']],
      ],
    );
    assert.ok(problems[0]?.type === 'missing-key');
    assert.deepEqual(problems[0].keys, ['file', 'url', 'record']);
  });

  it('a key with a slash or a tilde keeps its name', () => {
    assert.deepEqual(
      check({ 'a/b~c': 1 }).map((problem) => ('path' in problem ? problem.path : [])),
      [['a/b~c']],
    );
  });
});
