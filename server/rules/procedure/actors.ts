import type { BodyPart } from '../../model/body-content.ts';
import type { ProcedureBody } from '../../model/procedure-body.ts';
import type { NumberedStep } from '../../syntax/markdown/content.ts';
import { plainWords } from './keywords.ts';

/** Words for people, English and Spanish, as the beginnings of words. */
const PEOPLE = new RegExp(
  ` (?:${[
    'supervisor\\p{L}*|manager\\p{L}*|clerks?|guards?|drivers?|operators?|officers?|inspectors?|coordinators?|directors?',
    'presidents?|chair\\p{L}*|analysts?|technicians?|receptionists?|loaders?|leads?|leaders?|heads?|foreman|foremen',
    'dispatchers?|dispatch|workers?|crews?|captains?|agents?|brokers?|forwarders?|carriers?|vendors?|suppliers?|partners?',
    'contractors?|users?|personnel|staff|employees?|teams?|department|owners?|specialists?|administrators?|buyers?|auditors?',
    'controllers?|hosts?|management|committee|assistants?|affixers?|receivers?|checkers?|planners?',
    'engineers?|custodians?|approvers?|persons?|people|everyone|everybody|anyone|whoever|you|we',
    'gerentes?|gerencia|encargad\\p{L}+|guardias?|vigilan\\p{L}+|chofer\\p{L}*|conductor\\p{L}*|operador\\p{L}*|oficial\\p{L}*',
    'inspector\\p{L}*|coordinador\\p{L}*|coordinacion|director\\p{L}*|direccion|president\\p{L}*|analista\\p{L}*|tecnic\\p{L}+',
    'recepcionistas?|cargador\\p{L}*|lider\\p{L}*|jef[ea]s?|jefatura|despachador\\p{L}*|almacenistas?|montacarguistas?',
    'personal|emplead\\p{L}+|departamento|anfitri\\p{L}+|responsables?|especialistas?|administrador\\p{L}*',
    'comprador\\p{L}*|auditor\\p{L}*|contralor\\p{L}*|trabajador\\p{L}*|capita\\p{L}+|agentes?|transportistas?',
    'proveedor\\p{L}*|socios?|contratistas?|usuari\\p{L}+|personas?|auxiliar\\p{L}*|asistentes?|ayudantes?|monitoristas?',
    'custodi\\p{L}+|comite|recursos humanos|quien|quienes|usted',
  ].join('|')}) `,
  'u',
);

/** Departments, which act only where a sentence begins with one. */
const DEPARTMENT =
  /^ (?:the |el |la )?(?:security|it|hr|shipping|receiving|compliance|purchasing|logistics|operations|maintenance|warehouse|import|export|seguridad|sistemas|ti|rh|compras|trafico|embarques|recibo|almacen|logistica|operaciones|mantenimiento|cumplimiento|importaciones|exportaciones) /;

/** Whether a text speaks of somebody who could do a step. */
export function namesPeople(text: string): boolean {
  const words = plainWords(text);
  return PEOPLE.test(words) || DEPARTMENT.test(words);
}

/** Whether a step begins with who does it: `Dock Clerk: …`. */
export function hasLabel({ text }: NumberedStep): boolean {
  return /^[^.:;\n]{2,70}:\s/.test(text);
}

/** Who is named as doing something in the responsibilities: the first column of a table, the heads of a list, or the subjects of sentences. */
function responsibleNames({ tables, blocks, headings }: BodyPart): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { rows } of tables) for (const [cell] of rows) if (cell?.text) names.add(plainWords(cell.text));
  for (const { text } of headings) if (namesPeople(text)) names.add(plainWords(text));
  for (const { text } of blocks) {
    for (const sentence of text.split(/[.;\n]/)) {
      const label = /^([^:]{2,70}):\s/.exec(sentence)?.[1];
      const start = label ?? sentence.trim().split(/\s+/).slice(0, 4).join(' ');
      const person = PEOPLE.exec(plainWords(start))?.[0];
      if (label !== undefined) names.add(plainWords(label));
      else if (person !== undefined) names.add(person);
    }
  }
  return names;
}

/** Whether the responsibilities tell several people apart, so that a step must say which of them acts. */
export function hasSeveralRoles(body: ProcedureBody): boolean {
  const part = body.part('responsibilities');
  return part !== undefined && responsibleNames(part).size > 1;
}

/** The steps of one list that nobody is named for by what stands around them. */
export interface UnassignedList {
  readonly steps: readonly NumberedStep[];
}

/**
 * The lists of steps of the procedure for which neither the headings above them nor the text before them speaks of
 * anybody. A list below a step is left out: the step says who acts.
 */
export function unassignedLists(part: BodyPart): UnassignedList[] {
  const lists = new Map<string, NumberedStep[]>();
  for (const step of part.steps) {
    const key = `${String(step.list.start)}:${String(step.list.end)}`;
    lists.set(key, [...(lists.get(key) ?? []), step]);
  }
  const isTop = ({ list }: NumberedStep) =>
    !part.steps.some(({ range }) => range.start < list.start && list.start <= range.end) &&
    !part.steps.some((other) => other.list.start < list.start && list.end <= other.list.end);
  return [...lists.values()].flatMap((steps) => {
    const [first] = steps;
    if (!first || !isTop(first) || namesPeople(textBefore(part, first))) return [];
    return [{ steps }];
  });
}

/** The heading nearest above a list with what stands between them, and what stands before the first lower heading. */
function textBefore({ heading, headings, blocks, steps }: BodyPart, { list }: NumberedStep): string {
  const above = headings.filter(({ range }) => range.start < list.start);
  const nearest = above.at(-1)?.range.start ?? heading.range.start;
  const firstLower = headings[0]?.range.start ?? list.start;
  const isList = (start: number) => steps.some((step) => step.list.start === start);
  const before = blocks.filter(
    ({ range: { start } }) => start < list.start && !isList(start) && (start > nearest || start < firstLower),
  );
  return [...above, ...before].map(({ text }) => text).join('\n');
}
