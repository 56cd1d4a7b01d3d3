import type { CompletionItem } from 'vscode-languageserver-types';
import type { Host } from '../host/host.ts';
import { indentStep } from '../model/edits.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { DOCUMENT_KINDS } from '../schema/kinds.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { typingContext, type TypingContext } from './completion/context.ts';
import { criterionProposals, sectionProposals } from './completion/criteria.ts';
import { pathProposals } from './completion/evidence-paths.ts';
import { CompletionItemKind, toItems, type Proposal } from './completion/item.ts';
import { keyProposals } from './completion/keys.ts';
import { valueProposals } from './completion/values.ts';

/** Where completion is asked for. */
export interface CompletionRequest {
  readonly snapshot: Snapshot;
  readonly uri: string;
  readonly offset: number;
  readonly host: Host;
  readonly snippets: boolean;
}

/** Proposals for what can be written at a place, by what stands around it. */
export async function completion({
  snapshot,
  uri,
  offset,
  host,
  snippets,
}: CompletionRequest): Promise<CompletionItem[]> {
  const project = snapshot.projectOf(uri);
  const file = project?.files.get(uri);
  if (!project || !file) return [];
  const document = documentAt(file, offset);
  if (file.format === 'markdown' && (!document || offset > document.range.end)) return [];
  const context = typingContext(file, offset, document?.range.start ?? 0);
  if (!context) return [];
  const range = { start: file.lines.positionAt(context.start), end: file.lines.positionAt(offset) };
  const kind =
    file.role === 'configuration'
      ? 'Configuration'
      : file.role === 'catalogue'
        ? 'Catalogue'
        : document?.kind;
  const asked = { ...context, path: context.path };
  if (kind === undefined || schemaAt(kind, []) === undefined)
    return toItems(beginning(asked), { range, snippets });
  const evidence = evidenceKey(asked);
  if (evidence) return toItems(await pathProposals(host, project, uri, asked.typed), { range, snippets });
  const step = indentStep(file);
  const locale = snapshot.localeOf(uri);
  const proposals = (): Proposal[] => {
    const { path, what } = asked;
    if (what === 'key') {
      if (path.length === 1 && path[0] === 'sections')
        return sectionProposals(asked, project.catalogue, locale, step);
      const [top, section] = path;
      if (path.length === 2 && top === 'sections' && typeof section === 'string') {
        return criterionProposals(
          section,
          asked,
          document?.profile,
          project.catalogue,
          snapshot.today,
          locale,
          step,
        );
      }
      return keyProposals(kind, asked, step);
    }
    const place = what === 'value' ? [...path, asked.key ?? ''] : path;
    const list = what === 'item' && path.at(-1) !== 0 ? [...path, 0] : place;
    const named = list.findLast((part) => typeof part === 'string') ?? '';
    const values = valueProposals({
      key: named,
      schema: schemaAt(kind, list),
      document,
      project,
      snapshot,
      uri,
    });
    const keys = what === 'item' ? keyProposals(kind, { ...asked, path: list }, step + 2) : [];
    return [...values, ...keys];
  };
  return toItems(proposals(), { range, snippets });
}

function documentAt(file: SourceFile, offset: number): SourceDocument | undefined {
  return file.documents.findLast(({ range }) => range.start <= offset) ?? file.documents[0];
}

/** Whether a path to an evidence file is typed. */
function evidenceKey({ path, what, key }: TypingContext): boolean {
  if (what === 'value') return key === 'file' || key === 'evidence' || key === 'catalogue';
  const named = path.findLast((part) => typeof part === 'string');
  return what === 'item' && (named === 'evidence' || named === 'catalogue');
}

/** What a document begins with, while its kind is not known. */
function beginning({ what, key, path, siblings }: TypingContext): Proposal[] {
  if (path.length > 0) return [];
  if (what === 'value' && key === 'kind') {
    return DOCUMENT_KINDS.map((kind) => ({ label: kind, kind: CompletionItemKind.EnumMember, text: kind }));
  }
  if (what === 'value')
    return key === 'apiVersion'
      ? [{ label: 'ctpat/v1', kind: CompletionItemKind.Value, text: 'ctpat/v1' }]
      : [];
  return [
    { label: 'apiVersion', kind: CompletionItemKind.Property, text: 'apiVersion: ctpat/v1' },
    {
      label: 'kind',
      kind: CompletionItemKind.Property,
      text: 'kind: ${1|SecurityProfile,Procedure|}',
      isSnippet: true,
    },
    { label: 'id', kind: CompletionItemKind.Property, text: 'id: $1', isSnippet: true },
  ].filter(({ label }) => !siblings.has(label));
}
