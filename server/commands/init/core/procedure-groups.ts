import type { Criterion, Locale, Localized } from '../../../catalog/catalog.ts';
import { idFrom } from '../../../model/scaffold/id-from.ts';

/** A written procedure of the new project. */
export interface ProcedureGroup {
  /** Made of the title, so it is in the language of the documents. */
  readonly id: string;
  readonly title: string;
  /** What it serves, in catalog order. */
  readonly criteria: readonly Criterion[];
}

/**
 * Criteria that one procedure serves together, because the same people do the same work. The titles hold none of the words
 * by which a procedure is known to say what a criterion asks: a template says nothing yet.
 */
const GROUPS: readonly { readonly title: Localized; readonly criteria: readonly string[] }[] = [
  { title: { en: 'Security program', es: 'Programa de seguridad' }, criteria: ['1.3'] },
  { title: { en: 'Risk assessment', es: 'Evaluación de riesgos' }, criteria: ['2.1'] },
  { title: { en: 'Crisis plan', es: 'Plan de crisis' }, criteria: ['2.4'] },
  { title: { en: 'Business partners', es: 'Socios comerciales' }, criteria: ['3.1'] },
  { title: { en: 'Labor conditions', es: 'Condiciones laborales' }, criteria: ['3.9'] },
  { title: { en: 'Cybersecurity', es: 'Ciberseguridad' }, criteria: ['4.1', '4.2', '4.4', '4.11'] },
  { title: { en: 'Conveyance inspection', es: 'Inspección de unidades' }, criteria: ['5.2'] },
  { title: { en: 'Seal control', es: 'Sellos' }, criteria: ['6.1'] },
  { title: { en: 'Cargo on passenger flights', es: 'Carga en vuelos de pasajeros' }, criteria: ['7.3'] },
  { title: { en: 'Incidents', es: 'Incidentes' }, criteria: ['7.23'] },
  { title: { en: 'Vessel security', es: 'Seguridad de buques' }, criteria: ['7.35', '7.36'] },
  { title: { en: 'Agricultural security', es: 'Seguridad agrícola' }, criteria: ['8.1'] },
  { title: { en: 'Security technology', es: 'Tecnología de seguridad' }, criteria: ['9.8'] },
  { title: { en: 'Physical access', es: 'Acceso físico' }, criteria: ['10.1'] },
  { title: { en: 'Security guards', es: 'Guardias de seguridad' }, criteria: ['10.10'] },
  { title: { en: 'Personnel security', es: 'Seguridad del personal' }, criteria: ['11.1', '11.5'] },
];

/** The procedures that must be there in writing for these criteria; one of no group gets a procedure of its own. */
export function procedureGroups(
  criteria: readonly Criterion[],
  titleOf: (id: string) => string,
  locale: Locale,
): ProcedureGroup[] {
  const written = criteria.filter(({ writtenProcedure }) => writtenProcedure === true);
  const found = new Map<string, Criterion[]>();
  for (const criterion of written) {
    const group = GROUPS.find(({ criteria: ids }) => ids.includes(criterion.id));
    const title = group?.title[locale] ?? titleOf(criterion.id);
    found.set(title, [...(found.get(title) ?? []), criterion]);
  }
  return [...found].map(([title, own]) => ({ id: idFrom(title), title, criteria: own }));
}
