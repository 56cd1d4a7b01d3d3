import { child, fields, items, textOf, type Field } from '../../model/field.ts';
import type { Procedure } from '../../kinds/procedure/view.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { pathUnderHeading } from '../places/path-under-heading.ts';
import { isInUse } from '../procedures/in-use.ts';
import type { JudgedAnswer } from '../answers/effective-answers.ts';
import type { SharedContext } from '../shared-context.ts';
import type { Place } from '../places/disambiguate.ts';
import { answerProse } from './hits.ts';
import { documentLanguages, passageOf, proseOf, type Passage, type Prose } from './passages.ts';
import { withoutQuotations } from '../../prose/quotations.ts';
import { placeOf as placeInAnswer } from './stretches.ts';

/** A text that tells what the company does: the response of an answer, or what stands under one heading of a procedure. */
export interface ToldText {
  readonly prose: Prose;
  /** The same with quotations, code and links; offsets agree. */
  readonly raw: string;
  /** The criterion that it answers, or those that the procedure claims. */
  readonly criteria: readonly string[];
  /** Undefined in a procedure. */
  readonly answer: JudgedAnswer | undefined;
  /** The heading that a stretch of a procedure in Markdown stands under. */
  readonly heading: string | undefined;
  /** The place of a stretch of the text in its file. */
  placeOf(stretch: OffsetRange): Place;
}

/**
 * What the answers of a profile say that is done today, or the text of a procedure that is approved or in review, one
 * heading after the other.
 */
export function toldTexts(context: SharedContext): ToldText[] {
  const { document, file, shared } = context;
  if (document.procedure) return isInUse(document.procedure) ? textsOf(document.procedure, context) : [];
  if (!document.profile) return [];
  return shared(answerProse).passages.map((passage) => ({
    ...ofField(passage, file.text),
    criteria: [passage.answer.id],
    answer: passage.answer,
  }));
}

function ofField(passage: Passage, source: string) {
  return {
    prose: passage,
    raw: textOf(passage.field) ?? '',
    heading: undefined,
    placeOf: ({ start, end }: OffsetRange) => placeInAnswer(passage, source, start, end),
  };
}

/** Every text under a field, whatever lists and mappings it is in. */
function textFields(field: Field | undefined): Field[] {
  if (!field) return [];
  return textOf(field) === undefined ? [...items(field), ...fields(field)].flatMap(textFields) : [field];
}

function textsOf(procedure: Procedure, context: SharedContext): ToldText[] {
  const { document, file } = context;
  const { outline } = file;
  const languages = documentLanguages(context);
  const criteria = procedure.criteria.flatMap((field) => textOf(field) ?? []);
  if (!outline)
    return textFields(child(procedure.root, 'body')).flatMap((field) => {
      const passage = passageOf(field, languages);
      return passage ? [{ ...ofField(passage, file.text), criteria, answer: undefined }] : [];
    });
  const { headings } = outline;
  const whole = withoutQuotations(file.text);
  const starts = [document.range.end, ...headings.map(({ range }) => range.end)];
  return starts.map((start, position) => {
    const next = headings[position];
    const end = next ? Math.max(start, next.range.start) : file.text.length;
    return {
      prose: proseOf(rowsApart(whole.slice(start, end)), languages),
      raw: file.text.slice(start, end),
      criteria,
      answer: undefined,
      heading: headings[position - 1]?.text,
      placeOf: (stretch) => ({
        range: { start: start + stretch.start, end: start + stretch.end },
        path: pathUnderHeading(file, start + stretch.start),
      }),
    };
  });
}

/** The text with a blank line before each row of a table, so that each is a sentence; of the same length. */
function rowsApart(text: string): string {
  return text.replace(/\n\|/g, '\n\n');
}
