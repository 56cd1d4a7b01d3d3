import assert from 'node:assert/strict';
import {
  addDays,
  addDuration,
  addMonths,
  anniversaryIn,
  daysBetween,
  isDate,
  parseDuration,
} from './calendar.ts';

describe('calendar', () => {
  it('knows which dates exist', () => {
    assert.deepEqual(
      ['2026-02-28', '2024-02-29', '2026-02-29', '2026-13-01', '2026-1-01', 'soon'].map(isDate),
      [true, true, false, false, false, false],
    );
  });

  it('clamps months to the last day', () => {
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
    assert.equal(addMonths('2026-03-31', -1), '2026-02-28');
    assert.equal(addMonths('2026-11-24', 14), '2028-01-24');
  });

  it('adds durations, months first', () => {
    const duration = { months: 14, days: 10 };
    assert.deepEqual(parseDuration('P1Y2M1W3D'), duration);
    assert.equal(addDuration('2026-01-01', duration), '2027-03-11');
    assert.equal(parseDuration('P'), undefined);
    assert.equal(parseDuration('PT1H'), undefined);
  });

  it('counts days over leap days', () => {
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(daysBetween('2026-11-24', '2026-11-20'), -4);
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  });

  it('puts an anniversary of February 29 on the 28th in other years', () => {
    assert.equal(anniversaryIn(2026, '02-29'), '2026-02-28');
    assert.equal(anniversaryIn(2028, '02-29'), '2028-02-29');
  });
});
