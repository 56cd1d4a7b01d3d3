/** A place in documents of a kind that names something by its id. */
export interface ReferencePlace<Name extends string = string> {
  /** Steps from the top: a key, `*` for any key, `[]` for each item of a list (or the one thing in its stead). */
  readonly path: readonly string[];
  readonly to: Name;
  /** Whether the keys of the mapping at the path are the ids, not its values. */
  readonly keys?: true;
  /** Whether a role in words may stand there too. */
  readonly orWords?: true;
}

/** A place in documents of a kind where evidence is named. */
export interface EvidencePlace {
  /** Steps from the top to what the evidence shows. */
  readonly holder: readonly string[];
  /** The key under which the evidence stands there. */
  readonly key: string;
  /** The key of the day on which it had to hold; left out where it must hold today. */
  readonly heldOn?: string;
}

/** A place in documents of a kind where a file is named that is no evidence. */
export interface FilePlace {
  readonly to: 'profile';
  readonly path: readonly string[];
}

const steps = (path: string) => path.split('.').filter((step) => step !== '');

/** A value that is an id. */
export const idAt = <const Name extends string>(path: string, to: Name): ReferencePlace<Name> => ({
  path: steps(path),
  to,
});

/** A mapping whose keys are ids. */
export const keysAt = <const Name extends string>(path: string, to: Name): ReferencePlace<Name> => ({
  path: steps(path),
  to,
  keys: true,
});

/** Somebody: the id of a contact, or a role in words. */
export const personAt = (path: string): ReferencePlace<'contact'> => ({
  path: steps(path),
  to: 'contact',
  orWords: true,
});

/** The profiles that a document belongs to. */
export const PROFILES = idAt('profiles.[]', 'SecurityProfile');

/** Evidence of what stands at `holder`. */
export const evidenceAt = (holder: string, key: string, heldOn?: string): EvidencePlace => ({
  holder: steps(holder),
  key,
  ...(heldOn === undefined ? {} : { heldOn }),
});

/** Another security profile, by its path. */
export const profileAt = (path: string): FilePlace => ({ to: 'profile', path: steps(path) });
