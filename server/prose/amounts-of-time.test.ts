import assert from 'node:assert/strict';
import { amountsOfTime } from './amounts-of-time.ts';

const amounts = (text: string) =>
  amountsOfTime(text).map(({ days, range }) => [
    Math.round(days * 10) / 10,
    text.slice(range.start, range.end),
  ]);

describe('amounts of time', () => {
  it('are read in figures and in words, in both languages', () => {
    assert.deepEqual(amounts('kept for 45 days, or six months; twenty-four hours'), [
      [45, '45 days'],
      [182.4, 'six months'],
      [1, 'twenty-four hours'],
    ]);
    assert.deepEqual(amounts('se guardan diez dias, una semana o dos años'), [
      [10, 'diez dias'],
      [7, 'una semana'],
      [730, 'dos años'],
    ]);
  });

  it('may run over a line or stand with a hyphen', () => {
    assert.deepEqual(amounts('for 30\n  days in a 7-day loop'), [
      [30, '30\n  days'],
      [7, '7-day'],
    ]);
  });

  it('are no parts of other numbers, ranges or words', () => {
    assert.deepEqual(amounts('hp-20 days 1.5 days 10-14 days weekdays no days'), []);
  });
});
