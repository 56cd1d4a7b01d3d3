import assert from 'node:assert/strict';
import { statedInterval } from './intervals.ts';

const durationIn = (folded: string) => statedInterval(folded)?.duration;

describe('the interval that a text states', () => {
  it('in English', () => {
    for (const [text, duration] of [
      ['the list is checked once a month.', 'P1M'],
      ['checked at least once\n  every month', 'P1M'],
      ['he walks the fence every friday.', 'P1W'],
      ['checked every six months, and twice a year by the auditor', 'P6M'],
      ['every 45 days', 'P45D'],
      ['four times a year', 'P3M'],
      ['reviewed quarterly', 'P3M'],
      ['the annual review', 'P1Y'],
      ['every two years', 'P2Y'],
      ['each night', 'P1D'],
    ] as const)
      assert.equal(durationIn(text), duration, text);
  });

  it('in Spanish', () => {
    for (const [text, duration] of [
      ['la lista se revisa una vez al mes.', 'P1M'],
      ['se revisa cada seis meses', 'P6M'],
      ['todos los lunes', 'P1W'],
      ['una vez a la semana', 'P1W'],
      ['dos veces al año', 'P6M'],
      ['de forma trimestral', 'P3M'],
      ['mensualmente', 'P1M'],
      ['cada quince dias', 'P15D'],
      ['cada año', 'P1Y'],
    ] as const)
      assert.equal(durationIn(text), duration, text);
  });

  it('is left open where several are stated, none, or one without a name', () => {
    for (const text of [
      'checked weekly, and reviewed every year',
      'the shift lead calls the port within 30 days.',
      'every truck is checked',
      'twice a week',
      'five times a year',
      'biweekly',
    ])
      assert.equal(durationIn(text), undefined, text);
  });

  it('comes with its words', () => {
    assert.equal(statedInterval('checked once\n a month')?.words, 'once a month');
  });
});
