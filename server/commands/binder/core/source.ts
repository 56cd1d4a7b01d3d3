import type { Locale } from '../../../catalog/catalog.ts';
import { textOf } from '../../../model/field.ts';
import type { SecurityProfile } from '../../../kinds/security-profile/view.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import type { EffectiveProfile } from '../../../workspace/overlays.ts';
import { profilesNamed } from '../../../domain/company/served-profiles.ts';
import type { Project } from '../../../workspace/snapshot.ts';
import type { BinderFinding } from './binder.ts';

/** A profile for which a binder is made, and what it is looked up in. */
export interface BinderSource {
  readonly effective: EffectiveProfile;
  /** The view of the effective document. */
  readonly profile: SecurityProfile;
  readonly entity: string;
  readonly project: Project;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly locale: Locale;
  /** The section keys that are wanted; undefined: all. */
  readonly sections: ReadonlySet<string> | undefined;
  /** What the linter finds in the documents behind the profile, see {@link isBehind}. */
  readonly findings: readonly BinderFinding[];
}

/**
 * Whether a document stands behind a profile: the profile itself and those that it builds on; procedures for all sites or
 * for one of its own; and records that serve it, or all profiles.
 */
export function isBehind(
  document: SourceDocument,
  { effective, profile }: Pick<BinderSource, 'effective' | 'profile'>,
): boolean {
  const { kind, procedure, root } = document;
  if (kind === 'SecurityProfile')
    return effective.layers.some(
      ({ uri, position }) => uri === document.uri && position === document.position,
    );
  if (procedure)
    return isForSites(
      procedure.sites.flatMap((field) => textOf(field) ?? []),
      profile,
    );
  const named = profilesNamed(root);
  return !named || named.some((id) => effective.layers.some((layer) => layer.id === id));
}

/** Whether something is for all sites, or for one of a profile. */
export function isForSites(sites: readonly string[], profile: SecurityProfile): boolean {
  return sites.length === 0 || sites.some((id) => profile.sites.some((site) => site.id === id));
}
