import type { SourceDocument } from '../../model/source-document.ts';
import type { Gathered, ProjectIndex } from '../../workspace/project-index.ts';
import { entitiesById, profilesNamed } from './served-profiles.ts';

/** A day that a document knows of something, for the profiles that it serves. */
export interface KnownDay {
  /** The profiles; undefined: all. */
  readonly profiles: readonly string[] | undefined;
  /** What it is of: a lane, a topic …; documents about the same thing share it. */
  readonly of: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** The newest day of something, and the document that knows it. */
export interface NewestDay {
  readonly day: string;
  readonly uri: string;
  readonly position: number;
}

/** Newest days by profile and thing. */
export interface NewestDays {
  /** For one profile: of documents that name it, and of those that serve all. */
  find(profile: string, of: string): NewestDay | undefined;
  /** For whichever of the profiles it is newest; undefined: for whichever profile there is. */
  findAny(profiles: readonly string[] | undefined, of: string): NewestDay | undefined;
  /** Of documents that serve all profiles only. */
  findOfAll(of: string): NewestDay | undefined;
}

/** Stands for documents that serve all profiles, and for whatever profile. */
const ALL = '*';
const ANY = '?';

const newer = (a: NewestDay | undefined, b: NewestDay | undefined) => (b && b.day > (a?.day ?? '') ? b : a);

/** Finds the newest of all days; of equal ones the first counts. */
export function newestDays(gathered: readonly Gathered<readonly KnownDay[]>[]): NewestDays {
  const newest = new Map<string, NewestDay>();
  for (const { uri, position, value } of gathered) {
    for (const { profiles, of, day } of value) {
      for (const profile of [ANY, ...(profiles ?? [ALL])]) {
        const key = `${profile}\n${of}`;
        const found = newer(newest.get(key), { day, uri, position });
        if (found) newest.set(key, found);
      }
    }
  }
  const at = (profile: string, of: string) => newest.get(`${profile}\n${of}`);
  const find = (profile: string, of: string) => newer(at(profile, of), at(ALL, of));
  return {
    find,
    findAny: (profiles, of) =>
      profiles
        ? profiles.reduce<NewestDay | undefined>(
            (found, profile) => newer(found, at(profile, of)),
            at(ALL, of),
          )
        : at(ANY, of),
    findOfAll: (of) => at(ALL, of),
  };
}

/**
 * Whether a document is the one that counts for at least one of the profiles that it serves: nothing newer is known of
 * the same thing. An older document than that is history.
 */
export function isCurrent(
  { uri, position, root }: SourceDocument,
  of: string,
  newest: NewestDays,
  index: ProjectIndex,
): boolean {
  const isOwn = (found: NewestDay | undefined) => found?.uri === uri && found.position === position;
  const named = profilesNamed(root);
  // Of the documents that serve all only the newest can count.
  if (!named && !isOwn(newest.findOfAll(of))) return false;
  const profiles = named ?? [...index.derive(entitiesById).keys()];
  return profiles.length === 0 || profiles.some((profile) => isOwn(newest.find(profile, of)));
}
