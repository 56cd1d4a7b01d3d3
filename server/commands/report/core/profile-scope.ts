import { items, child, textOf } from '../../../model/field.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { effectiveProfile } from '../../../workspace/overlays.ts';
import { profilesNamed } from '../../../domain/company/served-profiles.ts';
import type { Project } from '../../../workspace/snapshot.ts';

/** Tells whether a document concerns what a report is about. */
export type Scope = (document: SourceDocument) => boolean;

const placeOf = ({ uri, position }: SourceDocument) => `${uri}#${String(position)}`;

/**
 * What concerns one profile: the profile and those that it builds on, the procedures that it cites or that hold at its
 * sites, all partners, and the records that serve it. Nothing does in a project without the profile.
 */
export function profileScope(id: string, project: Project): Scope {
  const [found] = project.index.find('SecurityProfile', id);
  if (!found) return () => false;
  const effective = effectiveProfile(found, project) ?? { document: found, layers: [found] };
  const { profile } = effective.document;
  const layers = new Set(effective.layers.map(placeOf));
  const sites = new Set(profile?.sites.map((site) => site.id));
  const cited = new Set(
    (profile?.answers ?? []).flatMap(({ field }) =>
      items(child(field, 'procedures')).map((item) => textOf(item)?.split('#')[0] ?? ''),
    ),
  );
  return (document) => {
    const { procedure, root } = document;
    if (document.kind === 'SecurityProfile') return layers.has(placeOf(document));
    if (procedure)
      return (
        procedure.sites.length === 0 ||
        procedure.sites.some((site) => sites.has(textOf(site) ?? '')) ||
        cited.has(document.id ?? '')
      );
    return profilesNamed(root)?.includes(id) ?? true;
  };
}

/** Of these projects, the ids of the profiles with an entity type, own or inherited. */
export function profileIds(projects: readonly Project[]): string[] {
  return projects.flatMap((project) =>
    project.index.ofKind('SecurityProfile').flatMap((document) => {
      const { profile, id } = effectiveProfile(document, project)?.document ?? document;
      return profile?.entity === undefined || id === undefined ? [] : [id];
    }),
  );
}
