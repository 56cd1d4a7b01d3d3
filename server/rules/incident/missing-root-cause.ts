import { addDays } from '../../calendar/calendar.ts';
import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { DIFFERENCES, incidentsOf, incidentWith, INQUIRY_DAYS } from '../../domain/incidents/incidents.ts';

/** An incident of which nobody found out why it could happen. */
export const missingRootCause = defineRule({
  meta: {
    id: 'incident/missing-root-cause',
    target: 'IncidentLog',
    severity: 'error',
    scope: 'dates',
    criteria: ['7.37'],
    messages: {
      closed: {
        what: {
          en: 'This incident is closed, and no root cause is entered.',
          es: 'Este incidente está cerrado, y no se registró la causa raíz.',
        },
        help: {
          en: 'Say under rootCause why it could happen, as the investigation found.',
          es: 'Diga en rootCause por qué pudo ocurrir, según la investigación.',
        },
      },
      open: {
        what: {
          en: 'After more than {days} days no root cause of this incident is entered.',
          es: 'Después de más de {days} días no se ha registrado la causa raíz de este incidente.',
        },
        help: {
          en: 'Finish the investigation and enter rootCause.',
          es: 'Termine la investigación y registre rootCause.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Incident without a root cause', es: 'Incidente sin causa raíz' },
      description: {
        en: 'An incident is closed and has no `rootCause` (an error), or it is open, has none, and was noticed more than 30 days ago (a warning). Of an open shortage or overage `cargo/unresolved-shortage` tells.',
        es: 'Un incidente está cerrado y no tiene `rootCause` (error), o está abierto, no la tiene y se notó hace más de 30 días (advertencia). De un faltante o sobrante abierto informa `cargo/unresolved-shortage`.',
      },
      bad: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-04-11, type: theft, closed: ⟦2026-05-02⟧ }'),
        },
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-10-02, discovered: ⟦2026-10-24⟧, type: theft }'),
        },
      ],
      good: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith(
            '{ id: i1, date: 2026-04-11, type: theft, rootCause: The gate was open., closed: 2026-05-02 }',
          ),
        },
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-04-02, discovered: 2026-10-25, type: theft }'),
        },
      ],
    }),
  },
  check(context) {
    for (const { field, type, known, knownField, closed } of context.shared(incidentsOf)) {
      if (child(field, 'rootCause')) continue;
      if (closed) {
        context.report({ message: 'closed', at: closed, criterion: '7.37' });
        continue;
      }
      if (!knownField || known === undefined || DIFFERENCES.has(type)) continue;
      if (context.today <= addDays(known, INQUIRY_DAYS)) continue;
      context.report({
        message: 'open',
        at: knownField,
        severity: 'warning',
        criterion: '7.37',
        data: { days: INQUIRY_DAYS },
      });
    }
  },
});
