import assert from 'node:assert/strict';
import { createSecretGate, OPEN_GATE } from './secret-gate.ts';

describe('the gate', () => {
  const gate = createSecretGate(['Summer2026!', 'P@ssw0rd', '512-34-5678', '4711', '471193', 'a&b<c>9Z']);

  it('hides known secrets, whole, in whatever way they are written', () => {
    const texts = {
      'The partner Summer2026! has no id.': 'The partner ••• has no id.',
      '“summer2026!”': '“•••”',
      'evidence/Summer2026!.pdf': 'evidence/•••.pdf',
      'file:///p/Summer2026%21.pdf': 'file:///p/•••.pdf',
      '#password-summer2026': '#password-•••',
      '#pssw0rd': '#•••',
      '{"a":"\\nSummer2026!"}': '{"a":"\\n•••"}',
      'P\\@ssw0rd': '•••',
      'a&amp;b&lt;c&gt;9Z': '•••',
      'a%26b%3Cc%3E9Z': '•••',
      'id 512-34-5678 and 471193': 'id ••• and •••',
    };
    assert.deepEqual(Object.keys(texts).map(gate.hide), Object.values(texts));
    assert.deepEqual(Object.keys(texts).map(gate.hideKnown), Object.values(texts));
  });

  it('leaves ordinary text alone, and what only holds a part of a secret', () => {
    const texts = [
      'Summer 2026! starts in June.',
      'The summer of 2026',
      'Summer20261 and XSummer2026X',
      'Lane 4711, 14711 and 47119 and 4711933',
      'part 512-34-567 of 1512-34-5678',
      'ssw0r',
      'due 2026-11-24, P1Y',
      '50%',
    ];
    assert.deepEqual(texts.map(gate.hide), texts);
  });

  it('hides a code of a few digits only where it is the whole text, or where the words say what it is', () => {
    assert.equal(gate.hide('4711'), '•••');
    assert.equal(gate.hide('the alarm code is 9922'), 'the alarm code is •••');
    assert.equal(gate.hideKnown('the alarm code is 9922'), 'the alarm code is 9922');
  });

  it('goes through lists, maps and objects, and gives back itself what it leaves alone', () => {
    const clean = { a: ['b', { c: 1 }], d: new Map([['e', 'f']]), g: undefined, h: null, at: new Date(0) };
    assert.equal(gate.hideIn(clean), clean);
    const made = gate.hideIn({ a: [clean, 'P@ssw0rd'], m: new Map([['471193', 'x']]), '512-34-5678': 1 });
    assert.deepEqual(made, { a: [clean, '•••'], m: new Map([['•••', 'x']]), '•••': 1 });
    assert.equal(made.a[0], clean);
    assert.deepEqual(gate.hideIn({ uri: 'P@ssw0rd', b: 'P@ssw0rd' }, new Set(['uri'])), {
      uri: 'P@ssw0rd',
      b: '•••',
    });
  });

  it('of no secrets gives back everything', () => {
    assert.equal(createSecretGate([]), OPEN_GATE);
    const value = { password: 'password: Summer2026!' };
    assert.equal(OPEN_GATE.hideIn(value), value);
  });

  it('knows thousands of secrets without looking for each of them', () => {
    const secrets = Array.from({ length: 5_000 }, (_, at) => `Secret${at}x!`);
    const many = createSecretGate(secrets);
    const text = `${'ordinary words '.repeat(5_000)}Secret4999x!`;
    assert.equal(many.hideKnown(text), text.replace('Secret4999x!', '•••'));
  });
});
