import { child, fields, items, textOf, type Field } from '../../model/field.ts';
import { profileSaying } from '../examples/profiles.ts';
import { passageOf } from '../../domain/texts/passages.ts';
import { mayHavePlaceholder, placeholdersIn } from '../../prose/placeholders.ts';
import { placeOf, wordsAt } from '../../domain/texts/stretches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { toldApart } from '../../domain/places/disambiguate.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';

/** A text that a reader takes at its word. */
interface Stated {
  readonly field: Field | undefined;
  readonly criterion?: string;
}

/** Plans may have open points. */
const OPEN = new Set(['planned', 'partial']);

function statedTexts(context: RuleContext<'found'>): Stated[] {
  const { profile } = context.document;
  if (!profile) return [];
  const { company, sites, contacts } = profile;
  const answers = context.shared(givenAnswers).filter(({ status }) => !OPEN.has(status));
  return [
    { field: child(company, 'legalName') },
    ...items(child(company, 'tradeNames')).map((field) => ({ field })),
    ...sites.flatMap(({ field }) => ['name', 'address'].map((key) => ({ field: child(field, key) }))),
    ...contacts.flatMap(({ field }) => ['name', 'role'].map((key) => ({ field: child(field, key) }))),
    ...answers.flatMap(({ id: criterion, field }) =>
      [
        ...['response', 'rationale', 'owner', 'performedBy'].map((key) => child(field, key)),
        child(child(field, 'oversight'), 'by'),
        ...fields(child(field, 'bestPractice')),
      ].map((each) => ({ field: each, criterion })),
    ),
  ];
}

/** Something still to be filled in. */
export const profilePlaceholder = defineRule({
  meta: {
    id: 'profile/placeholder',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      found: {
        what: '“{words}” is still to be filled in.',
        help: 'Write what belongs here, or set the answer’s status to planned until it is known.',
      },
    },
    why: 'Text left over from a template tells a specialist that nobody read the answer.',
    docs: () => ({
      title: 'Placeholder',
      description:
        'Marks such as TODO or TBD, names in brackets such as `[Company]` or `<name>`, filler text and invented names such as “ABC Company”, in answers and in the names of company, sites and contacts. Plans may have open points: answers that are planned, partial or to-do are left alone. So is what is quoted, code, and part of the name of a file.',
      bad: [
        {
          text: profileSaying(
            'en',
            {
              '10.1': '⟦[Company Name]⟧ issues badges to all staff; a lost badge is reported to ⟦TBD⟧.',
              '9.1': 'The fence of ⟦ABC Company⟧ is eight feet high. ⟦<insert sites>⟧',
            },
            'contacts: [{ id: cso, name: ⟦TBD⟧, role: Director }]\n',
          ),
        },
        {
          text: profileSaying('es', {
            '10.1': '⟦[Nombre de la empresa]⟧ entrega gafetes; el responsable está ⟦por definir⟧.',
            '9.1': 'La cerca mide 2.40 metros. ⟦TODO⟧: anotar el material.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '4.8':
              'Card numbers appear as XXXX-1234 on the list; the route is to be determined by the dispatcher.',
            '5.3': 'The clerk files each sheet as HP-20-[name].pdf and each photo as <unit>-<date>.',
            '7.6':
              'The template `[Company]` in PineTrack fills in our name; a field with “TBD” cannot be sent.',
            '9.1': 'The fence [see plan 4] is eight feet high; [the map](maps/fence.pdf) shows the gates.',
            '10.3': 'Drivers of ABC Freight show a FAST card (size XXX lanyard) at window B.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.8': 'TODO EL PERSONAL usa cuenta propia, conforme al capítulo XXX del reglamento.',
            '5.3': 'Todo remolque pasa por los 17 puntos; todo lo demás se anota en el HP-20.',
            '7.6':
              'La plantilla `<nombre>` toma la razón social del sistema; por definición nadie la teclea.',
            '9.1': 'La cerca [plano 4] mide 2.40 metros y la pendiente de la rampa, 5 por ciento.',
            '10.3': 'Los choferes de Transportes ABC indican aquí, en la ventanilla B, el número de cita.',
          }),
        },
        {
          text: profileSaying('en', { '9.7': 'The contractor is TBD.' }).replace('implemented', 'planned'),
          note: 'A plan may be open.',
        },
      ],
    }),
  },
  check(context) {
    const { file, report } = context;
    const found = statedTexts(context).flatMap(({ field, criterion }) => {
      const passage = mayHavePlaceholder(textOf(field) ?? '') ? passageOf(field, []) : undefined;
      return placeholdersIn(passage?.text ?? '').flatMap(({ start, end }) =>
        passage
          ? [
              {
                place: placeOf(passage, file.text, start, end),
                words: wordsAt(passage, start, end),
                criterion,
              },
            ]
          : [],
      );
    });
    const places = toldApart(
      found.map(({ place }) => place),
      'words',
    );
    for (const [position, { words, criterion }] of found.entries()) {
      const at = places[position];
      if (at)
        report({ message: 'found', at, data: { words }, ...(criterion === undefined ? {} : { criterion }) });
    }
  },
});
