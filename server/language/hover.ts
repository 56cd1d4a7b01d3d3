import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Explanation } from '../explain/explanation.ts';
import { criterionHover } from './hover/criterion-hover.ts';
import { guideBlocks } from './hover/guide-hover.ts';
import type { HoverQuestion } from './hover/hover-question.ts';
import { referenceHover } from './hover/reference-hover.ts';
import { ruleHover } from './hover/rule-hover.ts';
import { schemaHover } from './hover/schema-words.ts';
import { sectionHover } from './hover/section-hover.ts';
import { rulePagePath } from '../explain/rule-page.ts';
import { renderMarkdown } from '../output/markdown-render.ts';
import { renderPlainText } from '../output/plain-text-render.ts';
import { placeAt } from './position.ts';
import { rangeOf } from './range.ts';
import { shownIn } from './shown.ts';

/** How hovers are made. */
export interface HoverOptions {
  /** Address of a page below the folder of all rule pages; without it there are no links. */
  readonly pageLink?: (page: string) => string | undefined;
  /** How the client shows hovers; Markdown when left out. */
  readonly markup?: MarkupKind;
}

/** From the most particular to the most general; the first that has something to say says it. */
const ANSWERS: readonly ((question: HoverQuestion) => Explanation | undefined)[] = [
  criterionHover,
  sectionHover,
  ruleHover,
  referenceHover,
  schemaHover,
];

/** What there is to say about the key or value at a position; undefined where nothing stands there. */
export function hoverAt(
  snapshot: Snapshot,
  uri: string,
  position: Position,
  { pageLink = () => undefined, markup = MarkupKind.Markdown }: HoverOptions = {},
): Hover | undefined {
  const project = snapshot.projectOf(uri);
  const file = project?.files.get(uri);
  const place = file && placeAt(file, file.lines.offsetAt(position));
  if (!project || !place || place.range.start === place.range.end) return undefined;
  const locale = snapshot.localeOf(uri);
  const question: HoverQuestion = {
    place,
    project,
    catalog: project.catalog,
    settings: project.settingsOf(uri),
    today: snapshot.today,
    locale,
    ruleLink: (rule) => pageLink(rulePagePath(rule, locale)),
  };
  for (const answer of ANSWERS) {
    const explanation = answer(question);
    if (!explanation) continue;
    const { title, blocks } = explanation;
    const whole = { title, blocks: [...blocks, ...guideBlocks(question)] };
    const render = markup === MarkupKind.Markdown ? renderMarkdown : renderPlainText;
    return shownIn(project, {
      contents: { kind: markup, value: render(whole) },
      range: rangeOf(file, place.range),
    });
  }
  return undefined;
}
