import assert from 'node:assert/strict';
import { plainValue, scalarValue } from './scalar-value.ts';

describe('the core schema', () => {
  for (const [text, value] of [
    ['', null],
    ['~', null],
    ['null', null],
    ['NULL', null],
    ['nULL', 'nULL'],
    ['~x', '~x'],
    ['true', true],
    ['False', false],
    ['yes', 'yes'],
    ['no', 'no'],
    ['tRUE', 'tRUE'],
    ['7.30', 7.3],
    ['012345678', 12345678],
    ['-5', -5],
    ['+5', 5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1E+3', 1000],
    ['0o17', 15],
    ['0x1F', 31],
    ['.inf', Infinity],
    ['-.INF', -Infinity],
    ['.', '.'],
    ['-', '-'],
    ['1.2.3', '1.2.3'],
    ['2026-11-24', '2026-11-24'],
    ['1_000', '1_000'],
    ['0b1', '0b1'],
    ['12:30', '12:30'],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.equal(plainValue(text), value);
    });
  }

  it('reads not a number', () => {
    assert.ok(Number.isNaN(plainValue('.nan')));
  });

  it('follows tags, also on quoted text', () => {
    assert.equal(scalarValue('7.30', 'plain', '!!str'), '7.30');
    assert.equal(scalarValue('7.30', 'plain', '!'), '7.30');
    assert.equal(scalarValue('7', 'double-quoted', '!!int'), 7);
    assert.equal(scalarValue('7', 'double-quoted', '!<tag:yaml.org,2002:int>'), 7);
    assert.equal(scalarValue('7', 'plain', '!local'), '7');
    assert.equal(scalarValue('', 'plain', '!local'), null);
    assert.equal(scalarValue('7', 'single-quoted', undefined), '7');
  });
});
