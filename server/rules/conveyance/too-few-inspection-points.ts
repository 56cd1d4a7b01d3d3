import { profileSaying } from '../examples/profiles.ts';
import { procedureWith } from '../examples/procedures.ts';
import { admissionsIn, reportAdmitted, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { defineRule } from '../rule.ts';

const ABOUT: Admission['about'] = ['5.3', '5.2'];

const REEFER =
  '(?:reefers?|refrigerated (?:containers?|units?|trailers?|boxes)|(?:cajas?|contenedor(?:es)?|remolques?) refrigerad[oa]s?)';
const TRUCK =
  '(?:tractors? and (?:semi-?)?trailers?|tractocamion(?:es)? y (?:su |sus |el |los )?(?:remolques?|cajas?|semirremolques?))';

/** A count that does not fit the conveyance, before and after it. */
const countOf = (count: string, conveyance: string): RegExp =>
  phrases(
    `(?:${count})(?:-| )(?:points?|puntos) <5>${conveyance}`,
    `${conveyance} <5>(?:${count})(?:-| )(?:points?|puntos)`,
  );

/** Other counts, a further point, and the driver’s look at brakes and lights. */
const UNLESS = phrases(
  'eighth?|8|17|seventeen|ten|10|fans?|evaporators?|plus|additional|further|daily|pre-trip|mechanical|brakes?',
  'ocho|octavo|diecisiete|diez|ventilador(?:es)?|evaporador(?:es)?|ademas|mas|suma|adicional|diari[oa]|mecanic[oa]|frenos?',
);

const REEFER_ADMISSION: Admission = {
  about: ABOUT,
  hints: ['point', 'punto'],
  says: countOf('seven|7|siete', REEFER),
  unless: UNLESS,
};

const TRUCK_ADMISSION: Admission = {
  about: ABOUT,
  hints: ['point', 'punto'],
  says: countOf('seven|eight|7|8|siete|ocho', TRUCK),
  unless: phrases(
    '17|seventeen|ten|10|diecisiete|diez|daily|pre-trip|mechanical|brakes?|diari[oa]|mecanic[oa]|frenos?|containers?|contenedor(?:es)?',
  ),
};

/** An inspection with too few points for the conveyance. */
export const tooFewInspectionPoints = defineRule({
  meta: {
    id: 'conveyance/too-few-inspection-points',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['5.3'],
    messages: {
      admitted: {
        what: '“{words}” is too few: a container has seven points, a refrigerated one eight, tractor and trailer 17.',
        help: 'Inspect all points of the conveyance, and write the number that the form has.',
      },
    },
    docs: () => ({
      title: 'Too few inspection points',
      description:
        'An answer or a procedure tells of a seven-point inspection of refrigerated units, or of a seven- or eight-point inspection of tractor and trailer together. A sentence that adds the fan housing or another count, or speaks of the driver’s look at brakes and lights, is left alone.',
      bad: [
        {
          text: profileSaying('en', {
            '5.3':
              'The inspector makes a ⟦seven-point inspection of each refrigerated container⟧. ⟦Tractor and trailer get the 8-point⟧ check at the gate.',
          }),
        },
        {
          text: profileSaying('es', {
            '5.3':
              'El inspector revisa los ⟦7 puntos de la caja refrigerada⟧. Revisa ⟦siete puntos en tractocamión y remolque⟧.',
          }),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            { Procedure: '1. **Inspector:** Do the ⟦seven-point check of the tractor and trailer⟧.' },
            { criteria: '["5.2"]' },
          ),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '5.3':
              'The inspector makes a seven-point inspection of dry containers and an eight-point one of reefers. Tractor and trailer receive the 17-point check. Seven points of a refrigerated container and its fan housing are on HP-20. A seven-point inspection of a reefer is not enough and goes back. The driver goes through the seven-point daily check of tractor and trailer for brakes and lights.',
          }),
        },
        {
          text: profileSaying('es', {
            '5.3':
              'El inspector revisa siete puntos en cajas secas y ocho en refrigeradas. El tractocamión y el remolque pasan por 17 puntos. Revisa siete puntos de la caja refrigerada y además el ventilador. El operador recorre siete puntos del tractocamión y diez del remolque. Si un contenedor refrigerado llega con siete puntos marcados, la hoja regresa.',
          }),
        },
      ],
    }),
  },
  check(context) {
    const found = [REEFER_ADMISSION, TRUCK_ADMISSION].flatMap((admission) =>
      admissionsIn(context, admission),
    );
    reportAdmitted(context, found, '5.3');
  },
});
