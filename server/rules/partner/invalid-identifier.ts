import { child, fields, textOf } from '../../model/field.ts';
import { IDENTIFIER_FORMATS } from '../../domain/identifiers/identifier-formats.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';
import { ownValue } from '../../messages/own-value.ts';

/** A number of a partner that cannot be right. */
export const invalidIdentifier = defineRule({
  meta: {
    id: 'partner/invalid-identifier',
    target: 'Partner',
    severity: 'warning',
    scope: 'document',
    failureReason: 'documentation',

    messages: {
      wrong: {
        what: '{key} {value} is not written as it must be: {form}.',
        help: 'Compare it with the partner’s papers.',
      },
    },
    docs: () => ({
      title: 'Form of a partner’s identifier',
      description: 'A number under `identifiers` has not the form that its kind of number has.',
      bad: [{ text: registerWith(`${CHINESE}identifiers: { duns: ⟦12345⟧ }`) }],
      good: [
        { text: registerWith(`${CHINESE}identifiers: { duns: 123456789, scac: drgn }`) },
        {
          text: registerWith(`${CHINESE}identifiers: { svi: any }`),
          note: 'No form is known.',
        },
      ],
    }),
  },
  check(context) {
    for (const { partner } of context.shared(standings)) {
      for (const field of fields(child(partner.field, 'identifiers'))) {
        const format = ownValue(IDENTIFIER_FORMATS, field.key);
        const value = textOf(field)?.trim();
        if (!format || value === undefined || value === '' || format.test(value.toUpperCase())) continue;
        context.report({
          message: 'wrong',
          at: field,
          data: { key: field.key, value, form: format.form[context.locale] },
        });
      }
    }
  },
});
