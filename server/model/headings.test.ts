import assert from 'node:assert/strict';
import { headingAnchor, partOfHeading } from './headings.ts';

describe('headings of procedures', () => {
  for (const [heading, part] of [
    ['Purpose', 'purpose'],
    ['1. PURPOSE:', 'purpose'],
    ['Propósito', 'purpose'],
    ['2.1) Ámbito de aplicación', 'scope'],
    ['Alcance', 'scope'],
    ['Roles & Responsibilities', 'responsibilities'],
    ['(3) Responsabilidades', 'responsibilities'],
    ['Work instructions', 'procedure'],
    ['Procedimiento', 'procedure'],
    ['Exceptions / Escalation', undefined],
    ['Exceptions and escalation', 'exceptions'],
    ['Record-keeping', 'records'],
    ['Registros', 'records'],
    ['Capacitación', 'training'],
    ['Revision  History', 'revisionHistory'],
    ['Historial de revisiones', 'revisionHistory'],
    ['Seal log', undefined],
    ['Purposeful', undefined],
    ['', undefined],
    ['1.', undefined],
  ] as const) {
    it(`takes “${heading}” for ${part ?? 'none of ours'}`, () => {
      assert.equal(partOfHeading(heading), part);
    });
  }

  it('have the anchors that GitHub gives them', () => {
    assert.equal(headingAnchor('Exceptions and escalation'), 'exceptions-and-escalation');
    assert.equal(headingAnchor('1. Scope: who & where?'), '1-scope-who--where');
    assert.equal(headingAnchor('Revisión_anual – notas'), 'revisión_anual--notas');
  });
});
