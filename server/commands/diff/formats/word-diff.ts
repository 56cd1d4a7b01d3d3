import { diffWordsWithSpace } from 'diff';

/** A stretch of a text that stayed, went or came. */
export interface Stretch {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

/** How much of what stayed is shown beside what changed, and how much in all, in code units. */
const CONTEXT = 40;
const MOST = 600;

/** With more differences than this, or less than this share in common, texts are shown one after the other. */
const MOST_EDITS = 200;
const LEAST_SHARED = 0.3;

/** The beginning of a text. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

function end(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(-(most - 1)).replace(/^[\uDC00-\uDFFF]/, '');
  const space = cut.indexOf(' ');
  return `…${(space >= 0 && space < most / 2 ? cut.slice(space) : cut).trimStart()}`;
}

/** What stayed, shortened to what stands beside a change. */
function context(text: string, isFirst: boolean, isLast: boolean): string {
  if (isFirst) return end(text, CONTEXT);
  if (isLast) return beginning(text, CONTEXT);
  return text.length <= 2 * CONTEXT ? text : `${beginning(text, CONTEXT)} ${end(text, CONTEXT)}`;
}

/** How one text became another, word by word and no longer than a few lines. */
export function wordDiff(before: string, after: string): Stretch[] {
  const apart: Stretch[] = [
    { kind: 'old', text: beginning(before, MOST / 2) },
    { kind: 'new', text: beginning(after, MOST / 2) },
  ];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const shared = (changes ?? [])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0);
  if (!changes || shared < LEAST_SHARED * Math.min(before.length, after.length)) return apart;
  const stretches = changes.map(({ value, added, removed }, position): Stretch => {
    if (added) return { kind: 'new', text: value };
    if (removed) return { kind: 'old', text: value };
    return { kind: 'same', text: context(value, position === 0, position === changes.length - 1) };
  });
  let left = MOST;
  const shown: Stretch[] = [];
  for (const { kind, text } of stretches) {
    if (left <= 0) break;
    shown.push({ kind, text: beginning(text, left) });
    left -= text.length;
  }
  return left < 0 || shown.length < stretches.length ? [...shown, { kind: 'same', text: ' …' }] : shown;
}
