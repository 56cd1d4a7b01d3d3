import type { Hit } from './hits.ts';
import type { Prose } from './passages.ts';

/** `Among others` that ends a list; `among others who arrive` belongs to what follows. */
const ENDS_A_LIST = /^\s*(?:$|[.,;:)])/u;

/** The whole list stands where the sentence points to. */
const WHOLE_LIST = /^\.?[^.;]*(?:\(|list|annex|table|form |appendix|tabla|anexo|formato|apendice|relacion)/u;

/** Whether words leave a list or a choice open. */
export function leavesListOpen({ phrase, after, passage, start }: Hit<Prose>): boolean {
  if (WHOLE_LIST.test(after)) return false;
  if (/^(?:among|entre) /u.test(phrase)) return ENDS_A_LIST.test(after);
  // `ETC` in capitals is a name.
  return phrase !== 'etc' || passage.text.slice(start, start + 3) !== 'ETC';
}
