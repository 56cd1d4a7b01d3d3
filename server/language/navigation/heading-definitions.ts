import { child, fields } from '../../model/field.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import type { Project } from '../../workspace/snapshot.ts';

/** A heading of a procedure: of its Markdown, or a key of `body` in a procedure written in YAML. */
export interface ProcedureHeading {
  readonly name: string;
  /** Its words. */
  readonly range: OffsetRange;
  /** The heading with what stands under it. */
  readonly whole: OffsetRange;
}

/** The headings of a procedure, in their order; of any other document, none. */
export function headingsOf({ files }: Project, uri: string, position: number): readonly ProcedureHeading[] {
  const file = files.get(uri);
  if (file?.outline) {
    return file.outline.headings.map(({ text, words, range, content }) => ({
      name: text,
      range: words,
      whole: { start: range.start, end: Math.max(content.end, range.end) },
    }));
  }
  const document = file?.documents.find((each) => each.position === position);
  if (document?.kind !== 'Procedure') return [];
  return fields(child(document.root, 'body')).map(({ key, keyRange, range }) => ({
    name: key,
    range: keyRange,
    whole: { start: keyRange.start, end: Math.max(range.end, keyRange.end) },
  }));
}
