import type { BodyPart } from '../../kinds/procedure/body-content.ts';
import { lastBefore } from '../../syntax/last-before.ts';
import type { ProcedureBody } from '../../kinds/procedure/body.ts';
import { LETTER } from '../../syntax/letters.ts';
import type { NumberedStep } from '../../syntax/markdown/content.ts';
import { plainWords } from '../../prose/keywords.ts';

/** Words for people, English and Spanish, as the beginnings of words. */
const PEOPLE = new RegExp(
  ` (?:${[
    `supervisor[${LETTER}]*|manager[${LETTER}]*|clerks?|guards?|drivers?|operators?|officers?|inspectors?|coordinators?|directors?`,
    `presidents?|chair[${LETTER}]*|analysts?|technicians?|receptionists?|loaders?|leads?|leaders?|heads?|foreman|foremen`,
    'dispatchers?|dispatch|workers?|crews?|captains?|agents?|brokers?|forwarders?|carriers?|vendors?|suppliers?|partners?',
    'contractors?|users?|personnel|staff|employees?|teams?|department|owners?|specialists?|administrators?|buyers?|auditors?',
    'controllers?|hosts?|management|committee|assistants?|affixers?|receivers?|checkers?|planners?',
    'engineers?|custodians?|approvers?|persons?|people|everyone|everybody|anyone|whoever|you|we',
    `gerentes?|gerencia|encargad[${LETTER}]+|guardias?|vigilan[${LETTER}]+|chofer[${LETTER}]*|conductor[${LETTER}]*|operador[${LETTER}]*|oficial[${LETTER}]*`,
    `inspector[${LETTER}]*|coordinador[${LETTER}]*|coordinacion|director[${LETTER}]*|direccion|president[${LETTER}]*|analista[${LETTER}]*|tecnic[${LETTER}]+`,
    `recepcionistas?|cargador[${LETTER}]*|lider[${LETTER}]*|jef[ea]s?|jefatura|despachador[${LETTER}]*|almacenistas?|montacarguistas?`,
    `personal|emplead[${LETTER}]+|departamento|anfitri[${LETTER}]+|responsables?|especialistas?|administrador[${LETTER}]*`,
    `comprador[${LETTER}]*|auditor[${LETTER}]*|contralor[${LETTER}]*|trabajador[${LETTER}]*|capita[${LETTER}]+|agentes?|transportistas?`,
    `proveedor[${LETTER}]*|socios?|contratistas?|usuari[${LETTER}]+|personas?|auxiliar[${LETTER}]*|asistentes?|ayudantes?|monitoristas?`,
    `custodi[${LETTER}]+|comite|recursos humanos|quien|quienes|usted`,
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
    const known = lists.get(key);
    if (known) known.push(step);
    else lists.set(key, [step]);
  }
  const textBefore = createTextBefore(part);
  return [...lists.values()].flatMap((steps) => {
    const [first] = steps;
    return !first || first.isNested || namesPeople(textBefore(first)) ? [] : [{ steps }];
  });
}

/** Finds the headings that a list lies under, with what stands between the last of them and it, and before the first lower heading. */
function createTextBefore({ heading, headings, blocks, steps }: BodyPart): (step: NumberedStep) => string {
  const lists = new Set(steps.map((step) => step.list.start));
  const texts = blocks.filter(({ range }) => !lists.has(range.start));
  const wordsBetween = (start: number, end: number) =>
    texts.slice(lastBefore(texts, start) + 1, lastBefore(texts, end - 1) + 1).map(({ text }) => text);
  const introduction = wordsBetween(heading.range.start, headings[0]?.range.start ?? Infinity);
  return ({ list }) => {
    const above: string[] = [];
    const nearest = lastBefore(headings, list.start);
    let lowest = Infinity;
    for (let position = nearest; position >= 0 && lowest > 1; position -= 1) {
      const { text = '', level } = headings[position] ?? {};
      if (level !== undefined && level >= lowest) continue;
      above.push(text);
      lowest = level ?? lowest;
    }
    const start = (headings[nearest] ?? heading).range.start;
    return [...above, ...introduction, ...wordsBetween(start, list.start)].join('\n');
  };
}
