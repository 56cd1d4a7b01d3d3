import { topicAt, topicCommand } from '../../catalog/guide.ts';
import { read as readGuide } from '../../generated/guide.js';
import { say } from '../../messages/fill.ts';
import { currentSectionName } from '../../schema/section-names.ts';
import { textBlock, type Block } from '../../explain/explanation.ts';
import { GUIDE } from '../../explain/explain-words.ts';
import type { HoverQuestion } from './hover-question.ts';

/** What the guide to the program says of a key, in short, and how to read more; nothing for a key that it does not name. */
export function guideBlocks({ place, locale }: HoverQuestion): Block[] {
  const { kind, path, onKey } = place;
  if (kind === undefined || !onKey) return [];
  const current = path.map((step, position) =>
    position === 1 && path[0] === 'sections' ? currentSectionName(String(step)) : step,
  );
  const guide = readGuide();
  const topic = topicAt(guide, kind, current);
  if (!topic) return [];
  const { title, summary } = topic.text[locale];
  const command = topicCommand(guide, topic, locale);
  return [...textBlock(summary, title), ...textBlock(say(GUIDE.more, locale, { command }))];
}
