import { dateOf, textOf, child } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { entitiesById } from '../../domain/company/served-profiles.ts';
import { assessed, WHOLE } from '../../domain/risk/current-lanes.ts';

/** The id in a reference; in front of `#` stands the document that it is in. */
export function bareId(reference: string | undefined): string | undefined {
  return reference?.split('#').at(-1);
}

const endsOf = ({ partners }: SourceDocument) =>
  partners.flatMap(({ id, ended }) => {
    const day = dateOf(ended);
    return id === undefined || day === undefined ? [] : [[id, day] as const];
  });

/** The partners with whom the business ended, and when; pass to `index.derive`. */
export function endedPartners(index: ProjectIndex): ReadonlyMap<string, string> {
  return new Map(index.gather(['Partner', 'PartnerRegister'], endsOf).flatMap(({ value }) => value));
}

const mappedIn = ({ riskAssessment }: SourceDocument) =>
  [
    ...(riskAssessment?.lanes ?? []).flatMap(({ legs }) => legs),
    ...(riskAssessment?.vulnerabilities ?? []).map(({ field }) => field),
  ].flatMap((holder) => bareId(textOf(child(holder, 'partner'))) ?? []);

/** The partners that a leg or a vulnerability of any assessment names; pass to `index.derive`. */
export function mappedPartners(index: ProjectIndex): ReadonlySet<string> {
  return new Set(index.gather(['RiskAssessment'], mappedIn).flatMap(({ value }) => value));
}

/** Whether each profile of the project has an assessment here: a partner that is in none is then in no map; pass to `index.derive`. */
export function allAreAssessed(index: ProjectIndex): boolean {
  const days = index.derive(assessed);
  const profiles = [...index.derive(entitiesById).keys()];
  if (profiles.length === 0) return days.findOfAll(WHOLE) !== undefined;
  return profiles.every((profile) => days.find(profile, WHOLE) !== undefined);
}
