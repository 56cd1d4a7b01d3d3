import { leavesItToPeople } from '../../prose/hedge.ts';
import { hitsIn, type Hit } from '../../domain/texts/hits.ts';
import { leavesListOpen } from '../../prose/open-list.ts';
import type { Prose } from '../../domain/texts/passages.ts';
import { saysNoCondition } from '../../prose/vague-condition.ts';
import { saysNoFrequency } from '../../prose/vague-frequency.ts';
import { saysNoQuantity } from '../../prose/vague-quantity.ts';
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
        what: { en: '“{words}” does not say how often.', es: '«{words}» no dice cada cuándo.' },
        help: {
          en: 'Write a number and a unit, such as “every 30 days”, or “each shift”.',
          es: 'Escriba un número y una unidad, como «cada 30 días», o «cada turno».',
        },
      },
      condition: {
        what: { en: '“{words}” leaves open when it is done.', es: '«{words}» deja abierto cuándo se hace.' },
        help: {
          en: 'Name what triggers the step: an event, a limit, or who decides by what sign.',
          es: 'Diga qué activa el paso: un evento, un límite, o quién decide y por qué señal.',
        },
      },
      quantity: {
        what: {
          en: '“{words}” gives no measure that could be verified.',
          es: '«{words}» no da una medida que se pueda verificar.',
        },
        help: {
          en: 'Write the number, the limit of time or the standard.',
          es: 'Escriba el número, el plazo o la norma.',
        },
      },
      'catch-all': {
        what: { en: '“{words}” leaves open what is meant.', es: '«{words}» deja abierto a qué se refiere.' },
        help: {
          en: 'Write the whole list or the form that holds it; for “and/or”, say which of them in which case.',
          es: 'Escriba la lista completa o el formato que la tiene; en vez de «y/o», diga cuál en qué caso.',
        },
      },
      hedge: {
        what: {
          en: '“{words}” leaves it to people whether the step is done.',
          es: '«{words}» deja a las personas si hacen el paso.',
        },
        help: {
          en: 'Write what the role does, or “must”.',
          es: 'Escriba qué hace el puesto, o «debe».',
        },
      },
    },
    why: {
      en: 'Two people who follow the step must do the same, and an auditor must be able to see whether they did.',
      es: 'Dos personas que siguen el paso deben hacer lo mismo, y un auditor debe poder ver si lo hicieron.',
    },
    docs: () => ({
      title: { en: 'Vague step', es: 'Paso impreciso' },
      description: {
        en: 'A numbered step of an approved procedure says “regularly”, “as needed”, “adequate lighting”, “promptly”, “etc.” or “should”, and gives no number, trigger, limit or list. The same words are harmless where they are so in answers. Other text of a procedure is left alone.',
        es: 'Un paso numerado de un procedimiento aprobado dice «regularmente», «según sea necesario», «iluminación adecuada», «oportunamente», «etc.» o «debería», y no da número, condición, plazo ni lista. Las mismas palabras no se reportan donde tampoco en las respuestas. No se revisa el resto del texto.',
      },
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
          note: { en: 'Not a step.', es: 'No es un paso.' },
        },
        {
          file: 'procedures/seals.md',
          text: withSteps('1. The clerk orders bolts as needed.', { status: 'draft' }),
          note: { en: 'A draft.', es: 'Un borrador.' },
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
