import type { Catalog } from '../../../catalog/catalog.ts';
import { booleanOf, child } from '../../../model/field.ts';
import type { Item, SecurityProfile } from '../../../kinds/security-profile/view.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { effectiveProfile } from '../../../workspace/overlays.ts';
import { coverageOf, percentInUse } from '../../../domain/coverage/coverage.ts';
import { casesOf, type CriterionCase } from '../../../domain/coverage/criterion-cases.ts';
import { answersData } from './answer-data.ts';
import type { FileSource } from './file-source.ts';
import { peopleOfProfile } from './people.ts';
import type {
  ReportContact,
  ReportCoverage,
  ReportMembership,
  ReportProfile,
  ReportSite,
} from './report-data.ts';
import { allShownAt, dateAt, given, shown, shownAt } from './shown.ts';

function siteData({ id, field }: Item): ReportSite {
  const { name, address, country, type } = {
    name: shownAt(field, 'name'),
    address: shownAt(field, 'address'),
    country: shownAt(field, 'country'),
    type: shownAt(field, 'type'),
  };
  return {
    id: shown(id),
    ...given({ name, address, country, type }),
    activities: allShownAt(field, 'activities'),
  };
}

function contactData({ id, field }: Item): ReportContact {
  const is = (key: string) => booleanOf(child(field, key)) === true;
  return {
    id: shown(id),
    ...given({
      name: shownAt(field, 'name'),
      role: shownAt(field, 'role'),
      email: shownAt(field, 'email'),
      phone: shownAt(field, 'phone'),
      confirmed: dateAt(field, 'confirmed'),
    }),
    isPrimary: is('primary'),
    isOfficer: is('companyOfficer'),
    isAlternate: is('alternate'),
  };
}

function membershipData({ membership }: SecurityProfile): ReportMembership {
  return given({
    status: shownAt(membership, 'status'),
    tier: shownAt(membership, 'tier'),
    applied: dateAt(membership, 'applied'),
    certified: dateAt(membership, 'certified'),
    validated: dateAt(membership, 'validated'),
    anniversary: shownAt(membership, 'anniversary'),
    lastAnnualReview: dateAt(membership, 'lastAnnualReview'),
    fieldOffice: shownAt(membership, 'fieldOffice'),
  });
}

/** Counts cases, with the share in use. */
function counted(cases: readonly CriterionCase[]) {
  const coverage = coverageOf(cases);
  return { ...coverage, ...given({ percent: percentInUse(coverage) }) };
}

/** Coverage of each section that the cases are about, over all sites and at each. */
function coverageData(cases: readonly CriterionCase[], catalog: Catalog): ReportCoverage[] {
  const sites = [...new Set(cases.flatMap(({ site }) => site ?? []))];
  return catalog.categories.flatMap(({ section }) => {
    const own = cases.filter((each) => each.section === section);
    if (own.length === 0) return [];
    const atSites = sites.map((site) => ({
      section,
      site,
      ...counted(own.filter((each) => each.site === site)),
    }));
    return [{ section, ...counted(own) }, ...atSites];
  });
}

/** A profile with all that it inherits; undefined for a base, which has no entity type. */
function profileData(written: SourceDocument, source: FileSource): ReportProfile | undefined {
  const { project, snapshot, locale, nameOf } = source;
  const { catalog } = project;
  const effective = effectiveProfile(written, project);
  const document = effective?.document ?? written;
  const { profile } = document;
  if (profile?.entity === undefined) return undefined;
  const cases = casesOf(document, project, snapshot.today, locale);
  const { legalName } = profile;
  return {
    id: shown(document.id ?? ''),
    file: shown(nameOf(written.uri)),
    entity: shown(profile.entity),
    entityName: catalog.entityText(shown(profile.entity), locale).name,
    ...(legalName === undefined ? {} : { company: shown(legalName) }),
    membership: membershipData(profile),
    sites: profile.sites.map(siteData),
    contacts: profile.contacts.map(contactData),
    coverage: coverageData(cases, catalog),
    total: counted(cases),
    answers: answersData(profile, cases, project, peopleOfProfile(document, project.index)),
    isIncomplete: (effective?.problems.length ?? 0) > 0,
  };
}

/** The profiles of a file that have an entity type. */
export function profilesData(source: FileSource): ReportProfile[] {
  return source.documents.flatMap((document) =>
    document.kind === 'SecurityProfile' ? (profileData(document, source) ?? []) : [],
  );
}
