import type { Locale } from '../../catalog/catalog.ts';
import { read as readGuide } from '../../generated/guide.js';
import { EXPLAIN_CLI } from './explain-messages.ts';
import { say } from '../../messages/fill.ts';
import type { Colors } from '../../cli/terminal/colors.ts';
import { wrap } from '../../cli/terminal/explanation-text.ts';

/** How the topics are listed. */
export interface TopicsArguments {
  readonly locale: Locale;
  readonly colors: Colors;
}

/** Lists the topics of the guide to the program, group by group, one line each. */
export function topicsCommand({ locale, colors }: TopicsArguments): { readonly text: string } {
  const { groups, topics } = readGuide();
  const width = Math.max(...topics.map(({ text }) => text[locale].name.length));
  const parts = groups.map(({ id, title }) => {
    const lines = topics
      .filter(({ group }) => group === id)
      .map(({ text }) => {
        const { name, brief } = text[locale];
        return `  ${colors.cyan(name.padEnd(width))}  ${brief}`;
      });
    return [colors.bold(title[locale]), ...lines].join('\n');
  });
  const name = topics[0]?.text[locale].name ?? '';
  const head = colors.bold(say(EXPLAIN_CLI.topicsTitle, locale));
  return { text: `${[head, ...parts, wrap(say(EXPLAIN_CLI.topicsMore, locale, { name }))].join('\n\n')}\n` };
}
