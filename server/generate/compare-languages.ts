import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CriterionFacts } from '../catalog/types.ts';
import { LOCALES } from './read-catalog.ts';

type Texts = Readonly<Record<string, { readonly parts?: readonly string[] }>>;

/** What the texts of one language lack that the facts or the other language have, one line for each fault. */
export function languageFaults(folder: string): string[] {
  const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));
  const criteria = readdirSync(join(folder, 'criteria'));
  return [...criteria, 'categories.yaml'].flatMap((name) => {
    const files = LOCALES.map((locale) => `text/${locale}/${name}`);
    const missing = files.filter((file) => !existsSync(join(folder, file)));
    if (missing.length > 0) return missing.map((file) => `${file}: missing`);
    const facts = criteria.includes(name)
      ? (read(join('criteria', name)) as { criteria: CriterionFacts[] }).criteria
      : [];
    const texts = files.map((file) => read(file) as Texts);
    const wanted = [...texts, Object.fromEntries(facts.map(({ id }) => [id, {}]))];
    return files.flatMap((file, position) => {
      const text = texts[position] ?? {};
      const lacks = new Set(wanted.flatMap((other) => lacking(text, other, file)));
      return [...[...lacks].map((path) => `${path}: missing`), ...wrongParts(facts, text, file)];
    });
  });
}

/** The keys and list items that `other` has and `text` has not. */
function lacking(text: object, other: object, path: string): string[] {
  return Object.entries(other).flatMap(([key, value]: [string, unknown]) => {
    const here = (text as Readonly<Record<string, unknown>>)[key];
    if (here === undefined) return [`${path}/${key}`];
    return isCollection(value) && isCollection(here) ? lacking(here, value, `${path}/${key}`) : [];
  });
}

const isCollection = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Texts whose parts are not as many as those of their criterion. */
function wrongParts(facts: readonly CriterionFacts[], texts: Texts, file: string): string[] {
  return facts.flatMap(({ id, parts = [] }) => {
    const count = texts[id]?.parts?.length ?? 0;
    return texts[id] === undefined || count === parts.length
      ? []
      : [`${file}/${id}/parts: ${count}, the criterion has ${parts.length}`];
  });
}
