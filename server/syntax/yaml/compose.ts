/** Runs the package `yaml` over a text: the parser that goes on after an error. */
import { Composer, Parser } from 'yaml';
import type { CST, YAMLError } from 'yaml';
import type { ComposedDocument } from './convert.ts';
import { MAX_DEPTH } from './limits.ts';

/** What `yaml` made of a text. */
export interface Composed {
  readonly documents: readonly ComposedDocument[];
  readonly errors: readonly YAMLError[];
  /** Where collections are nested deeper than allowed; there are no documents then. */
  readonly tooDeepAt: number | undefined;
}

/** Composes a text. Nesting is measured before anything walks the tokens by recursion. */
export function compose(source: string): Composed {
  // A carriage return alone is a line break to YAML, but not to this parser.
  const text = source.includes('\r') ? source.replace(/\r(?!\n)/g, '\n') : source;
  const tokens = [...new Parser().parse(text)];
  const tooDeepAt = depthExceededAt(tokens);
  if (tooDeepAt !== undefined) return { documents: [], errors: [], tooDeepAt };

  const composer = new Composer({
    keepSourceTokens: true,
    prettyErrors: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    version: '1.2',
    logLevel: 'silent',
  });
  const documentTokens = tokens.filter((token) => token.type === 'document');
  const documents = [...composer.compose(tokens, true, source.length)].map((document, index) => ({
    token: documentTokens[index],
    document,
  }));
  const errors = documents.flatMap(({ document }) => document.errors);
  return { documents, errors, tooDeepAt: undefined };
}

function depthExceededAt(tokens: readonly CST.Token[]): number | undefined {
  let level: (CST.Token | null | undefined)[] = [...tokens];
  for (let depth = 0; level.length > 0; depth++) {
    const next: (CST.Token | null | undefined)[] = [];
    for (const token of level) {
      if (!token) continue;
      if (token.type === 'document') next.push(token.value);
      else if ('items' in token) {
        if (depth > MAX_DEPTH) return token.offset;
        for (const item of token.items) next.push(item.key, item.value);
      }
    }
    level = next;
  }
  return undefined;
}
