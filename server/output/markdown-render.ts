import type { Block, Explanation } from '../explain/explanation.ts';
import { codeBlock, escapeMarkdown, inlineMarkdown } from './markdown-escape.ts';

/** An explanation as Markdown, for hovers and documentation of completions. */
export function renderMarkdown({ title, blocks }: Explanation): string {
  return [`**${escapeMarkdown(title)}**`, ...blocks.map(blockMarkdown)].join('\n\n');
}

/** One block as Markdown. */
export function blockMarkdown(block: Block): string {
  const label = 'label' in block ? block.label : undefined;
  const head = label === undefined ? '' : `**${escapeMarkdown(label)}**`;
  switch (block.kind) {
    case 'text':
      return head === '' ? inlineMarkdown(block.text) : `${head}: ${inlineMarkdown(block.text)}`;
    case 'list': {
      const mark = (position: number) => (block.isOrdered ? `${position + 1}.` : '-');
      const lines = block.items
        .map((item, position) => `${mark(position)} ${inlineMarkdown(item)}`)
        .join('\n');
      return head === '' ? lines : `${head}:\n\n${lines}`;
    }
    case 'code':
      return codeBlock(block.text, block.language);
    case 'link':
      return `[${escapeMarkdown(block.text)}](<${block.target.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
  }
}
