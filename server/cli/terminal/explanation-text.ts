import type { Block, Explanation } from '../../explain/explanation.ts';
import type { Colors } from './colors.ts';

/** Longest line, in code units. */
const WIDTH = 90;

/** Breaks a text into lines no longer than `width`; the first is indented by `first`, the others by `rest`. */
export function wrap(text: string, first = '', rest = first, width = WIDTH): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** An explanation for a terminal. */
export function explanationText({ title, blocks }: Explanation, colors: Colors): string {
  return `${[colors.bold(title), ...blocks.map((block) => blockText(block, colors))].join('\n\n')}\n`;
}

/** An item with its dash, or with its number where the list is one of steps. */
function listLine(item: string, position: number, { isOrdered }: { readonly isOrdered?: true }): string {
  const mark = isOrdered ? `${position + 1}.` : '-';
  return wrap(item, `  ${mark} `, ' '.repeat(mark.length + 3));
}

function blockText(block: Block, colors: Colors): string {
  // Colors would count as letters in `wrap`, so they come after it.
  const paint = (text: string) =>
    colors.isColorSupported ? text.replace(/`([^`]+)`/g, (_, code: string) => colors.cyan(code)) : text;
  const label = 'label' in block ? `${colors.bold(block.label)}\n` : '';
  switch (block.kind) {
    case 'text':
      return label + paint(wrap(block.text, label === '' ? '' : '  '));
    case 'list':
      return label + block.items.map((item, position) => paint(listLine(item, position, block))).join('\n');
    case 'code':
      return block.text.replace(/^(?=.)/gm, '    ');
    case 'link':
      return `${block.text} ${colors.underline(block.target)}`;
  }
}
