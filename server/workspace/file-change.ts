import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import { definitionsOf, referencesOf, type Reference } from '../model/symbols.ts';

/** How the documents of a file differ from what they were. */
export interface FileChange {
  /** Positions of the documents that are new or read otherwise. */
  readonly positions: ReadonlySet<number>;
  /** `kind/id` of everything whose definition is new, gone, or reads otherwise. */
  readonly definitions: ReadonlySet<string>;
  /** What the documents named before, and do not any more. */
  readonly dropped: readonly Pick<Reference, 'to' | 'id'>[];
  /** Criteria that procedures among them claim, or claimed. */
  readonly claims: ReadonlySet<string>;
}

/** A document as it is compared. */
interface Version {
  /** Its kind and id, else its position. */
  readonly label: string;
  readonly document: SourceDocument;
  readonly file: SourceFile;
  /** Its text, whatever the line ends and the empty lines around it. */
  readonly text: string;
}

const withoutReturns = (text: string) => text.replaceAll('\r\n', '\n');

/** The documents of a file, each under its kind and id, else its position. */
function versionsIn(file: SourceFile | undefined): Map<string, Version> {
  const found = new Map<string, Version>();
  if (!file) return found;
  for (const document of file.documents) {
    const { kind, id, position, range } = document;
    // One that is alone owns the whole file: comments around it, and what stands below front matter.
    const text = file.documents.length === 1 ? file.text : file.text.slice(range.start, range.end);
    const label = kind !== undefined && id !== undefined ? `${kind}/${id}` : `#${position}`;
    found.set(label, { label, document, file, text: withoutReturns(text).trim() });
  }
  return found;
}

/** What is defined in versions, by `kind/id`, each with its document and its text. */
function definitionsIn(versions: readonly Version[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { label, document, file } of versions) {
    for (const { kind, id, whole } of definitionsOf(document)) {
      const key = `${kind}/${id}`;
      const text = withoutReturns(file.text.slice(whole.start, whole.end));
      found.set(key, `${found.get(key) ?? ''}${label}\n${text}\n`);
    }
  }
  return found;
}

const referencesIn = (versions: readonly Version[]) =>
  versions.flatMap(({ document }) => referencesOf(document));

/** Compares a file with what it was; undefined stands for a file that is not there, or is none of ours. */
export function compareFile(before: SourceFile | undefined, now: SourceFile | undefined): FileChange {
  const old = versionsIn(before);
  const current = versionsIn(now);
  const isBroken = [before, now].some((file) => (file?.stream.problems.length ?? 0) > 0);
  const isSame = (label: string) => !isBroken && old.get(label)?.text === current.get(label)?.text;
  const changed = [...current].filter(([label]) => !isSame(label)).map(([, version]) => version);
  const changedBefore = [...old].filter(([label]) => !isSame(label)).map(([, version]) => version);
  const [defined, definedBefore] = [definitionsIn(changed), definitionsIn(changedBefore)];
  // A document itself changes with all that is said in it, also below its front matter.
  const whole = [...changed, ...changedBefore].flatMap(({ document: { kind, id } }) =>
    kind !== undefined && id !== undefined ? [`${kind}/${id}`] : [],
  );
  const named = new Set(referencesIn(changed).map(({ to, id }) => `${to}/${id}`));
  const procedures = [...changed, ...changedBefore].filter(({ document }) => document.procedure);
  return {
    positions: new Set(changed.map(({ document }) => document.position)),
    definitions: new Set([
      ...whole,
      ...[...defined, ...definedBefore]
        .map(([key]) => key)
        .filter((key) => defined.get(key) !== definedBefore.get(key)),
    ]),
    dropped: referencesIn(changedBefore).filter(({ to, id }) => !named.has(`${to}/${id}`)),
    claims: new Set(referencesIn(procedures).flatMap(({ to, id }) => (to === 'criterion' ? [id] : []))),
  };
}
