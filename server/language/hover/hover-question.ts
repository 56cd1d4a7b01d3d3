import type { Catalog, Locale } from '../../catalog/catalog.ts';
import type { SourceDocument } from '../../model/source-file.ts';
import { isKnownFalse } from '../../domain/answers/excused.ts';
import type { Settings } from '../../workspace/settings.ts';
import type { Project } from '../../workspace/snapshot.ts';
import type { Place } from '../position.ts';

/** What a hover is asked about, and everything it may look at. */
export interface HoverQuestion {
  readonly place: Place;
  readonly project: Project;
  readonly catalog: Catalog;
  readonly settings: Settings;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly locale: Locale;
  /** Address of a rule’s page in the reader’s language; undefined where there is none. */
  readonly ruleLink: (rule: string) => string | undefined;
}

/** The entity types that a document is about: its own, or, of another kind of document, those of the project's profiles. */
export function entitiesOf({ place, project, catalog }: HoverQuestion): readonly string[] {
  const { profile } = place.document;
  const profiles = profile
    ? [profile]
    : project.index.ofKind('SecurityProfile').map((document) => document.profile);
  const entities = profiles.flatMap((entry) => entry?.entity ?? []);
  return [...new Set(entities)].filter((entity) => catalog.entity(entity));
}

/** What a profile says of a condition; a site that meets it counts. */
export function conditionsOf({
  profile,
}: SourceDocument): ((condition: string) => boolean | undefined) | undefined {
  if (!profile) return undefined;
  return (condition) => {
    const said = profile.condition(condition);
    return said === false ? !isKnownFalse(condition, profile) : said;
  };
}
