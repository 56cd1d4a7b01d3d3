import { child, textOf } from '../../model/field.ts';
import { isCountry } from '../../schema/countries.ts';
import { defineRule } from '../rule.ts';

/** A country code that no country has. */
export const unknownCountry = defineRule({
  meta: {
    id: 'schema/unknown-country',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      unknown: {
        what: 'There is no country with the code {code}.',
        help: 'Write the two-letter code of ISO 3166-1, for example US, MX or CA.',
      },
    },
    docs: () => ({
      title: 'Unknown country',
      description:
        'The country of a site is two capital letters, but no country has that code. Any other form is reported by `schema/invalid-format`.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany:\n  sites:\n    - { id: lrd-01, country: ⟦UX⟧ }\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany:\n  sites:\n    - { id: lrd-01, country: MX }\n',
        },
      ],
    }),
  },
  check({ document, report }) {
    for (const { field } of document.profile?.sites ?? []) {
      const country = child(field, 'country');
      const code = textOf(country);
      if (country && code !== undefined && /^[A-Z]{2}$/.test(code) && !isCountry(code)) {
        report({ message: 'unknown', at: country, data: { code } });
      }
    }
  },
});
