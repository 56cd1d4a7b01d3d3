import { escapeHtml } from '../../../../output/html-escape.ts';

/** A piece of a page, its texts escaped. Only {@link markup} and {@link trusted} make one. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a piece of a page: text, which is escaped, other pieces, or nothing. */
export type Content = string | number | Markup | undefined | readonly Content[];

function render(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return content.map(render).join('');
}

/** Makes a piece of a page from a template; whatever is put into it is escaped, unless it is a piece itself. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...contents.map(render)));
}

/** A piece of a page that is known to be well-formed: our own styles, and the charts. */
export function trusted(text: string): Markup {
  return new Markup(text);
}
