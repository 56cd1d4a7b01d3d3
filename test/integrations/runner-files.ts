import { readFileSync } from 'node:fs';

/** Reads the outputs that a step set: `name=value`, or a value over several lines between two marks. */
export function readOutputs(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const outputs: Record<string, string> = {};
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = '', mark = ''] = /^([^=]*?)<<(.+)$/.exec(line) ?? [];
    if (mark === '') {
      const [, plain, value = ''] = /^([^=]+)=(.*)$/.exec(line) ?? [];
      if (plain !== undefined) outputs[plain] = value;
      continue;
    }
    const end = lines.indexOf(mark);
    if (end < 0) throw new Error(`The value of ${name} has no end.`);
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}

/** The annotations in a log, as the runner takes them out of it. */
export function annotationsIn(log: string): { readonly level: string; readonly text: string }[] {
  return [...log.matchAll(/^[ \t]*::(error|warning|notice)( [^\n]*?)?::([^\n]*)$/gm)].map(
    ([, level = '', properties = '', text = '']) => ({ level, text: `${properties.trim()}::${text}` }),
  );
}
