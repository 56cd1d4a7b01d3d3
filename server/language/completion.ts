import type { CompletionItem } from 'vscode-languageserver-types';
import type { Host } from '../host/host.ts';
import { indentStep, lineEndOf } from '../model/edits.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { currentSectionName } from '../schema/section-names.ts';
import { frontMatter } from '../syntax/markdown/front-matter.ts';
import type { Path } from '../syntax/yaml/path.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { headProposals, kindProposals } from './completion/beginning.ts';
import { typingContext } from './completion/completion-context.ts';
import { documentLines, type DocumentLines } from './completion/document-lines.ts';
import { pathProposals } from './completion/evidence-paths.ts';
import { toItems, type CompletionClient, type Proposal } from './completion/completion-item.ts';
import { isPathPlace, proposalsAt } from './completion/proposals-at.ts';
import { gateOf } from '../domain/secrets/project-gate.ts';
import { shownIn } from './shown.ts';

/** Where completion is asked for. */
export interface CompletionRequest {
  readonly snapshot: Snapshot;
  readonly uri: string;
  readonly offset: number;
  readonly host: Host;
  readonly client: CompletionClient;
}

/** Proposals for what can be written at a place, by what stands around it. */
export async function completion(request: CompletionRequest): Promise<CompletionItem[]> {
  const { snapshot, uri, offset, host, client } = request;
  const project = snapshot.projectOf(uri);
  const file = project?.files.get(uri);
  if (!project || !file) return [];
  const yaml =
    file.format === 'markdown' ? frontMatter(file.text)?.range : { start: 0, end: file.text.length };
  if (!yaml || offset < yaml.start || offset > yaml.end) return [];
  if (file.format === 'markdown' && offset === yaml.end) return [];
  const around = documentLines(file, offset, yaml);
  const written = around && typingContext(file, offset, around);
  if (!written) return [];
  const context = { ...written, path: withCurrentNames(written.path) };
  const document = documentIn(file, around);
  const kind = kindOf(file, document, around);
  const place = {
    range: { start: file.lines.positionAt(context.start), end: file.lines.positionAt(context.end) },
    client,
    typed: context.typed,
    hang: context.hang,
    needsSpace: context.needsSpace,
    lineEnd: lineEndOf(file),
    indent: indentAt(file, context.start),
  };
  const proposals = async (): Promise<Proposal[]> => {
    if (
      file.role === 'document' &&
      context.what === 'value' &&
      context.path.length === 0 &&
      context.key === 'kind'
    )
      return kindProposals(file.format);
    if (kind === undefined || schemaAt(kind, []) === undefined) return headProposals(context);
    const step = indentStep(file);
    const others = proposalsAt({ kind, context, document, project, snapshot, uri, step });
    if (!isPathPlace(kind, context)) return others;
    return [...(await pathProposals(host, project, uri, context.typed)), ...others];
  };
  const { hideIn } = gateOf(project);
  // A proposal that is made of a secret would have to show it.
  return toItems(await proposals(), place)
    .filter(({ label, textEdit }) => hideIn(label) === label && hideIn(textEdit) === textEdit)
    .map((item) => shownIn(project, item));
}

/** The white space at the start of the line of a place. */
function indentAt({ text, lines }: SourceFile, offset: number): string {
  const { start } = lines.lineRange(lines.positionAt(offset).line);
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function kindOf(
  file: SourceFile,
  document: SourceDocument | undefined,
  { lines }: DocumentLines,
): string | undefined {
  if (file.role === 'configuration') return 'Configuration';
  if (file.role === 'catalog') return 'Catalog';
  // While a line is typed, the tree may have lost the lines behind it.
  const line = lines.find((text) => text.startsWith('kind:'));
  return document?.kind ?? /^kind:\s*["']?(\w+)/.exec(line ?? '')?.[1];
}

function documentIn(file: SourceFile, { start, end }: DocumentLines): SourceDocument | undefined {
  return file.documents.find(({ root }) => root && root.range.start >= start && root.range.start <= end);
}

/** A path with the section's key of today, which the schema knows. */
function withCurrentNames(path: Path): Path {
  const [top, section] = path;
  if (top !== 'sections' || typeof section !== 'string') return path;
  return [top, currentSectionName(section), ...path.slice(2)];
}
