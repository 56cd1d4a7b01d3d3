import { approximateDays } from '../../calendar/calendar.ts';
import { child, durationOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';

/** A year with its leap day. */
const YEAR_DAYS = 366;

/** A procedure is reviewed less often than each year. */
export const reviewIntervalTooLong = defineRule({
  meta: {
    id: 'procedure/review-interval-too-long',
    target: 'Procedure',
    severity: 'info',
    scope: 'document',
    messages: {
      long: {
        what: 'This procedure is reviewed less often than once a year ({every}).',
        help: 'Review it at least each year (P1Y).',
      },
    },
    why: 'CBP expects a member to look at its program again each year.',
    docs: () => ({
      title: 'Review interval too long',
      description:
        'An approved procedure, or one in review, says under `reviewEvery` a time longer than a year.',
      bad: [
        { file: 'procedures/seals.md', text: procedureText({ reviewEvery: '⟦P2Y⟧' }) },
        { file: 'procedures/seals.md', text: procedureText({ reviewEvery: '⟦P18M⟧' }) },
      ],
      good: [
        { file: 'procedures/seals.md', text: procedureText({ reviewEvery: 'P12M' }) },
        { file: 'procedures/seals.md', text: procedureText({ reviewEvery: 'P366D' }) },
        { file: 'procedures/seals.md', text: procedureText({ reviewEvery: 'P2Y', status: 'retired' }) },
      ],
    }),
  },
  check({ document: { procedure }, report }) {
    if (!procedure || !isInUse(procedure)) return;
    const field = child(procedure.root, 'reviewEvery');
    const every = durationOf(field);
    if (!field || !every || approximateDays(every) <= YEAR_DAYS) return;
    report({
      message: 'long',
      at: field,
      data: { every: field.node.kind === 'scalar' ? field.node.text : '' },
    });
  },
});
