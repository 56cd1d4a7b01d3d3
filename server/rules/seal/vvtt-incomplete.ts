import { profileSaying } from '../examples/profiles.ts';
import { procedureWith } from '../examples/procedures.ts';
import { textsAbout } from '../shared/admissions.ts';
import { defineRule } from '../rule.ts';
import { METHOD, STEP_NAMES, TUG_OR_TWIST, VVTT } from './vvtt-steps.ts';

/** A seal check that names some of the four steps and leaves out others. */
export const vvttIncomplete = defineRule({
  meta: {
    id: 'seal/vvtt-incomplete',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['6.7'],
    messages: {
      missing: {
        what: 'The seal check says “{words}” and leaves out: {steps}.',
        help: 'Write all four steps: view the seal and the lock, verify the number against the papers, tug, twist and turn.',
      },
    },
    words: STEP_NAMES,
    docs: () => ({
      title: 'Seal check incomplete',
      description:
        'The answer to 6.7, or a procedure that claims it, names the tug or the twist and nowhere another of the four steps (view, verify, tug, twist), by any usual word for it. A text that names VVTT is left alone.',
      bad: [
        {
          text: profileSaying('en', {
            '6.7':
              'The affixer looks at the bolt and the hasp, compares the digits with the bill and ⟦tugs⟧ it.',
          }),
        },
        { text: profileSaying('es', { '6.7': 'El operador ⟦jala⟧ y gira el perno antes de salir.' }) },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            {
              Procedure:
                '1. **Dock Clerk:** Fit the seal and compare its number.\n2. **Dock Clerk:** ⟦Twist⟧ the seal.',
            },
            { criteria: '["6.7"]' },
          ),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '6.1': 'The driver tugs the bolt once at each stop.',
            '6.7':
              'The affixer looks at bolt and hasp, reads the digits against the bill, pulls down hard, and turns the head both ways.',
          }),
        },
        {
          text: profileSaying('en', {
            '6.7': 'The driver does VVTT at each stop and tugs again at the gate.',
          }),
        },
        {
          text: profileSaying('en', {
            '6.7': 'The checker inspects the seal, verifies it against the log, tugs it, and rotates it.',
          }),
        },
        {
          text: profileSaying('en', { '6.7': 'The guard checks each seal at the gate against form HP-12.' }),
        },
        {
          text: profileSaying('es', {
            '6.7': 'El colocador mira el perno y el herraje, coteja el número, jala y tuerce la cabeza.',
          }),
        },
        {
          text: profileSaying('es', {
            '6.7': 'El operador aplica V.V.T.T. y jala el perno otra vez en la caseta.',
          }),
        },
        {
          text: profileSaying('es', {
            '6.7': 'El inspector revisa el sello, verifica el folio, lo jala y lo gira.',
          }),
        },
        { text: profileSaying('es', { '6.7': 'La caseta compara cada sello con la hoja de viaje.' }) },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            {
              Procedure:
                '1. **Dock Clerk:** View the seal.\n2. **Dock Clerk:** Verify the number.\n3. **Dock Clerk:** Tug.\n4. **Dock Clerk:** Twist and turn.',
            },
            { criteria: '["6.7"]' },
          ),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith({ Procedure: '1. **Dock Clerk:** Tug the strap.' }, { criteria: '["7.1"]' }),
          note: 'Not about seals.',
        },
      ],
    }),
  },
  check(context) {
    const { document, word, report } = context;
    const texts = textsAbout(context, ['6.7']);
    // An answer is judged by itself, a procedure as a whole.
    for (const group of document.procedure ? [texts] : texts.map((text) => [text])) {
      const all = group.map(({ prose }) => prose.folded).join('\n');
      const missing = VVTT.filter(({ words }) => !words.test(all));
      const told = group.find(({ prose }) => TUG_OR_TWIST.test(prose.folded));
      const found = told && TUG_OR_TWIST.exec(told.prose.folded);
      if (!told || !found || missing.length === 0 || METHOD.test(all)) continue;
      const stretch = { start: found.index, end: found.index + found[0].length };
      const data = {
        words: told.raw.slice(stretch.start, stretch.end),
        steps: missing.map(({ name }) => word(name)).join(', '),
      };
      report({ message: 'missing', at: told.placeOf(stretch), criterion: '6.7', data });
    }
  },
});
