import { DIGIT, LETTER } from '../../syntax/letters.ts';
import { profileSaying } from '../examples/profiles.ts';
import { procedureWith } from '../examples/procedures.ts';
import { textsAbout } from '../shared/admissions.ts';
import { fold } from '../../domain/texts/passages.ts';
import type { ToldText } from '../../domain/texts/reported-texts.ts';
import { defineRule } from '../rule.ts';
import { POINT_NAMES, POINTS } from './points.ts';
import { ownValue } from '../../messages/own-value.ts';

/** A count of points; what follows it after a colon, a bracket or a dash is the list of them. */
const CLAIM = new RegExp(
  String.raw`(?<![${LETTER}${DIGIT}])(seven|eight|siete|ocho|7|8)[-\s]+(?:points?|puntos)(?![${LETTER}${DIGIT}])`,
  'u',
);

const COUNTS: Readonly<Record<string, 7 | 8>> = {
  seven: 7,
  siete: 7,
  '7': 7,
  eight: 8,
  ocho: 8,
  '8': 8,
};

/** The list is no whole list. */
const PARTIAL = new RegExp(
  String.raw`(?<![${LETTER}${DIGIT}])(?:including|such as|among|for example|e\.g|like|other|others|rest|remaining|etc|incluid[${LETTER}]*|incluye|como|entre|por ejemplo|otros|demas|resto|restantes)(?![${LETTER}${DIGIT}])`,
  'u',
);

/** Part of a tractor is another list of seven. */
const TRACTOR = new RegExp(
  String.raw`(?<![${LETTER}${DIGIT}])(?:tractor|truck|cab|tractocamion|cabina)(?![${LETTER}${DIGIT}])`,
  'u',
);

interface List {
  readonly count: 7 | 8;
  /** In lower case without accents. */
  readonly items: string;
  readonly start: number;
  readonly end: number;
}

/** The lists of a text that say how many points they have. */
function listsIn({ prose, heading }: ToldText): List[] {
  const { folded, sentences } = prose;
  const inSentences = sentences.flatMap(({ start, end }) => {
    const sentence = folded.slice(start, end);
    const claim = CLAIM.exec(sentence);
    const count = ownValue(COUNTS, claim?.[1] ?? '');
    if (!claim || !count) return [];
    const after = sentence.slice(claim.index + claim[0].length);
    if (!/[:(\u2014\u2013]/.test(after) || TRACTOR.test(sentence)) return [];
    return [{ count, items: after, start: start + claim.index, end: start + claim.index + claim[0].length }];
  });
  const title = fold(heading ?? '');
  const count = ownValue(COUNTS, CLAIM.exec(title)?.[1] ?? '');
  // Without a list there is nothing to compare; a heading has it below.
  const first = /\S[^\n]*/.exec(folded);
  const isList = /^\s*(?:[-*+]|\d{1,3}[.)])\s/mu.test(folded);
  if (!count || !first || !isList || TRACTOR.test(title)) return inSentences;
  return [...inSentences, { count, items: folded, start: first.index, end: first.index + first[0].length }];
}

/** A list of inspection points that leaves some out. */
export const missingInspectionPoints = defineRule({
  meta: {
    id: 'conveyance/missing-inspection-points',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['5.3'],
    messages: {
      missing: {
        what: 'The list of {count} points leaves out: {points}.',
        help: 'Add the points to the inspection, and to the list.',
      },
    },
    words: POINT_NAMES,
    docs: () => ({
      title: 'Inspection points left out',
      description:
        'An answer or a procedure says that an inspection has seven or eight points, lists at least half of them after a colon, in brackets or below a heading, and leaves others out. Lists that say they are examples are left alone, and so are those of a tractor; for tractor and trailer more than one list of 17 points is in use.',
      bad: [
        {
          text: profileSaying('en', {
            '5.3': 'The ⟦seven points⟧ are on HP-20: front wall, sides, floor, roof, and doors.',
          }),
        },
        {
          text: profileSaying('es', {
            '5.3':
              'El inspector recorre los ⟦ocho puntos⟧ (frente, costados, piso, techo, puertas y exterior con bajos).',
          }),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            {
              Procedure:
                '### Seven-point inspection\n\n⟦1. Front wall⟧\n2. Left and right side\n3. Floor\n4. Doors\n5. Undercarriage',
            },
            { criteria: '["5.2"]' },
          ),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '5.2':
              'Photos are taken at the seven points, among them: front wall, floor, roof, and doors. The seven points of the tractor are: bumper, doors, engine, tanks, frame, cab floor, and roof.',
            '5.3':
              'The seven points are: nose, both side walls, floor, ceiling, doors in and out, and outside with undercarriage. The inspector ticks 17 points on HP-20. The inspector walks the 7 points (doors first) and signs. Eight points for reefers: front, left, right, floor, roof, doors, underside, fan.',
          }),
        },
        {
          text: profileSaying('es', {
            '5.2':
              'Se toman fotos de los siete puntos, por ejemplo: frente, piso, techo y puertas. Los siete puntos del tractocamión son: defensa, puertas, motor, tanques, chasis, piso y techo.',
            '5.3':
              'Los siete puntos son: frente, izquierda, derecha, piso, techo, puertas y exterior con bajos. El inspector marca los 17 puntos en la hoja MA-20. Recorre los 7 puntos (puertas primero) y firma. Ocho puntos en refrigeradas: frente, costados, piso, techo, puertas, chasis y ventilador.',
          }),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            {
              Procedure:
                '### Tractor, seven points\n\n1. Bumper, floor, roof, doors and frame.\n\n### Seven points\n\n1. Front\n2. Walls\n3. Floor, roof and doors\n4. Underside',
            },
            { criteria: '["5.2"]' },
          ),
        },
      ],
    }),
  },
  check(context) {
    const { word, report } = context;
    for (const told of textsAbout(context, ['5.3', '5.2'])) {
      for (const { count, items, start, end } of listsIn(told)) {
        const points = POINTS[count];
        const named = points.filter(({ words }) => words.test(items));
        const missing = points.filter(({ words }) => !words.test(told.prose.folded));
        if (named.length * 2 < points.length || missing.length === 0 || PARTIAL.test(items)) continue;
        const before = told.prose.folded.slice(Math.max(0, start - 60), end);
        if (PARTIAL.test(before)) continue;
        const names = missing.map(({ name }) => word(name)).join(', ');
        const data = { count, points: names };
        report({ message: 'missing', at: told.placeOf({ start, end }), criterion: '5.3', data });
      }
    }
  },
});
