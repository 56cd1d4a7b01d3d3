/** A bracket that is open at the end of a text. */
export interface FlowFrame {
  readonly isList: boolean;
  /** The key whose value is being written. */
  key: string | undefined;
  /** Keys so far. */
  readonly keys: string[];
  /** Where the key, value or item that is being written begins. */
  start: number;
}

/** What stands open at the end of a text in flow style. */
export interface FlowState {
  readonly frames: readonly FlowFrame[];
  readonly inComment: boolean;
}

const keyOf = (text: string) => text.trim().replace(/^["']|["']$/g, '');

/** Skips a quoted text: the offset of its closing mark, or the end of the text where it is not closed. */
function closingQuote(text: string, open: number): number {
  const mark = text.charAt(open);
  for (let at = open + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    const isEscape = mark === '"' ? character === '\\' : character === "'" && text.charAt(at + 1) === "'";
    if (isEscape) at += 1;
    else if (character === mark) return at;
  }
  return text.length;
}

/** Whether a quotation mark at this offset begins a quoted text, and is not a letter of a plain one. */
function beginsQuote(text: string, at: number, inFlow: boolean): boolean {
  const character = text.charAt(at);
  if (character !== '"' && character !== "'") return false;
  const before = text.slice(0, at).trimEnd();
  return before === '' || (inFlow && ',[{:'.includes(before.charAt(before.length - 1)));
}

/** Reads a text from the beginning of a value; brackets, quotation marks and comments are respected. */
export function readFlow(text: string): FlowState {
  const frames: FlowFrame[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const top = frames.at(-1);
    if (beginsQuote(text, at, top !== undefined)) {
      at = closingQuote(text, at);
    } else if (character === '#' && /^$|\s/.test(text.charAt(at - 1))) {
      const end = text.indexOf('\n', at);
      if (end < 0) return { frames, inComment: true };
      at = end;
    } else if ((character === '{' || character === '[') && (top || text.slice(0, at).trim() === '')) {
      frames.push({ isList: character === '[', key: undefined, keys: [], start: at + 1 });
    } else if (character === '}' || character === ']') {
      frames.pop();
    } else if (top && character === ',') {
      top.key = undefined;
      top.start = at + 1;
    } else if (top && !top.isList && top.key === undefined && isColon(text, at)) {
      top.key = keyOf(text.slice(top.start, at));
      top.keys.push(top.key);
      top.start = at + 1;
    }
  }
  return { frames, inComment: false };
}

function isColon(text: string, at: number): boolean {
  return text.charAt(at) === ':' && /^(?:[\s,}\]]|$)/.test(text.slice(at + 1, at + 2));
}

/** Keys that follow in the same mapping, up to its bracket; up to the end of the line where it is not closed. */
export function keysBehind(text: string): string[] {
  const end = closingBracket(text) ?? text.search(/\r?\n|$/);
  const first = text.slice(0, end).indexOf(',');
  if (first < 0) return [];
  return readFlow(`{${text.slice(first + 1, end)}`).frames[0]?.keys ?? [];
}

function closingBracket(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (beginsQuote(text, at, true)) at = closingQuote(text, at);
    else if (/[{[]/.test(text.charAt(at))) depth += 1;
    else if (/[}\]]/.test(text.charAt(at))) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return undefined;
}
