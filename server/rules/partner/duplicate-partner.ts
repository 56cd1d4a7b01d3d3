import { child, textOf } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { DIGIT, LETTER } from '../../syntax/letters.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { defineRule } from '../rule.ts';

/** Numbers that only one company has, and under what its name stands. */
const NUMBERS = ['duns', 'mid', 'svi', 'usdot', 'rfc'];

interface Place {
  readonly uri: string;
  readonly range: OffsetRange;
  readonly id: string;
}

const NOT_IN_NAMES = new RegExp(String.raw`[^${LETTER}${DIGIT}]+`, 'gu');

/** What tells one company from another, as `key value`, and where it is written. */
function marksOf({ partners }: SourceDocument) {
  return partners.flatMap(({ field, id = '', legalName, country }) => {
    const numbers = NUMBERS.flatMap((key) => {
      const number = child(child(field, 'identifiers'), key);
      const value = textOf(number)?.replace(/[\s-]/g, '').toUpperCase();
      return number && value ? [{ mark: `${key} ${value}`, range: number.range, id }] : [];
    });
    const name = child(field, 'legalName');
    const words = legalName?.toLowerCase().replace(NOT_IN_NAMES, ' ').trim();
    const named = name && words ? [{ mark: `name ${words} ${country ?? ''}`, range: name.range, id }] : [];
    return [...numbers, ...named];
  });
}

/** The first place of each mark in the project. */
function firstPlaces(index: ProjectIndex): ReadonlyMap<string, Place> {
  const first = new Map<string, Place>();
  for (const { uri, value } of index.gather(['Partner', 'PartnerRegister'], marksOf)) {
    for (const { mark, range, id } of value) if (!first.has(mark)) first.set(mark, { uri, range, id });
  }
  return first;
}

const register = (lines: string) =>
  `apiVersion: ctpat/v1\nkind: PartnerRegister\nid: partners\npartners:\n${lines}`;

/** Two partners that are one company. */
export const duplicatePartner = defineRule({
  meta: {
    id: 'partner/duplicate-partner',
    target: 'Partner',
    severity: 'warning',
    scope: 'workspace',
    failureReason: 'documentation',
    criteria: ['3.1'],
    messages: {
      twice: {
        what: 'The partners {id} and {other} seem to be one company: {mark}.',
        help: 'Keep one of them, or correct the number.',
      },
    },
    words: { related: 'The other one' },
    docs: () => ({
      title: 'Partner listed twice',
      description:
        'Two partners of the project have the same DUNS, MID, SVI, USDOT or RFC number, or the same legal name and country.',
      bad: [
        {
          text: register(
            '  - { id: a, legalName: A, country: CN, role: supplier, identifiers: { duns: 123456789 } }\n  - { id: b, legalName: B, country: CN, role: supplier, identifiers: { duns: ⟦12-345-6789⟧ } }\n',
          ),
        },
        {
          text: register(
            '  - { id: a, legalName: "Dragon Freight Co., Ltd.", country: CN, role: supplier }\n  - { id: b, legalName: ⟦Dragon Freight Co Ltd⟧, country: CN, role: warehouse }\n',
          ),
        },
      ],
      good: [
        {
          text: register(
            '  - { id: a, legalName: Dragon, country: CN, role: supplier }\n  - { id: b, legalName: Dragon, country: MX, role: supplier }\n',
          ),
          note: 'Sister companies in two countries.',
        },
        {
          text: register(
            '  - { id: a, legalName: A, country: CN, role: supplier, identifiers: { duns: 123456789 } }\n  - { id: b, legalName: B, country: CN, role: supplier, identifiers: { duns: 987654321 } }\n',
          ),
        },
      ],
    }),
  },
  check({ document, project, word, report }) {
    const first = project.index.derive(firstPlaces);
    const told = new Set<string>();
    for (const { mark, range, id } of marksOf(document)) {
      const before = first.get(mark);
      const isFirst = !before || (before.uri === document.uri && before.range.start === range.start);
      // Two entries with one id are told as that.
      if (isFirst || before.id === id || told.has(id)) continue;
      told.add(id);
      report({
        message: 'twice',
        at: { range, path: [] },
        data: { id, other: before.id, mark },
        related: [{ ...before, message: word('related') }],
      });
    }
  },
});
