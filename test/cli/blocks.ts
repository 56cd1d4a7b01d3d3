/** One block of a scenario: a headline `=== name argument (option, option)` and the lines below it. */
export interface Block {
  readonly name: string;
  readonly argument: string;
  readonly options: readonly string[];
  /** The lines below, each with its line end; empty where there are none. */
  readonly body: string;
}

/** The text of a scenario file in its parts: the words before the first block, and the blocks. */
export interface Blocks {
  readonly description: string;
  readonly blocks: readonly Block[];
}

const HEADLINE = /^=== (?<name>output file|[a-z]+)(?: (?<argument>.*?))??(?: \((?<options>[^()]*)\))?$/;

/** Splits a scenario into blocks. An empty line right before a headline separates, and belongs to neither block. */
export function splitBlocks(text: string): Blocks {
  // The line break in front gives a first part, which may be empty, also where a headline comes first.
  const [description = '', ...parts] = `\n${text.replaceAll('\r\n', '\n')}`.split(/^(?==== )/m);
  return { description: description.trim(), blocks: parts.map(readBlock) };
}

/** The reverse of `splitBlocks`. */
export function joinBlocks({ description, blocks }: Blocks): string {
  const parts = blocks.map(({ name, argument, options, body }) => {
    const optionText = options.length > 0 ? `(${options.join(', ')})` : '';
    return `=== ${[name, argument, optionText].filter(Boolean).join(' ')}\n${body}`;
  });
  return [`${description}\n`, ...parts].join('\n');
}

function readBlock(text: string, index: number, all: readonly string[]): Block {
  const end = text.indexOf('\n');
  const headline = text.slice(0, end);
  const groups = HEADLINE.exec(headline)?.groups;
  if (groups?.name === undefined) throw new Error(`This headline is not understood: ${headline}`);
  const body = text.slice(end + 1);
  const isLast = index === all.length - 1;
  return {
    name: groups.name,
    argument: groups.argument ?? '',
    options: (groups.options ?? '')
      .split(',')
      .map((option) => option.trim())
      .filter(Boolean),
    body: isLast ? body : body.replace(/(^|\n)\n$/, '$1'),
  };
}
