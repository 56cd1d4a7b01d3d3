import { leavesItToPeople } from '../../domain/texts/weak-wording.ts';
import { hitsIn, type Hit } from '../../domain/texts/hits.ts';
import { leavesListOpen } from '../../domain/texts/open-list.ts';
import type { Prose } from '../../domain/texts/passages.ts';
import { saysNoCondition } from '../../domain/texts/vague-condition.ts';
import { saysNoFrequency } from '../../domain/texts/vague-frequency.ts';
import { saysNoQuantity } from '../../domain/texts/vague-quantity.ts';
import { defineRule } from '../rule.ts';
import { toldApart } from '../../domain/places/disambiguate.ts';
import { procedureText } from '../examples/procedures.ts';
import { stepsOf } from './steps.ts';

/** What makes words of a class vague; each class has a message of its name. */
const VAGUE = {
  frequency: saysNoFrequency,
  condition: saysNoCondition,
  quantity: saysNoQuantity,
  'catch-all': leavesListOpen,
  hedge: leavesItToPeople,
} satisfies Readonly<Record<string, (hit: Hit<Prose>) => boolean>>;

type VagueClass = keyof typeof VAGUE;

/** The text of a procedure with steps. */
const withSteps = (steps: string, matter: Readonly<Record<string, string>> = {}) =>
  procedureText(matter).replace('## Procedure\n\nText.', () => `## Procedure\n\n${steps}`);

/** A step that leaves open when, how much or whether. */
export const vagueStep = defineRule({
  meta: {
    id: 'procedure/vague-step',
    target: 'Procedure',
    severity: 'warning',
    scope: 'document',
    messages: {
      frequency: {
        what: '“{words}” does not say how often.',
        help: 'Write a number and a unit, such as “every 30 days”, or “each shift”.',
      },
      condition: {
        what: '“{words}” leaves open when it is done.',
        help: 'Name what triggers the step: an event, a limit, or who decides by what sign.',
      },
      quantity: {
        what: '“{words}” gives no measure that could be verified.',
        help: 'Write the number, the limit of time or the standard.',
      },
      'catch-all': {
        what: '“{words}” leaves open what is meant.',
        help: 'Write the whole list or the form that holds it; for “and/or”, say which of them in which case.',
      },
      hedge: {
        what: '“{words}” leaves it to people whether the step is done.',
        help: 'Write what the role does, or “must”.',
      },
    },
    why: 'Two people who follow the step must do the same, and an auditor must be able to see whether they did.',
    docs: () => ({
      title: 'Vague step',
      description:
        'A numbered step of an approved procedure says “regularly”, “as needed”, “adequate lighting”, “promptly”, “etc.” or “should”, and gives no number, trigger, limit or list. The same words are harmless where they are so in answers. Other text of a procedure is left alone.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: withSteps(
            '1. The Dock Supervisor counts the seals ⟦regularly⟧.\n2. The clerk orders bolts ⟦as\n   needed⟧, tape, ⟦etc⟧.\n3. Drivers ⟦should⟧ read the seal and call ⟦promptly⟧.',
            { language: 'en' },
          ),
        },
        {
          file: 'procedures/sellos.md',
          text: withSteps('1. El supervisor cuenta los sellos ⟦periódicamente⟧.', { language: 'es' }),
        },
        {
          file: 'seals.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: Procedure\nid: seals\ntitle: Seals\nversion: "1"\nstatus: approved\nowner: CSO\nbody:\n  purpose: We act as needed.\n  procedure:\n    - The clerk\'s deputy counts the seals ⟦from time\n      to time⟧.\n',
        },
      ],
      good: [
        {
          file: 'procedures/seals.md',
          text: withSteps(
            '1. The Dock Supervisor counts the seals regularly, on the last Friday of each month.\n2. The clerk orders bolts as needed: when the count falls below 200.\n3. The affixer fits the bolt immediately after the doors close.\n4. Should the digits differ, the clerk holds the truck.\n5. When possible tampering is seen, the receiver calls the manager within five minutes.',
          ),
        },
        {
          file: 'procedures/sellos.md',
          text: withSteps(
            '1. El supervisor cuenta los sellos regularmente, el último viernes de cada mes.\n2. Compras pide pernos cuando sea necesario, esto es, cuando quedan menos de 200.\n3. El colocador pone el perno inmediatamente después de cerrar.\n4. El receptor compara el número con lo que debería decir la factura.\n5. El chofer llama de inmediato, a más tardar en 15 minutos.',
            { language: 'es' },
          ),
        },
        {
          file: 'procedures/seals.md',
          text: withSteps('Seals are looked after as needed.'),
          note: 'Not a step.',
        },
        {
          file: 'procedures/seals.md',
          text: withSteps('1. The clerk orders bolts as needed.', { status: 'draft' }),
          note: 'A draft.',
        },
      ],
    }),
  },
  check(context) {
    const { document, file, report } = context;
    if (document.procedure?.status !== 'approved') return;
    const hits = hitsIn(stepsOf(context));
    const found = (Object.keys(VAGUE) as VagueClass[]).flatMap((message) =>
      (hits.get(message) ?? [])
        .filter(VAGUE[message])
        .map(({ passage, start, end }) => ({ message, place: passage.placeOf({ start, end }) })),
    );
    found.sort((one, other) => one.place.range.start - other.place.range.start);
    const places = toldApart(
      found.map(({ place }) => place),
      'words',
    );
    for (const [position, { message }] of found.entries()) {
      const at = places[position];
      if (!at) continue;
      const words = file.text.slice(at.range.start, at.range.end).replace(/\s+/g, ' ');
      report({ message, at, data: { words } });
    }
  },
});
