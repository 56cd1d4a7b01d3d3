import { child, fields, textOf } from '../../../model/field.ts';
import type { SourceDocument } from '../../../model/source-file.ts';
import { match } from './match.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { compareParts, readParts, type PartChange, type Parts } from './parts.ts';

/** A profile, with what it inherits, as it is compared beside its answers. */
export interface ProfileFact {
  readonly key: string;
  /** The keys of all profiles that it builds on, the last of them first. */
  readonly bases: readonly string[];
  readonly parts: Parts;
}

/** How a profile differs beside its answers. */
export interface ProfileChange {
  readonly profile: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Its entity type; undefined for a base. */
  readonly entity?: string;
  /** Parts: `entity`, `extends`, `sites`, and `conditions.cameras` for a condition. */
  readonly parts: readonly PartChange[];
  /** The profiles that inherit all of it. */
  readonly alsoChanges?: readonly string[];
}

/** What a profile is; `document` is the effective one, `written` the one in its file. */
export function profileFact(
  document: SourceDocument,
  written: SourceDocument,
  key: string,
  bases: readonly string[],
): ProfileFact[] {
  const { profile, root } = document;
  if (!profile || !root) return [];
  const conditions = fields(child(profile.company, 'conditions')).flatMap((use) => {
    const text = textOf(use);
    return text === undefined ? [] : [[`conditions.${use.key}`, text] as const];
  });
  const sites = profile.sites.map(({ id }) => id);
  return [
    {
      key,
      bases,
      parts: {
        ...readParts(root, ['entity']),
        ...(written.root ? readParts(written.root, [], ['extends']) : {}),
        ...(sites.length === 0 ? {} : { sites }),
        ...Object.fromEntries(conditions),
      },
    },
  ];
}

/** Profiles that came or went, and those with another entity type, other sites, bases or conditions. */
export function compareProfiles(
  before: readonly ProfileFact[],
  after: readonly ProfileFact[],
  today: (key: string) => string,
): ProfileChange[] {
  const changes = match(
    before,
    after,
    ({ key }) => today(key),
    ({ key }) => key,
  ).flatMap(({ key, before: old, after: now }) => {
    const entity = (now ?? old)?.parts['entity'];
    const conditions = [...Object.keys({ ...old?.parts, ...now?.parts })].filter((part) =>
      part.startsWith('conditions.'),
    );
    const order = ['entity', 'extends', 'sites', ...conditions.sort()];
    const parts = old && now ? compareParts(order, old.parts, now.parts) : [];
    if (old && now && parts.length === 0) return [];
    const change: ProfileChange = {
      profile: shownText(key),
      change: !old ? 'added' : !now ? 'removed' : 'changed',
      ...(typeof entity === 'string' ? { entity: shownText(entity) } : {}),
      parts: parts.map((part) => ({ ...part, part: shownText(part.part) })),
    };
    return [{ change, bases: now?.bases ?? [] }];
  });
  const all = changes.map(({ change }) => change);
  const inherited = (change: ProfileChange, bases: readonly string[]): ProfileChange | undefined =>
    change.change !== 'changed'
      ? undefined
      : bases
          .flatMap((base) => all.filter((each) => each.profile === base && each.change === 'changed'))
          .find((base) => JSON.stringify(base.parts) === JSON.stringify(change.parts));
  const also = new Map<ProfileChange, string[]>();
  const told = changes.flatMap(({ change, bases }) => {
    const origin = inherited(change, bases);
    if (!origin) return [change];
    also.set(origin, [...(also.get(origin) ?? []), change.profile]);
    return [];
  });
  const order = ['removed', 'changed', 'added'];
  return told
    .map((change) => {
      const profiles = also.get(change);
      return profiles ? { ...change, alsoChanges: profiles.sort() } : change;
    })
    .sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
}
