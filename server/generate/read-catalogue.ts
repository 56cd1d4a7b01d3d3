import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RecognitionData } from '../catalogue/recognition.ts';
import type {
  CatalogueFacts,
  ContentObligation,
  CriterionFacts,
  CriterionText,
  CriterionTexts,
  Locale,
} from '../catalogue/types.ts';

/** The catalogue as its YAML files hold it. */
export interface CatalogueData {
  readonly facts: CatalogueFacts;
  readonly texts: CriterionTexts;
  readonly recognition: RecognitionData;
  readonly contentObligations: readonly ContentObligation[];
}

const LOCALES: readonly Locale[] = ['en', 'es'];

/** Texts without white space at their ends: a folded block ends with a line break. */
const trimmed = (_key: unknown, value: unknown) => (typeof value === 'string' ? value.trim() : value);

/** Reads `schemas/catalogue`; throws where a file is missing or is not YAML. Its shape is checked by the catalogue's test. */
export function readCatalogue(folder: string): CatalogueData {
  const read = (path: string): unknown => parse(readFileSync(join(folder, path), 'utf8'), trimmed);
  const { categories } = read('categories.yaml') as Pick<CatalogueFacts, 'categories'>;
  const { entities } = read('entities.yaml') as Pick<CatalogueFacts, 'entities'>;
  const programme = read('programme.yaml') as Pick<CatalogueFacts, 'knownGaps' | 'carrierDuties'>;
  const { obligations } = read('content-obligations.yaml') as {
    obligations: (Omit<ContentObligation, 'keywords'> & { keywords: Record<Locale, string> })[];
  };
  const criteria = readdirSync(join(folder, 'criteria'))
    .sort()
    .flatMap((file) => {
      const category = Number(file.slice(0, 2));
      return (read(join('criteria', file)) as { criteria: CriterionFacts[] }).criteria.map((entry) => ({
        ...entry,
        category,
      }));
    });
  const texts: Partial<Record<Locale, Record<string, CriterionText>>> = {};
  const titles: Partial<Record<Locale, Record<string, string>>> = {};
  const categoryTexts: Partial<Record<Locale, NonNullable<CatalogueFacts['categoryTexts']['en']>>> = {};
  const languages = readdirSync(join(folder, 'text'));
  for (const locale of LOCALES.filter((locale) => languages.includes(locale))) {
    const entries: Record<string, CriterionText> = {};
    for (const file of readdirSync(join(folder, 'text', locale)).sort()) {
      const content = read(join('text', locale, file));
      if (file === 'categories.yaml')
        categoryTexts[locale] = content as NonNullable<CatalogueFacts['categoryTexts']['en']>;
      else Object.assign(entries, content);
    }
    texts[locale] = entries;
    titles[locale] = Object.fromEntries(Object.entries(entries).map(([id, { title }]) => [id, title]));
  }
  return {
    facts: {
      categories,
      entities,
      criteria,
      knownGaps: programme.knownGaps,
      carrierDuties: programme.carrierDuties,
      categoryTexts,
      titles,
    },
    texts,
    recognition: read('recognised-programmes.yaml') as RecognitionData,
    contentObligations: obligations.map(({ keywords: { en, es }, ...rest }) => ({
      ...rest,
      keywords: { en: en.split(/,\s*/), es: es.split(/,\s*/) },
    })),
  };
}
