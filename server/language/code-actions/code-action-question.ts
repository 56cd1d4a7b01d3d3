import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Finding } from '../../engine/finding.ts';
import type { Edit } from '../../model/edits.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import type { Catalog, Locale } from '../../catalog/catalog.ts';
import { joinEdits } from './join-edits.ts';
import { rangeOf } from '../range.ts';

/** What code actions are asked about, and everything they may look at. */
export interface ActionQuestion {
  readonly file: SourceFile;
  readonly catalog: Catalog;
  readonly today: string;
  readonly locale: Locale;
  /** The stretch that the person has selected. */
  readonly selection: OffsetRange;
  /** All findings of the file. */
  readonly findings: readonly Finding[];
  /** Those of them that touch the selection. */
  readonly touched: readonly Finding[];
  /** The client's diagnostics that belong to a finding. */
  diagnosticsOf(finding: Finding): readonly Diagnostic[];
  /** The version of the text that the findings are about; undefined: the client takes no versioned edits. */
  readonly version: number | undefined;
}

/** What makes one code action. */
export interface ActionParts {
  readonly title: string;
  readonly kind: string;
  /** What it changes; a function where that is much, so that it is made only for the one that somebody chooses. */
  readonly edits: readonly Edit[] | (() => readonly Edit[]);
  readonly preferred?: boolean;
  readonly diagnostics?: readonly Diagnostic[];
}

/** A code action whose edit is made when it is asked for. */
export interface OfferedAction {
  /** All but the edit. */
  readonly action: CodeAction;
  /** Undefined where the edits contradict each other, or change nothing. */
  edit(): WorkspaceEdit | undefined;
}

/** A code action; undefined where there is nothing to change, or the edits contradict each other. */
export function makeAction(
  { file, version }: ActionQuestion,
  { title, kind, edits, preferred, diagnostics = [] }: ActionParts,
): OfferedAction | undefined {
  const edit = () => {
    const joined = joinEdits(typeof edits === 'function' ? edits() : edits);
    if (!joined || joined.length === 0) return undefined;
    const textEdits = joined.map(({ range, newText }) => ({ range: rangeOf(file, range), newText }));
    return version === undefined
      ? { changes: { [file.uri]: textEdits } }
      : { documentChanges: [{ textDocument: { uri: file.uri, version }, edits: textEdits }] };
  };
  if (typeof edits !== 'function' && !edit()) return undefined;
  const action = {
    title,
    kind,
    ...(preferred ? { isPreferred: true } : {}),
    ...(diagnostics.length > 0 ? { diagnostics: [...diagnostics] } : {}),
  };
  return { action, edit };
}
