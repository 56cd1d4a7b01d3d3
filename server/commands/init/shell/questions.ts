import { input } from '@inquirer/prompts';
import type { Locale } from '../../../catalog/catalog.ts';
import { say } from '../../../messages/fill.ts';
import { PROMPTS } from '../init-prompts.ts';
import { wrapped } from '../../../model/scaffold/answers.ts';

/** Where questions are asked; without them, at the terminal of the process. */
export interface Streams {
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream;
}

/** One of the things to choose from. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** What `?1` tells. */
  readonly more?: string;
}

/**
 * Asks one question after the other, line by line: nothing is redrawn but the line in which one types, so that a screen
 * reader reads all of it, and everything is answered with letters and digits.
 */
export interface Questions {
  /** Tells a text, in lines that are not too long. */
  tell(text: string): void;
  /** Shows lines as they are. */
  show(lines: string): void;
  /** `check` gives what is wrong with an answer; `fallback` is the answer of Enter alone. */
  text(
    message: string,
    options?: { readonly fallback?: string; readonly check?: (answer: string) => string | undefined },
  ): Promise<string>;
  choice<Value extends string>(
    message: string,
    choices: readonly Choice<Value>[],
    fallback?: Value,
  ): Promise<Value>;
  /** Undefined: Enter alone, where that is an answer. */
  yesNo(message: string, mayBeOpen?: boolean): Promise<boolean | undefined>;
}

const YES = /^(y|yes|s|si|sí)$/i;
const NO = /^(n|no)$/i;

/** Makes the questions for a language. What they ask rejects where the person stops it. */
export function createQuestions(streams: Streams, locale: Locale): Questions {
  const output = streams.output ?? process.stdout;
  const tell = (text: string) => {
    output.write(`${text.split('\n').flatMap(wrapped).join('\n')}\n`);
  };
  const text: Questions['text'] = async (message, { fallback, check } = {}) => {
    const source = streams.input ?? process.stdin;
    const stopped = new AbortController();
    // Ctrl+D, or a terminal that is gone, ends the reading without an answer.
    const stop = () => {
      stopped.abort();
    };
    const answer = input(
      {
        message,
        ...(fallback === undefined ? {} : { default: fallback }),
        validate: (given) => check?.(given.trim()) ?? true,
        theme: { prefix: { idle: '?', done: '>' } },
      },
      { ...streams, signal: stopped.signal },
    );
    source.once('pause', stop);
    try {
      return (await answer).trim();
    } finally {
      source.removeListener('pause', stop);
    }
  };
  return {
    tell,
    show(lines) {
      output.write(lines);
    },
    text,
    async choice(message, choices, fallback) {
      tell(message);
      for (const [position, { name }] of choices.entries())
        output.write(`  ${String(position + 1)}. ${name}\n`);
      const numberOf = (answer: string) => {
        const byName = choices.findIndex(({ value }) => value === answer);
        return byName < 0 ? Number(/^\d{1,3}$/.exec(answer)?.[0] ?? NaN) - 1 : byName;
      };
      if (choices.some(({ more }) => more !== undefined)) tell(say(PROMPTS.tellMore, locale));
      for (;;) {
        const answer = await text(say(PROMPTS.chooseNumber, locale), {
          ...(fallback === undefined
            ? {}
            : { fallback: String(choices.findIndex(({ value }) => value === fallback) + 1) }),
          check: (given) =>
            choices[numberOf(given.replace(/^\?\s*/, ''))]
              ? undefined
              : say(PROMPTS.badNumber, locale, { count: choices.length }),
        });
        const chosen = choices[numberOf(answer.replace(/^\?\s*/, ''))];
        if (chosen && !answer.startsWith('?')) return chosen.value;
        tell(`${chosen?.name ?? ''}. ${chosen?.more ?? ''}`);
      }
    },
    async yesNo(message, mayBeOpen = false) {
      const answer = await text(message, {
        check: (given) =>
          YES.test(given) || NO.test(given) || (mayBeOpen && given === '')
            ? undefined
            : say(PROMPTS.yesOrNo, locale),
      });
      return answer === '' ? undefined : YES.test(answer);
    },
  };
}
