import assert from 'node:assert/strict';
import { criterionIdsIn, padsNumbers, readCriterion } from './criterion-cell.ts';
import type { Cell } from '../../../spreadsheets/table.ts';

const KNOWN = new Set(['6.6', '7.3', '7.30', '7.28', '9.10', '9.1', '5.20']);
const isKnown = (id: string) => KNOWN.has(id);
const read = (cell: Cell, pads = false) => readCriterion(cell, isKnown, pads);

describe('the criterion of a cell', () => {
  it('is found behind the usual words, before a title, and written with a comma', () => {
    for (const text of [
      '6.6',
      ' 6.6 ',
      'MSC 6.6',
      'Criterio 6,6:',
      '6.6 – Seal audits',
      '6.6. Update 2.0',
      '#6.6',
      '06.6',
      'CTPAT MSC No. 6.6',
      '(6.6)',
      'Seals (6.6)',
    ])
      assert.deepEqual(criterionIdsIn(text), ['6.6'], text);
  });

  it('is none where there are several, or a number that is none', () => {
    assert.deepEqual(criterionIdsIn('6.6, 7.3'), ['6.6', '7.3']);
    assert.deepEqual(criterionIdsIn('see 6.6 and 7.3'), ['6.6', '7.3']);
    for (const text of ['6', '6.6.1', '1,234.56', '2026', 'Seals', ''])
      assert.deepEqual(criterionIdsIn(text), [], text);
    assert.deepEqual(read({ text: '6.6, 7.3' }), { problem: 'none' });
    assert.deepEqual(read({ text: '6.61' }), { problem: 'unknown' });
  });

  it('is as written where the cell is text', () => {
    assert.deepEqual(read({ text: '7.3' }), { id: '7.3' });
    assert.deepEqual(read({ text: '7.30' }), { id: '7.30' });
  });

  it('is left where a number may be one of two', () => {
    assert.deepEqual(read({ text: '7.3', number: 'plain' }), {
      problem: 'ambiguous',
      value: '7.3',
      other: '7.30',
    });
    assert.deepEqual(read({ text: '9.1', number: 'plain' }), {
      problem: 'ambiguous',
      value: '9.1',
      other: '9.10',
    });
    assert.deepEqual(read({ text: '6.6', number: 'plain' }), { id: '6.6' });
    assert.deepEqual(read({ text: '7.28', number: 'plain' }), { id: '7.28' });
    assert.deepEqual(read({ text: '5.2', number: 'plain' }), { id: '5.20' });
  });

  it('is told by a format that shows it, unless the format pads everything', () => {
    assert.deepEqual(read({ text: '7.30', number: 'fixed' }), { id: '7.30' });
    assert.deepEqual(read({ text: '7.30', number: 'fixed' }, true), {
      problem: 'ambiguous',
      value: '7.3',
      other: '7.30',
    });
    assert.deepEqual(read({ text: '6.60', number: 'fixed' }, true), { id: '6.6' });
    assert.deepEqual(read({ text: '7.3', number: 'fixed' }), {
      problem: 'ambiguous',
      value: '7.3',
      other: '7.30',
    });
    const rows = (text: string) => [{ number: 1, cells: [{ text, number: 'fixed' as const }] }];
    assert.equal(padsNumbers(rows('6.60'), 0, isKnown), true);
    assert.equal(padsNumbers(rows('7.30'), 0, isKnown), false);
  });

  it('is none where the spreadsheet made a date of it', () => {
    assert.deepEqual(read({ text: '2026-06-06', date: '2026-06-06' }), { problem: 'date' });
  });
});
