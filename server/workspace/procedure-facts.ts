import { booleanOf, child, dateOf, fields, items, oneOrMany, textOf, type Field } from '../model/field.ts';
import type { SourceDocument } from '../model/source-file.ts';

/** What other procedures need to know of a procedure. */
export interface ProcedureFacts {
  readonly uri: string;
  readonly position: number;
  readonly id: string;
  readonly status: string | undefined;
  readonly version: string | undefined;
  /** The day of its approval. */
  readonly approved: string | undefined;
  /** Languages of its text; empty where it does not say. */
  readonly languages: readonly string[];
  /** The sites where it holds, as written; empty: all of them. */
  readonly sites: readonly string[];
  readonly criteria: readonly string[];
  readonly translationOf: string | undefined;
}

const textsOf = (list: readonly Field[]) => list.flatMap((field) => textOf(field) ?? []);

/** The facts of all procedures with an id, in the order of their paths. */
export function procedureFacts(documents: readonly SourceDocument[]): ProcedureFacts[] {
  return documents
    .flatMap(({ uri, position, id, root, procedure }): ProcedureFacts[] => {
      if (!procedure || id === undefined) return [];
      return [
        {
          uri,
          position,
          id,
          status: procedure.status,
          version: textOf(child(root, 'version')),
          approved: dateOf(child(root, 'approved')),
          languages: textsOf(oneOrMany(child(root, 'language'))),
          sites: textsOf(procedure.sites),
          criteria: textsOf(procedure.criteria),
          translationOf: textOf(procedure.translationOf),
        },
      ];
    })
    .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.position - b.position));
}

/** A site of a profile and the languages of the people there; undefined where they are not said. */
export interface SiteFacts {
  readonly profile: string | undefined;
  readonly id: string;
  readonly languages: readonly string[] | undefined;
}

/** What all profiles of a project say of the company together. */
export interface CompanyFacts {
  /** How many profiles there are, bases too. */
  readonly profiles: number;
  readonly entities: ReadonlySet<string>;
  /** Ids of the procedures that an answer cites. */
  readonly cited: ReadonlySet<string>;
  readonly sites: readonly SiteFacts[];
  /** Whether every profile with an entity denies a condition of `company.uses`. */
  denies(condition: string): boolean;
}

function citedBy({ profile }: SourceDocument): string[] {
  return (profile?.answers ?? []).flatMap(({ field }) =>
    textsOf(items(child(field, 'procedures'))).map((reference) => reference.split('#')[0] ?? ''),
  );
}

function sitesOf({ id, profile }: SourceDocument): SiteFacts[] {
  return (profile?.sites ?? []).map((site) => {
    const languages = textsOf(items(child(site.field, 'languages'))).filter((code) =>
      /^[a-z]{2}$/.test(code),
    );
    return { profile: id, id: site.id, languages: languages.length > 0 ? languages : undefined };
  });
}

function deniedBy({ profile }: SourceDocument): string[] {
  return fields(child(profile?.company, 'uses')).flatMap((use) =>
    booleanOf(use) === false ? [use.key] : [],
  );
}

/** Reads the facts of the company from all profiles. */
export function companyFacts(documents: readonly SourceDocument[]): CompanyFacts {
  const own = documents.filter(({ profile }) => profile?.entity !== undefined);
  const denied = own.map(deniedBy);
  return {
    profiles: documents.length,
    entities: new Set(own.flatMap(({ profile }) => profile?.entity ?? [])),
    cited: new Set(documents.flatMap(citedBy)),
    sites: documents.flatMap(sitesOf),
    denies: (condition) => denied.length > 0 && denied.every((each) => each.includes(condition)),
  };
}
