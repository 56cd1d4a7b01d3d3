import { defineRule } from '../rule.ts';
import {
  hasLabel,
  hasSeveralRoles,
  namesPeople,
  unassignedLists,
} from '../../domain/procedures/step-actors.ts';
import { procedureWith } from '../examples/procedures.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';
import { plainWords } from '../../prose/keywords.ts';

const steps = (text: string) => procedureWith({ Procedure: text });

/** Orders with which a step begins; words that are also names of things are left out. */
const ORDERS = new RegExp(
  `^ (?:then |also |next |always |immediately |never |do not |luego |despues |siempre |inmediatamente |no )?(?:${[
    'check|verify|inspect|examine|compare|confirm|ensure|make sure|count|reconcile|weigh|measure|scan|print|write|enter',
    'log|note down|complete|fill|fill in|fill out|initial|send|mail|notify|inform|tell|call|report|escalate|alert|contact',
    'ask|escort|remove|return|collect|issue|give|hand|hand over|take|bring|put|place|keep|store|lock|unlock|open|close',
    'attach|affix|apply|fit|install|pull|tug|twist|turn|cut|destroy|shred|wipe|delete|disable|deactivate|revoke|grant',
    'assign|train|teach|brief|interview|investigate|file|archive|save|upload|download|update|walk|look at|sweep|clean',
    'wash|photograph|take photos|reject|hold|stop|turn away|separate|isolate|wait|repeat|read|obtain|request|require|review',
    'register|submit|prepare|load|unload|secure|remove|identify|assess|maintain|conduct|perform|carry out',
    'verifi(?:que|car)|revis(?:e|ar)|inspeccion(?:e|ar)|examin(?:e|ar)|compar(?:e|ar)|cotej(?:e|ar)|confirm(?:e|ar)',
    'asegur(?:e|ese|ar|arse)|cuent(?:e)|contar|concili(?:e|ar)|pes(?:e|ar)|mid(?:a)|medir|escane(?:e|ar)|imprim(?:a|ir)',
    'escrib(?:a|ir)|anot(?:e|ar)|registr(?:e|ar)|captur(?:e|ar)|llen(?:e|ar)|complet(?:e|ar)|envi(?:e|ar)|notifi(?:que|car)',
    'inform(?:e|ar)|avis(?:e|ar)|llam(?:e|ar)|report(?:e|ar)|escal(?:e|ar)|contact(?:e|ar)|pregunt(?:e|ar)|solicit(?:e|ar)',
    'acompan(?:e|ar)|escolt(?:e|ar)|retir(?:e|ar)|devuelv(?:a)|devolver|recoj(?:a)|recoger|entreg(?:ue|ar)|emit(?:a|ir)',
    'pong(?:a)|poner|coloqu(?:e)|colocar|guard(?:e|ar)|resguard(?:e|ar)|cierr(?:e)|cerrar|abr(?:a|ir)|apliqu(?:e)|aplicar',
    'instal(?:e|ar)|jal(?:e|ar)|tir(?:e|ar)|gir(?:e|ar)|cort(?:e|ar)|destruy(?:a)|destruir|borr(?:e|ar)|elimin(?:e|ar)',
    'desactiv(?:e|ar)|cancel(?:e|ar)|otorg(?:ue|ar)|asign(?:e|ar)|capacit(?:e|ar)|entrevist(?:e|ar)|investigu(?:e)|investigar',
    'archiv(?:e|ar)|actualic(?:e)|actualizar|barr(?:a|er)|limpi(?:e|ar)|lav(?:e|ar)|fotografi(?:e|ar)|tom(?:e|ar)',
    'rechac(?:e)|rechazar|reteng(?:a)|retener|deteng(?:a)|detener|separ(?:e|ar)|aisl(?:e|ar)|esper(?:e|ar)|repit(?:a)|repetir',
    'le(?:a|er)|obteng(?:a)|obtener|identifi(?:que|car)|realic(?:e)|realizar|efectu(?:e|ar)|mantener|cargar|descargar',
  ].join('|')}) `,
  'u',
);

/** Steps that are orders to nobody in particular. */
export const stepWithoutRole = defineRule({
  meta: {
    id: 'procedure/step-without-role',
    target: 'Procedure',
    severity: 'warning',
    scope: 'document',
    messages: {
      one: {
        what: 'Step {numbers} does not say who does it, and the procedure has several roles.',
        help: 'Begin the step with the role, as in “Dock Supervisor: Count the seals.”, or name the role in the heading above.',
      },
      several: {
        what: 'Steps {numbers} do not say who does them, and the procedure has several roles.',
        help: 'Begin each step with the role, as in “Dock Supervisor: Count the seals.”, or name the role in the heading above.',
      },
    },
    why: 'What everybody is told to do, nobody does.',
    docs: () => ({
      title: 'Steps without an actor',
      description:
        'In an approved procedure, or one in review, a numbered list consists of orders, and neither a step of it, the headings above it nor the text before it names anybody, although the responsibilities tell several roles apart. One finding names all such steps of a list.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: steps(
            '### Guards\n\n1. Open the gate.\n\n### Receipt\n\n1. ⟦Count the seals.⟧\n2. Lock the box away.\n3. The box stays shut.',
          ),
        },
        {
          file: 'procedures/sellos.md',
          text: procedureWith({
            Responsibilities: '| puesto | deber |\n| --- | --- |\n| Gerente | sellos |\n| Guardia | puerta |',
            Procedure: '1. ⟦Cuente los sellos.⟧',
          }),
        },
      ],
      good: [
        { file: 'procedures/seals.md', text: procedureWith({}) },
        {
          file: 'procedures/seals.md',
          text: steps('### Dock Clerk\n\n1. Count the seals.\n2. Lock the box.'),
        },
        {
          file: 'procedures/seals.md',
          text: steps('On arrival the guard does this:\n\n1. Count the seals.'),
        },
        {
          file: 'procedures/seals.md',
          text: procedureWith({
            Responsibilities: 'The Warehouse Manager keeps the seals and counts them.',
            Procedure: '1. Count the seals.\n2. Lock the box.',
          }),
          note: 'One role does everything.',
        },
        {
          file: 'procedures/seals.md',
          text: steps(
            '1. Warehouse Manager:\n   1. Count the seals.\n   2. Lock the box.\n2. Open the door.',
          ),
        },
        {
          file: 'procedures/seals.md',
          text: steps('1. Checks of seals are on form HP-10.\n2. Seal numbers.'),
        },
      ],
    }),
  },
  check({ document: { procedure }, report }) {
    const part = procedure?.body.part('procedure');
    if (!procedure || !part || !isInUse(procedure) || !hasSeveralRoles(procedure.body)) return;
    for (const { steps: all } of unassignedLists(part)) {
      if (all.some((step) => hasLabel(step) || namesPeople(step.text))) continue;
      const orders = all.filter(({ text }) => ORDERS.test(plainWords(text)));
      const [first] = orders;
      if (!first) continue;
      report({
        message: orders.length > 1 ? 'several' : 'one',
        at: { range: first.range, path: [...part.path, 'steps', first.number] },
        data: { numbers: orders.map(({ number }) => number).join(', ') },
      });
    }
  },
});
