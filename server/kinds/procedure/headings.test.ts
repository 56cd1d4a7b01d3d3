import assert from 'node:assert/strict';
import { headingAnchor, headingAnchors, headingMeant, partOfHeading, partsOfHeading } from './headings.ts';

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
    ['Exceptions / Escalation', 'exceptions'],
    ['IV. Scope', 'scope'],
    ['B) Alcance', 'scope'],
    ['Section 5: Records & retention', 'records'],
    ['Sección 2 – Objetivo', 'purpose'],
    ['5.0 PROCEDURE', 'procedure'],
    ['Descripción de actividades', 'procedure'],
    ['Vision', undefined],
    ['Procedure for visitors', undefined],
    ['Records and lorries', undefined],
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

  it('may name two parts together', () => {
    assert.deepEqual(partsOfHeading('1. Purpose and scope'), ['purpose', 'scope']);
    assert.deepEqual(partsOfHeading('Objetivo y alcance'), ['purpose', 'scope']);
    assert.deepEqual(partsOfHeading('Records / Registros'), ['records']);
    assert.deepEqual(partsOfHeading('Scope and cargo'), []);
  });

  it('have the anchors that GitHub gives them', () => {
    assert.equal(headingAnchor('Exceptions and escalation'), 'exceptions-and-escalation');
    assert.equal(headingAnchor('1. Scope: who & where?'), '1-scope-who--where');
    assert.equal(headingAnchor('Revisión_anual – notas'), 'revisión_anual--notas');
    const names = ['Checks', 'checks', 'Checks 1', 'Checks', 'Records'];
    assert.deepEqual(headingAnchors(names), ['checks', 'checks-1', 'checks-1-1', 'checks-2', 'records']);
    assert.equal(headingMeant(names, 'checks-2'), 3);
  });
});
