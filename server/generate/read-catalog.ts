import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RecognitionData } from '../catalog/recognition.ts';
import type {
  CarrierDuty,
  CarrierDutyText,
  CatalogFacts,
  CatalogTexts,
  CatalogWords,
  ContentObligation,
  CriterionFacts,
  CriterionTexts,
  Entity,
  EntityText,
  Locale,
} from '../catalog/types.ts';

/** The catalog as its YAML files hold it. */
export interface CatalogData {
  readonly facts: CatalogFacts;
  readonly texts: CatalogTexts;
  readonly recognition: RecognitionData;
  readonly contentObligations: readonly ContentObligation[];
}

/** The languages that the whole catalog is written in. */
export const LOCALES: readonly Locale[] = ['en', 'es'];

/** The words of an entry stand in its `text`, by language. */
type WithText<Facts, Text> = Facts & { readonly text: Readonly<Record<Locale, Text>> };

/** Texts without white space at their ends: a folded block ends with a line break. */
const trimmed = (_key: unknown, value: unknown) => (typeof value === 'string' ? value.trim() : value);

/** Reads `schemas/catalog`; throws where a file is missing or is not YAML. {@link catalogFaults} has checked its shape. */
export function readCatalog(folder: string): CatalogData {
  const read = (path: string): unknown => parse(readFileSync(join(folder, path), 'utf8'), trimmed);
  const { categories } = read('categories.yaml') as Pick<CatalogFacts, 'categories'>;
  const { entities } = read('entities.yaml') as { entities: WithText<Entity, EntityText>[] };
  const { knownGaps, carrierDuties } = read('program.yaml') as {
    knownGaps: string[];
    carrierDuties: WithText<CarrierDuty, CarrierDutyText>[];
  };
  const { obligations } = read('content-obligations.yaml') as {
    obligations: (Omit<ContentObligation, 'keywords'> & { keywords: Record<Locale, string> })[];
  };
  const files = readdirSync(join(folder, 'criteria')).sort();
  const criteria = files.flatMap((file) => {
    const category = Number(file.slice(0, 2));
    return (read(join('criteria', file)) as { criteria: CriterionFacts[] }).criteria.map((entry) => ({
      ...entry,
      category,
    }));
  });
  const textsIn = (locale: Locale): CriterionTexts =>
    Object.assign({}, ...files.map((file) => read(join('text', locale, file)))) as CriterionTexts;
  const wordsIn = (locale: Locale): CatalogWords => ({
    categories: read(join('text', locale, 'categories.yaml')) as CatalogWords['categories'],
    entities: Object.fromEntries(entities.map(({ id, text }) => [id, text[locale]])),
    carrierDuties: Object.fromEntries(carrierDuties.map(({ key, text }) => [key, text[locale]])),
    titles: Object.fromEntries(Object.entries(textsIn(locale)).map(([id, { title }]) => [id, title])),
  });
  return {
    facts: {
      categories,
      entities: entities.map(({ text: _, ...entity }) => entity),
      criteria,
      knownGaps,
      carrierDuties: carrierDuties.map(({ text: _, ...duty }) => duty),
    },
    texts: { words: wordsIn, criteria: textsIn },
    recognition: read('recognized-programs.yaml') as RecognitionData,
    contentObligations: obligations.map(({ keywords: { en, es }, ...rest }) => ({
      ...rest,
      keywords: { en: en.split(/,\s*/), es: es.split(/,\s*/) },
    })),
  };
}
