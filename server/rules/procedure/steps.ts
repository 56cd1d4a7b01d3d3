import { child, oneOrMany } from '../../model/field.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { passageOf, proseOf, documentLanguages, type Prose } from '../../domain/texts/passages.ts';
import { placeInSource } from '../../domain/texts/place-in-source.ts';
import { withoutQuotations } from '../../prose/quotations.ts';
import type { SharedContext } from '../../domain/shared-context.ts';
import { pathUnderHeading } from '../../domain/places/path-under-heading.ts';
import type { Place } from '../../domain/places/disambiguate.ts';

/** One step of a procedure, ready to be judged. */
export interface Step extends Prose {
  /** The place of a stretch of the step in its file. */
  placeOf(stretch: OffsetRange): Place;
}

/** The numbered steps of a procedure in Markdown, or the items of `procedure` in its YAML form. */
export function stepsOf(context: SharedContext): Step[] {
  const { document, file } = context;
  const languages = documentLanguages(context);
  if (file.format !== 'markdown') {
    return oneOrMany(child(child(document.root, 'body'), 'procedure')).flatMap((field) => {
      const passage = passageOf(field, languages);
      const placeOf = ({ start, end }: OffsetRange): Place => ({
        range: placeInSource(field, file.text, start, end),
        path: field.path,
      });
      return passage ? [Object.assign(passage, { placeOf })] : [];
    });
  }
  return (document.procedure?.body.steps ?? []).map(({ range }) => {
    const text = withoutQuotations(file.text.slice(range.start, range.end));
    return Object.assign(proseOf(text, languages), {
      placeOf: ({ start, end }: OffsetRange): Place => ({
        range: { start: range.start + start, end: range.start + end },
        path: pathUnderHeading(file, range.start + start),
      }),
    });
  });
}
