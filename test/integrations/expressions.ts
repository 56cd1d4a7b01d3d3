import { runInNewContext } from 'node:vm';

/** What expressions of a workflow can name: inputs, steps, functions. */
export type ExpressionContext = Readonly<Record<string, unknown>>;

/**
 * The value of an expression of GitHub Actions. Those in our Action mean the same in JavaScript but for names with hyphens
 * after a dot; text from inputs is never part of the expression.
 */
function evaluate(expression: string, context: ExpressionContext): unknown {
  // What is not there is as good as an empty text.
  const named = expression.replace(/\b[a-z]+(?:\.[A-Za-z][\w-]*)+/g, (path) => {
    const [first = '', ...steps] = path.split('.');
    return `(${first}${steps.map((step) => `?.["${step}"]`).join('')} ?? "")`;
  });
  return runInNewContext(named, { ...context });
}

/** Whether a step with this condition runs. */
export function holds(condition: string | undefined, context: ExpressionContext): boolean {
  const bare = (condition ?? 'success()').replace(/^\$\{\{(.*)\}\}$/s, '$1');
  return Boolean(evaluate(bare, context));
}

/** A text with its expressions replaced by what they mean. */
export function substitute(text: string, context: ExpressionContext): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const value = evaluate(expression, context);
    return value === undefined || value === null
      ? ''
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);
  });
}

/** Texts with their expressions replaced. */
export function substituteAll(
  texts: Readonly<Record<string, string>> | undefined,
  context: ExpressionContext,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts ?? {}).map(([name, text]) => [name, substitute(text, context)]),
  );
}
