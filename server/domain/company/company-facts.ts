import { booleanOf, child, fields, items, textOf } from '../../model/field.ts';
import { inheritedReader } from '../../workspace/inherited-facts.ts';
import { baseUrisOf } from '../../workspace/named-bases.ts';
import type { Extract, ProjectIndex } from '../../workspace/project-index.ts';

/** A site of a profile and the languages of the people there; none where they are not said. */
export interface SiteFacts {
  readonly id: string;
  readonly languages: readonly string[];
}

/** What all profiles of a project say of the company together. */
export interface CompanyFacts {
  /** How many profiles there are, bases too. */
  readonly profiles: number;
  readonly entities: ReadonlySet<string>;
  /** Ids of the procedures that an answer cites. */
  readonly cited: ReadonlySet<string>;
  readonly sites: readonly SiteFacts[];
  /** Whether every profile with an entity denies a condition of `company.conditions`. */
  denies(condition: string): boolean;
}

interface ProfileFacts {
  readonly entity: string | undefined;
  /** The profiles that it builds on; the last one wins. */
  readonly bases: readonly string[];
  readonly cited: readonly string[];
  readonly sites: readonly SiteFacts[];
  readonly conditions: ReadonlyMap<string, boolean | undefined>;
}

const factsOf: Extract<ProfileFacts> = (document) => {
  const { profile } = document;
  return {
    entity: profile?.entity,
    bases: baseUrisOf(document),
    cited: (profile?.answers ?? []).flatMap(({ field }) =>
      items(child(field, 'procedures')).map((item) => textOf(item)?.split('#')[0] ?? ''),
    ),
    sites: (profile?.sites ?? []).map(({ id, field }) => ({
      id,
      languages: items(child(field, 'languages'))
        .map((item) => textOf(item) ?? '')
        .filter((code) => /^[a-z]{2}$/.test(code)),
    })),
    conditions: new Map(
      fields(child(profile?.company, 'conditions')).map((use) => [use.key, booleanOf(use)]),
    ),
  };
};

function ofCompany(index: ProjectIndex): CompanyFacts {
  const gathered = index.gather(['SecurityProfile'], factsOf);
  const said = inheritedReader(gathered);
  const profiles = gathered.map(({ value }) => value);
  const own = profiles.filter((profile) => said(profile, ({ entity }) => entity) !== undefined);
  return {
    profiles: profiles.length,
    entities: new Set(own.flatMap(({ entity }) => entity ?? [])),
    cited: new Set(profiles.flatMap(({ cited }) => cited)),
    sites: profiles.flatMap(({ sites }) => sites),
    denies: (condition) =>
      own.length > 0 &&
      own.every((profile) => said(profile, ({ conditions }) => conditions.get(condition)) === false),
  };
}

/** What all profiles of a project say of the company together. */
export function companyFacts(index: ProjectIndex): CompanyFacts {
  return index.derive(ofCompany);
}
