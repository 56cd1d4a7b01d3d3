import type { DocumentLink } from 'vscode-languageserver-types';
import type { Locale } from '../catalog/types.ts';
import type { Host } from '../host/host.ts';
import { say } from '../messages/fill.ts';
import { headingMeant } from '../kinds/procedure/headings.ts';
import { referencesOf, referenceText } from '../model/symbols.ts';
import type { SourceFile } from '../model/source-file.ts';
import { fileReferencesOf } from '../workspace/file-graph.ts';
import { definitionsIn } from '../workspace/reference-graph.ts';
import type { Project, Snapshot } from '../workspace/snapshot.ts';
import { relativePath } from '../workspace/uri.ts';
import { existingFiles } from './navigation/existing-file.ts';
import { headingsOf } from './navigation/heading-definitions.ts';
import { LINK } from './navigation/navigation-words.ts';
import { writtenIn } from './navigation/written.ts';
import { rangeOf } from './range.ts';
import { shownIn } from './shown.ts';

/**
 * Links from the paths and procedures that a file names to those that exist in the project. Links of Markdown are left
 * to the editor, which makes its own.
 */
export async function documentLinks(snapshot: Snapshot, uri: string, host: Host): Promise<DocumentLink[]> {
  const project = snapshot.projectOf(uri);
  const file = project?.files.get(uri);
  if (!project || !file) return [];
  const locale = snapshot.localeOf(uri);
  const links = [...(await pathLinks(file, project, host, locale)), ...procedureLinks(file, project, locale)];
  return shownIn(project, links);
}

async function pathLinks(
  file: SourceFile,
  project: Project,
  host: Host,
  locale: Locale,
): Promise<DocumentLink[]> {
  const references = file.documents.flatMap(
    ({ position }) => file.derive(position, fileReferencesOf)?.filter(({ to }) => to !== 'link') ?? [],
  );
  const targets = [...new Set(references.map(({ target }) => target))];
  const existing = await existingFiles(targets, project, host);
  return references.flatMap((reference) => {
    const target = existing.get(reference.target);
    if (target === undefined || reference.to === 'link') return [];
    const { range } = writtenIn(file, reference, reference.text);
    const tooltip = say(LINK[reference.to], locale, { path: relativePath(target, project.root) });
    return [{ range: rangeOf(file, range), target, tooltip }];
  });
}

function procedureLinks(file: SourceFile, project: Project, locale: Locale): DocumentLink[] {
  const definitions = project.index.derive(definitionsIn);
  return file.documents.flatMap(({ position }) =>
    (file.derive(position, referencesOf) ?? []).flatMap((reference) => {
      if (reference.to !== 'Procedure') return [];
      const [procedure] = definitions.resolve(reference, { uri: file.uri, position });
      if (!procedure) return [];
      const { range } = writtenIn(file, reference, referenceText(reference));
      const name = procedure.name ?? procedure.id;
      const goal = headingGoal(project, procedure, reference.heading);
      const target = goal ? `${procedure.uri}#L${goal.line + 1}` : procedure.uri;
      const tooltip = goal
        ? say(LINK.heading, locale, { name, heading: goal.name })
        : say(LINK.procedure, locale, { name });
      return [{ range: rangeOf(file, range), target, tooltip }];
    }),
  );
}

function headingGoal(
  project: Project,
  { uri, position }: { readonly uri: string; readonly position: number },
  wanted: string | undefined,
): { readonly name: string; readonly line: number } | undefined {
  if (wanted === undefined) return undefined;
  const headings = headingsOf(project, uri, position);
  const names = headings.map(({ name }) => name);
  const heading = headings[headingMeant(names, wanted)];
  const file = project.files.get(uri);
  return heading && file && { name: heading.name, line: file.lines.positionAt(heading.range.start).line };
}
