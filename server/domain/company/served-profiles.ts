import { child, items, textOf, type Field } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { inheritedReader } from '../../workspace/inherited-facts.ts';
import { baseUrisOf } from '../../workspace/named-bases.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';

/** The ids under `profiles`: whom a document serves; undefined: all profiles. */
export function profilesNamed(root: Field | undefined): readonly string[] | undefined {
  const ids = items(child(root, 'profiles')).flatMap((field) => textOf(field) ?? []);
  return ids.length === 0 ? undefined : ids;
}

const entityAndBases = (document: SourceDocument) => ({
  id: document.id,
  entity: document.profile?.entity,
  bases: baseUrisOf(document),
});

/** The entity type of each profile that has one, its own or an inherited one, by the profile’s id; pass to `index.derive`. */
export function entitiesById(index: ProjectIndex): ReadonlyMap<string, string> {
  const all = index.gather(['SecurityProfile'], entityAndBases);
  const read = inheritedReader(all);
  return new Map(
    all.flatMap(({ value }) => {
      const entity = read(value, (facts) => facts.entity);
      return value.id === undefined || entity === undefined ? [] : [[value.id, entity] as const];
    }),
  );
}

/** The entity types of all profiles. */
const allEntities = (index: ProjectIndex): ReadonlySet<string> =>
  new Set(index.derive(entitiesById).values());

/** The entity types that a document serves; undefined where one of the profiles that it names is not known. */
export function entitiesServedBy(
  root: Field | undefined,
  index: ProjectIndex,
): ReadonlySet<string> | undefined {
  const named = profilesNamed(root);
  if (!named) return index.derive(allEntities);
  const entities = index.derive(entitiesById);
  const found = named.map((id) => entities.get(id));
  return found.includes(undefined) ? undefined : new Set(found.filter((entity) => entity !== undefined));
}
