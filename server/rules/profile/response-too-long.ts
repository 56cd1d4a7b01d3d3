import { child, textOf } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { profileWith } from '../examples/profiles.ts';

/** A response that the portal will not take. */
export const responseTooLong = defineRule({
  meta: {
    id: 'profile/response-too-long',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    settings: ['portal.maxResponseChars'],
    messages: {
      long: {
        what: 'The response to {id} has {length} characters; the configuration allows {most}.',
        help: 'Shorten it, or move details into a written procedure and cite it.',
      },
    },
    docs: () => ({
      title: 'Response too long',
      description:
        'A response is longer than `portal.maxResponseChars` in the configuration allows. Without that setting nothing is checked.',
      bad: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6":\n  status: implemented\n  ⟦response⟧: The yard is lit from dusk to dawn.\n  evidence: a.pdf',
          ),
          files: { 'ctpat.config.yaml': 'root: true\nportal: { maxResponseChars: 20 }\n' },
        },
      ],
      good: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6":\n  status: implemented\n  response: The yard is lit from dusk to dawn.\n  evidence: a.pdf',
          ),
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6": { status: planned, response: The yard will be lit. }',
          ),
          files: { 'ctpat.config.yaml': 'root: true\nportal: { maxResponseChars: 21 }\n' },
          note: 'Exactly as long as allowed.',
        },
      ],
    }),
  },
  check(context) {
    const { settings, report } = context;
    const most = settings.maxResponseChars;
    if (most === undefined) return;
    for (const { id, field } of context.shared(givenAnswers)) {
      const response = child(field, 'response');
      const length = textOf(response)?.trim().length ?? 0;
      if (response && length > most)
        report({ message: 'long', at: keyOf(response), criterion: id, data: { id, length, most } });
    }
  },
});
