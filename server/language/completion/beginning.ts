import { DOCUMENT_KINDS } from '../../kinds/registry.ts';
import type { TypingContext } from './completion-context.ts';
import { CompletionItemKind, type Proposal } from './completion-item.ts';

/** The document kinds; a Markdown file can only be a procedure. */
export function kindProposals(format: 'yaml' | 'markdown'): Proposal[] {
  const kinds = format === 'markdown' ? (['Procedure'] as const) : DOCUMENT_KINDS;
  return kinds.map((kind) => ({
    label: kind,
    kind: CompletionItemKind.EnumMember,
    text: kind,
    isScalar: true,
  }));
}

/** What a document begins with, while its kind is not known. */
export function headProposals({ what, key, path, siblings, colonFollows }: TypingContext): Proposal[] {
  if (path.length > 0) return [];
  if (what === 'value') {
    const version = { label: 'ctpat/v1', kind: CompletionItemKind.Value, text: 'ctpat/v1', isScalar: true };
    return key === 'apiVersion' ? [version] : [];
  }
  const starts = [
    { label: 'apiVersion', text: 'apiVersion: ctpat/v1' },
    { label: 'kind', text: 'kind: ${1|SecurityProfile,Procedure|}' },
    { label: 'id', text: 'id: $1' },
  ];
  return starts
    .filter(({ label }) => !siblings.has(label))
    .map(({ label, text }) => ({
      label,
      kind: CompletionItemKind.Property,
      text: colonFollows ? label : text,
      isSnippet: true,
    }));
}
