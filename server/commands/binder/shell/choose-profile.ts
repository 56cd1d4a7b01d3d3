import { BINDER } from '../binder-messages.ts';
import { say } from '../../../messages/fill.ts';
import type { Locale } from '../../../catalog/catalog.ts';
import type { SecurityProfile } from '../../../kinds/security-profile/view.ts';
import { effectiveProfile, type EffectiveProfile } from '../../../workspace/overlays.ts';
import type { Project, Snapshot } from '../../../workspace/snapshot.ts';
import { Failure } from '../../../cli/failure.ts';

/** A profile of an entity type, with what it inherits. */
export interface ChosenProfile {
  readonly uri: string;
  readonly id: string | undefined;
  readonly effective: EffectiveProfile;
  readonly profile: SecurityProfile;
  readonly entity: string;
  readonly project: Project;
}

/** The profiles of entity types in files; a base for others is none. */
function profilesIn(snapshot: Snapshot, uris: readonly string[]): ChosenProfile[] {
  return uris.flatMap((uri) => {
    const project = snapshot.projectOf(uri);
    return (project?.files.get(uri)?.documents ?? []).flatMap((document): ChosenProfile[] => {
      if (!project || document.kind !== 'SecurityProfile') return [];
      const effective = effectiveProfile(document, project) ?? {
        document,
        layers: [document],
        problems: [],
      };
      const { profile } = effective.document;
      const entity = profile?.entity;
      if (!profile || entity === undefined) return [];
      return [{ uri, id: document.id, effective, profile, entity, project }];
    });
  });
}

/** The profile that is named, or the only one. Throws a {@link Failure} that lists what there is otherwise. */
export function chooseProfile(
  snapshot: Snapshot,
  uris: readonly string[],
  wanted: string | undefined,
  { asked, locale, nameOf }: { asked: string; locale: Locale; nameOf: (uri: string) => string },
): ChosenProfile {
  const all = profilesIn(snapshot, uris);
  if (all.length === 0) throw new Failure(say(BINDER.noProfile, locale, { path: asked }));
  const ids = all.map(({ id, uri }) => id ?? nameOf(uri)).join(', ');
  if (wanted === undefined && all.length > 1) throw new Failure(say(BINDER.several, locale, { ids }));
  const found = wanted === undefined ? all : all.filter(({ id }) => id === wanted);
  const [first, ...others] = found;
  if (!first) throw new Failure(say(BINDER.unknown, locale, { id: wanted ?? '', ids }));
  const files = found.map(({ uri }) => nameOf(uri)).join(', ');
  if (others.length > 0) throw new Failure(say(BINDER.ambiguous, locale, { id: wanted ?? '', files }));
  const [problem] = first.effective.problems;
  if (problem) {
    const id = first.id ?? nameOf(first.uri);
    throw new Failure(say(BINDER.missingBase, locale, { id, base: problem.base.path }));
  }
  return first;
}
