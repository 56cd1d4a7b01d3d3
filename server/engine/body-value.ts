import { isPart } from '../kinds/procedure/part.ts';
import type { BodyPart } from '../kinds/procedure/body-content.ts';
import type { ProcedureBody } from '../kinds/procedure/body.ts';
import { isObject, type JsonObject, type JsonValue } from '../schema/canonical-value.ts';

/** Keys by which an author tells the content of a part as the schema does. */
const OWN_FORM = ['text', 'steps', 'tables', 'links'];

function partValue({ heading, text, steps, tables, links }: BodyPart): JsonObject {
  const filled: Readonly<Record<string, JsonValue>> = {
    text: text.trim(),
    steps: steps.map((step) => ({ number: step.number, text: step.text })),
    tables: tables.map(({ header, rows }) => ({
      header: header.map((cell) => cell.text),
      rows: rows.map((row) => row.map((cell) => cell.text)),
    })),
    links: links.map((link) => ({ text: link.text, target: link.target })),
  };
  const entries = Object.entries(filled).filter(
    ([, value]) => (value as string | readonly unknown[]).length > 0,
  );
  return { heading: heading.text, ...Object.fromEntries(entries) };
}

/**
 * The parts of a procedure as the value that its schema judges: heading, text, numbered steps, tables and links, whatever
 * form they are written in. What an author has written in this very form, or what no part can be, is left as it is.
 *
 * @param written the value of `body` in YAML
 */
export function bodyValue(body: ProcedureBody, written: JsonValue | undefined): JsonValue {
  const parts = Object.fromEntries(body.parts.map((part) => [part.part, partValue(part)]));
  if (!isObject(written)) return written ?? parts;
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => {
      const isFree = isObject(value) && !OWN_FORM.some((own) => Object.hasOwn(value, own));
      const isRead = typeof value === 'string' || typeof value === 'number' || Array.isArray(value) || isFree;
      return [key, isPart(key) && isRead ? (parts[key] ?? value) : value];
    }),
  );
}
