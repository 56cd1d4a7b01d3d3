import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['1.2'],
  hints: ['team', 'committee', 'equipo', 'comite'],
  says: phrases(
    '(?:team|committee) (?:consists of|is made up of|is|has) (?:one person|a single person|only one person|one member|one department|a single department|only the \\w+ (?:manager|director|coordinator|department))',
    '(?:one person|the \\w+ (?:manager|coordinator) alone|the \\w+ department alone|a single person) (?:is|forms|makes up) the (?:whole |entire )?(?:security )?(?:team|committee)',
    '(?:equipo|comite) (?:lo forma|lo integra|consta de|se compone de|es|tiene) (?:una sola persona|una persona|un solo (?:departamento|integrante|miembro)|una sola area|solo el (?:gerente|coordinador|director) de \\w+)',
    '(?:una sola persona|un solo departamento|una sola area) (?:es|forma|integra) (?:todo )?el (?:equipo|comite)',
  ),
  unless: phrases('each|per|from|one of|de cada|de rh|una de|uno de|por area'),
};

/** Security team of one. */
export const singlePersonTeam = defineRule({
  meta: {
    id: 'governance/single-person-team',
    target: 'effective',
    severity: 'info',
    scope: 'document',
    criteria: ['1.2'],
    messages: {
      admitted: {
        what: '“{words}” is no team of several departments, which MSC 1.2 advises.',
        help: 'Let human resources, IT, purchasing, warehouse and the like each send somebody, and write who.',
      },
    },
    docs: () => ({
      title: 'Security team of one',
      description: 'The answer says that one person, or one department, is the whole security team.',
      bad: [
        {
          text: profileSaying('en', {
            '1.2': 'The security ⟦team consists of one person⟧, the Import Manager.',
          }),
        },
        {
          text: profileSaying('es', {
            '1.2': 'El ⟦comité lo forma una sola persona⟧, el Gerente de Importaciones.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '1.2':
              'Eight people from seven departments form the team. One person from each department is on the team. The team consists of one person each from HR, IT, and purchasing. If the team has one member after a departure, the President names another in ten days. A single person keeps the minutes of the committee.',
          }),
        },
        {
          text: profileSaying('es', {
            '1.2':
              'Ocho personas de siete áreas forman el comité. Una persona de cada área está en el equipo. El equipo consta de una persona de RH, una de Sistemas y una de Compras. Si el comité tiene un solo integrante, la Dirección nombra a otro. Una sola persona lleva las minutas del comité.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
