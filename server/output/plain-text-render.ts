import type { Block, Explanation } from '../explain/explanation.ts';

/** An explanation as plain text, for editors that show no Markdown. */
export function renderPlainText({ title, blocks }: Explanation): string {
  return [title, ...blocks.map(blockText)].join('\n\n');
}

const withoutMarks = (text: string) => text.replaceAll('`', '');

function blockText(block: Block): string {
  const given = 'label' in block ? block.label : undefined;
  const label = given === undefined ? '' : `${given}:`;
  switch (block.kind) {
    case 'text':
      return [label, withoutMarks(block.text)].filter(Boolean).join(' ');
    case 'list': {
      const items = block.items.map(
        (item, position) => `${block.isOrdered ? `${position + 1}.` : '-'} ${withoutMarks(item)}`,
      );
      return [label, ...items].filter(Boolean).join('\n');
    }
    case 'code':
      return block.text;
    case 'link':
      return `${block.text}: ${block.target}`;
  }
}
