import type { SourceDocument, SourceFile } from '../../../model/source-file.ts';
import { frontMatter } from '../../../syntax/markdown/front-matter.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { byText, match } from './match.ts';
import {
  compareParts,
  differingOthers,
  flat,
  otherKeys,
  readParts,
  type PartChange,
  type Parts,
} from './parts.ts';

/** A written procedure as it is compared. */
export interface ProcedureFact {
  /** Key of its document. */
  readonly key: string;
  readonly title: string;
  readonly parts: Parts;
  readonly others: Readonly<Record<string, string>>;
  /** What it says below its front matter; of YAML, under `body`. */
  readonly text: string;
}

/** How a procedure differs. */
export interface ProcedureChange {
  readonly procedure: string;
  readonly title: string;
  /** `new-version`: its version is another one; `edited`: its version is the same. */
  readonly change: 'added' | 'removed' | 'new-version' | 'edited';
  readonly parts: readonly PartChange[];
  /** Whether its text differs. */
  readonly isTextChanged?: true;
  readonly others?: readonly string[];
}

const TEXTS = ['version', 'status', 'title', 'owner', 'approver', 'translationOf'];
const LISTS = ['criteria', 'sites'];
const PARTS = [...TEXTS, ...LISTS];
const TOLD = [...PARTS, 'apiVersion', 'kind', 'id', 'formerIds', 'body'];

/** The procedures of a file; `keyOf` gives the keys of its documents. */
export function procedureFacts(
  file: SourceFile,
  keyOf: (document: SourceDocument) => string,
): ProcedureFact[] {
  const { format, text, documents } = file;
  return documents.flatMap((document) => {
    const { procedure, root } = document;
    if (!procedure || !root) return [];
    const body =
      format === 'markdown'
        ? text.slice(frontMatter(text)?.bodyStart ?? 0)
        : otherKeys(root, TOLD.slice(0, -1));
    const key = keyOf(document);
    return [
      {
        key,
        title: procedure.title ?? procedure.id ?? key,
        parts: readParts(root, TEXTS, LISTS),
        others: otherKeys(root, TOLD),
        text: flat(typeof body === 'string' ? body : (body['body'] ?? '')),
      },
    ];
  });
}

/** Procedures that came or went, have a new version, or were edited without one. */
export function compareProcedures(
  before: readonly ProcedureFact[],
  after: readonly ProcedureFact[],
  today: (key: string) => string,
): ProcedureChange[] {
  const changes = match(
    before,
    after,
    ({ key }) => today(key),
    ({ key }) => key,
  ).flatMap(({ key, before: old, after: now }): ProcedureChange[] => {
    const head = { procedure: shownText(key), title: shownText((now ?? old)?.title ?? key) };
    if (!old || !now) {
      const parts = compareParts(['version', 'status', 'criteria'], old?.parts ?? {}, now?.parts ?? {});
      return [{ ...head, change: old ? 'removed' : 'added', parts }];
    }
    const parts = compareParts(PARTS, old.parts, now.parts);
    const others = differingOthers(old.others, now.others);
    const isTextChanged = old.text !== now.text;
    if (parts.length + others.length === 0 && !isTextChanged) return [];
    return [
      {
        ...head,
        change: parts.some(({ part }) => part === 'version') ? 'new-version' : 'edited',
        parts,
        ...(isTextChanged ? { isTextChanged } : {}),
        ...(others.length === 0 ? {} : { others }),
      },
    ];
  });
  const order = ['removed', 'edited', 'new-version', 'added'];
  return changes.sort(
    (a, b) => order.indexOf(a.change) - order.indexOf(b.change) || byText(a.procedure, b.procedure),
  );
}
