import { isDocumentKind, type DocumentKind } from '../../kinds/registry.ts';
import { addDuration, addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf, durationOf, items, textOf, type Field } from '../../model/field.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { after, isNewest, months, type Clock, type ClockPlace } from './deadline.ts';
import { doneWhen } from './partner-deadlines.ts';

/** Something with `due` that may be `closed`. */
function dueClock({ root, path }: ClockPlace, date: string): Clock[] {
  if (path.at(-1) !== 'due') return [];
  const closed = child(fieldAtPath(root, path.slice(0, -1)), 'closed');
  return [{ name: 'action', end: date, ...doneWhen(closed) }];
}

/** Clocks of a risk assessment: its own age, and its actions. */
function riskClocks(place: ClockPlace, date: string): Clock[] {
  if (place.path.length === 1 && place.path[0] === 'conducted')
    return place.successors.hasAssessment()
      ? []
      : [after(date, place.settings.riskAssessment, 'riskAssessment')];
  return dueClock(place, date);
}

/** The next time that a role needs a topic which this session taught last. */
function trainingClocks({ root, path, today, successors }: ClockPlace, date: string): Clock[] {
  const session = fieldAtPath(root, path.slice(0, -1));
  if (path.at(-1) !== 'date' || path[0] !== 'sessions') return [];
  if (successors.hasTrainingLog(addMonths(today, -YEARLY_MONTHS))) return [];
  const sessions = items(child(root, 'sessions'));
  const topicsOf = (of: Field | undefined, key: string) =>
    items(child(of, key)).flatMap((topic) => textOf(topic) ?? []);
  const ends = items(child(root, 'roles')).flatMap((role) => {
    const every = durationOf(child(role, 'every'));
    const taught = topicsOf(session, 'topics');
    const isLast = topicsOf(role, 'requires').some(
      (topic) =>
        taught.includes(topic) &&
        !successors.hasSession(topic, date) &&
        sessions.every(
          (other) =>
            !topicsOf(other, 'topics').includes(topic) || (dateOf(child(other, 'date')) ?? '') <= date,
        ),
    );
    return every && isLast ? [addDuration(date, every)] : [];
  });
  const [first] = ends.sort();
  return first === undefined ? [] : [{ name: 'training', end: first }];
}

/** The newest audit says when the next one is due. */
function auditClocks({ root, path, successors }: ClockPlace, date: string): Clock[] {
  if (path[0] !== 'audits' || path.at(-1) !== 'date' || successors.hasAudit()) return [];
  return isNewest(items(child(root, 'audits')), 'date', date)
    ? [after(date, months(YEARLY_MONTHS), 'audit')]
    : [];
}

const OF_KIND: Readonly<Partial<Record<DocumentKind, (place: ClockPlace, date: string) => Clock[]>>> = {
  RiskAssessment: riskClocks,
  CorrectiveActions: dueClock,
  TrainingLog: trainingClocks,
  AuditLog: auditClocks,
};

/** Clocks of risk assessments, corrective actions and logs. */
export function recordClocks(kind: string | undefined, place: ClockPlace): Clock[] {
  const date = dateOf(fieldAtPath(place.root, place.path));
  return date !== undefined && isDocumentKind(kind) ? (OF_KIND[kind]?.(place, date) ?? []) : [];
}
