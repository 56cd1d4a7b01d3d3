import { headingMeant } from '../../kinds/procedure/headings.ts';
import { referenceText } from '../../model/symbols.ts';
import { fileReferencesIn, referencesToFile, type PlacedFileReference } from '../../workspace/file-graph.ts';
import {
  definitionsIn,
  documentPartsIn,
  meaningsOf,
  referencesIn,
  referencesTo,
  type PlacedDefinition,
  type PlacedReference,
} from '../../workspace/reference-graph.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { headingsOf } from './heading-definitions.ts';
import type { Target } from './spot.ts';
import { writtenIn, type Written } from './written.ts';

/** A place that gives a name to what is meant, or names it. */
export interface Occurrence extends Written {
  /** What stands there: an id, an anchor, a path. */
  readonly name: string;
  readonly isDefinition: boolean;
}

/** Whether a definition is that of a whole document, and not of something in it. */
export function isDocument({ path }: PlacedDefinition): boolean {
  return path.length === 1;
}

function occurrence(
  { files }: Project,
  place: PlacedReference | PlacedDefinition | PlacedFileReference,
  name: string,
  around: readonly [string, string] = ['', ''],
): Occurrence[] {
  const file = files.get(place.uri);
  return file ? [{ ...writtenIn(file, place, name, around), name, isDefinition: false }] : [];
}

const asDefinition = (each: Occurrence): Occurrence => ({ ...each, isDefinition: true });

/** Where ids name any of these definitions, and where they name a document before `#`; each place once. */
export function namesOf(definitions: readonly PlacedDefinition[], project: Project): Occurrence[] {
  const { index } = project;
  const meanings = new Set(definitions.flatMap((definition) => meaningsOf(definition, index)));
  const direct = [...meanings].flatMap(({ references }) => references);
  const names = direct.flatMap((reference) => {
    const text = referenceText(reference);
    const before = reference.document === undefined ? '' : `${reference.document}#`;
    return occurrence(project, reference, reference.id, [
      before,
      text.slice(before.length + reference.id.length),
    ]);
  });
  return [...names, ...definitions.filter(isDocument).flatMap((each) => documentNames(each, project))];
}

/** Where a document is named before `#`, in front of one of its items. */
function documentNames(document: PlacedDefinition, project: Project): Occurrence[] {
  const { index } = project;
  const definitions = index.derive(definitionsIn);
  const parts = index.derive(documentPartsIn).get(document.id) ?? [];
  return parts
    .filter((reference) =>
      definitions
        .resolve(reference, reference)
        .some(({ uri, position }) => uri === document.uri && position === document.position),
    )
    .flatMap((each) => occurrence(project, each, document.id, ['', `#${each.id}`]));
}

/** References to a heading: after `#` of an id, and after `#` of a link. */
export function headingNames(uri: string, position: number, heading: number, project: Project): Occurrence[] {
  const { index } = project;
  const names = headingsOf(project, uri, position).map(({ name }) => name);
  const isMeant = (text: string) => headingMeant(names, text) === heading;
  const procedure = index
    .derive(definitionsIn)
    .ofKind('Procedure')
    .find((each) => each.uri === uri && each.position === position);
  const byId = (procedure ? referencesTo(procedure, index) : []).flatMap((reference) =>
    reference.heading !== undefined && isMeant(reference.heading)
      ? occurrence(project, reference, reference.heading, [`${reference.id}#`, ''])
      : [],
  );
  const byLink = (index.derive(fileReferencesIn).get(uri) ?? []).flatMap((link) => {
    const { anchor } = link;
    const isOfDocument = link.uri !== uri || link.position === position;
    if (!anchor || !isOfDocument || !isMeant(anchor.text)) return [];
    const place = { ...link, range: anchor.range, source: anchor.range };
    // Markdown takes no quotation marks there.
    return occurrence(project, place, anchor.text).map((each) => ({ ...each, isPlain: false }));
  });
  return [...byId, ...byLink];
}

function fileNames(uri: string, project: Project): Occurrence[] {
  return referencesToFile(uri, project)
    .filter(({ text }) => text !== '')
    .flatMap((reference) => occurrence(project, reference, reference.text));
}

/** The whole documents of a file that have an id. */
export function documentsIn(uri: string, { files, index }: Project): readonly PlacedDefinition[] {
  const { find } = index.derive(definitionsIn);
  return (files.get(uri)?.documents ?? []).flatMap(({ kind, id, position }) =>
    kind === undefined || id === undefined
      ? []
      : find(kind as PlacedDefinition['kind'], id).filter(
          (each) => each.uri === uri && each.position === position && isDocument(each),
        ),
  );
}

/** Every place that means the target, each once: definitions first, then references in the order of the files. */
export function occurrencesOf(target: Target, project: Project): readonly Occurrence[] {
  switch (target.what) {
    case 'criterion': {
      const all = project.index.derive(referencesIn)('criterion', target.id);
      const found = all.flatMap((reference) =>
        occurrence(project, reference, target.id).map((each) =>
          reference.path[0] === 'sections' ? asDefinition(each) : each,
        ),
      );
      return unique([...found.filter(({ isDefinition }) => isDefinition), ...found]);
    }
    case 'heading': {
      const { uri, position, heading } = target;
      const found = headingsOf(project, uri, position)[heading];
      const own = found
        ? [
            {
              ...found,
              uri,
              source: found.range,
              isAlone: true,
              isAlias: false,
              isPlain: false,
              around: ['', ''] as const,
            },
          ]
        : [];
      return unique([
        ...own.map((each) => ({ ...each, isDefinition: true })),
        ...headingNames(uri, position, heading, project),
      ]);
    }
    case 'file': {
      const names = namesOf(documentsIn(target.uri, project), project);
      return unique([...fileNames(target.uri, project), ...names]);
    }
    case 'definitions': {
      const own = target.definitions.flatMap((each) => occurrence(project, each, each.id)).map(asDefinition);
      const names = namesOf(target.definitions, project);
      const files = target.definitions
        .filter((each) => isDocument(each) && project.files.get(each.uri)?.documents.length === 1)
        .flatMap(({ uri }) => fileNames(uri, project));
      return unique([...own, ...names, ...files]);
    }
  }
}

function unique(all: readonly Occurrence[]): readonly Occurrence[] {
  const byPlace = new Map<string, Occurrence>();
  for (const each of all) {
    const key = `${each.uri}\n${each.range.start}`;
    if (!byPlace.has(key)) byPlace.set(key, each);
  }
  return [...byPlace.values()];
}
