import assert from 'node:assert/strict';
import { passiveIn } from './passive.ts';

describe('passives without an agent', () => {
  for (const [step, words] of [
    ['Seals are checked.', 'are checked'],
    ['All seals in the cage must be counted each Friday.', 'must be counted'],
    ['If the seal is broken, the port of Laredo is notified within 30 minutes.', 'is notified'],
    ['When a unit arrives, its papers are compared with the bill.', 'are compared'],
    ['The log is then signed.', 'is then signed'],
    ['Visitors will be escorted.', 'will be escorted'],
    ['Se revisa el sello.', 'Se revisa'],
    ['Se debe registrar cada visita.', 'Se debe registrar'],
    ['Al llegar, los sellos se cuentan.', 'se cuentan'],
    ['El folio deberá anotarse en la bitácora.', 'deberá anotarse'],
    ['Los sellos son contados cada viernes.', 'son contados'],
    ['Seals are counted by the clerk.', undefined],
    ['The clerk counts the seals that are issued.', undefined],
    ['Count the seals when they are issued.', undefined],
    ['The guard who sees that a seal is cut calls the manager.', undefined],
    ['If a seal is cut, the guard calls.', undefined],
    ['The office is located in Laredo.', undefined],
    ['Access is required.', undefined],
    ['The cage is locked.', undefined],
    ['Guard: the seal is checked.', undefined],
    ['El guardia se registra.', undefined],
    ['Los sellos se revisan por el guardia.', undefined],
    ['El supervisor verifica que se registra la hora.', undefined],
    ['El almacén se cierra a las ocho.', undefined],
    ['Revise los sellos que se entregan.', undefined],
    ['', undefined],
  ] as const) {
    it(`“${step}”: ${words ?? 'none'}`, () => {
      assert.equal(passiveIn(step), words);
    });
  }
});
