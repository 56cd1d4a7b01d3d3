import assert from 'node:assert/strict';
import { coalesced, type Timer } from './diagnostics.ts';

/** A time that passes when the test says so. */
function heldTime() {
  const waiting = new Set<() => void>();
  const later: Timer = (_, act) => {
    waiting.add(act);
    return {
      cancel() {
        waiting.delete(act);
      },
    };
  };
  return {
    later,
    pass() {
      const due = [...waiting];
      waiting.clear();
      for (const act of due) act();
    },
  };
}

describe('occasions that come shortly after each other', () => {
  it('are one: 200 events of watched files are one refresh, and a later one is another', () => {
    let refreshes = 0;
    const { later, pass } = heldTime();
    const refresh = coalesced(() => (refreshes += 1), 100, later);
    for (let event = 0; event < 200; event++) refresh();
    assert.equal(refreshes, 0);
    pass();
    assert.equal(refreshes, 1);
    pass();
    assert.equal(refreshes, 1);
    refresh();
    pass();
    assert.equal(refreshes, 2);
  });
});
