/**
 * What there is to say about a topic, without saying how it looks. Texts are plain, with stretches of code between
 * backticks; the renderers escape everything else.
 */
export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly label?: string }
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      readonly label?: string;
      /** The items are steps: they get numbers. */
      readonly isOrdered?: true;
    }
  | { readonly kind: 'code'; readonly language: 'yaml' | 'markdown'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly target: string };

/** An explanation of one topic. */
export interface Explanation {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A text block with or without a label; no block where the text is missing. */
export function textBlock(text: string | undefined, label?: string): Block[] {
  if (text === undefined || text.trim() === '') return [];
  return [{ kind: 'text', text: text.trim(), ...(label === undefined ? {} : { label }) }];
}

/** A list block; no block where the list is empty. */
export function listBlock(items: readonly string[] | undefined, label?: string): Block[] {
  if (!items || items.length === 0) return [];
  return [{ kind: 'list', items, ...(label === undefined ? {} : { label }) }];
}

/** A criterion with its title, where the title is held: `6.6 Seal audits`. */
export function criterionName(id: string, title: string): string {
  return title === id ? id : `${id} ${title}`;
}

/** A numbered list; no block where the list is empty. */
export function stepsBlock(items: readonly string[] | undefined, label?: string): Block[] {
  return listBlock(items, label).map((block) => ({ ...block, isOrdered: true }) as const);
}
