import { holdsSecret } from './secret-places.ts';

/** Stands for a text that is not shown, because a secret stands in it. */
export const HIDDEN = '…';

/** The text as it may be shown: {@link HIDDEN} where a secret stands in it. */
export function shownText(text: string): string {
  return holdsSecret(text) ? HIDDEN : text;
}
