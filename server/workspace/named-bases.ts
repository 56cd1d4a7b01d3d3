import { child, oneOrMany, textOf, type Field } from '../model/field.ts';
import type { SourceDocument } from '../model/source-document.ts';
import type { Gathered, ProjectIndex } from './project-index.ts';
import { folderOf, resolveFrom } from './uri.ts';

/** A base as `extends` names it. */
export interface NamedBase {
  /** Where its path is written. */
  readonly field: Field;
  readonly path: string;
  readonly uri: string;
}

/** The bases that a document names, in the order in which they are applied. */
export function basesOf({ uri, root }: Pick<SourceDocument, 'uri' | 'root'>): NamedBase[] {
  return oneOrMany(child(root, 'extends')).flatMap((field) => {
    const path = textOf(field)?.trim();
    if (path === undefined || path === '') return [];
    return [{ field, path, uri: resolveFrom(folderOf(uri), path.replaceAll('\\', '/')) }];
  });
}

/** The files of the bases that a document names; pass to `index.gather`. */
export const baseUrisOf = (document: SourceDocument): readonly string[] =>
  basesOf(document).map(({ uri }) => uri);

/** The bases that the profiles of a project name. A text without the word is not parsed for it. */
export const namedBasesIn = (index: ProjectIndex): readonly Gathered<readonly string[]>[] =>
  index.gather(['SecurityProfile'], baseUrisOf, /extends/);
