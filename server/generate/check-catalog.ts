import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { languageFaults } from './compare-languages.ts';
import { createAjv } from './compile-validators.ts';
import { CATALOG_DATA_SCHEMAS } from './schemas/catalog-data.ts';
import { catalogSchema, catalogTextSchema } from './schemas/catalog-file.ts';
import { CONDITIONS } from '../kinds/security-profile/schema/company.ts';
import type { JsonSchema } from './schemas/fragments.ts';
import { guideTextSchema, guideTopics } from './schemas/guide.ts';

/** Each YAML file of the catalog with the schema that judges it. */
function filesWithSchemas(
  folder: string,
  entities: readonly string[],
): (readonly [file: string, schema: JsonSchema])[] {
  const criteria = catalogSchema(entities, Object.keys(CONDITIONS));
  const texts = catalogTextSchema();
  const guide = guideTextSchema();
  const data = (name: string) => CATALOG_DATA_SCHEMAS.get(name) ?? {};
  return [
    ...[
      'categories.yaml',
      'content-obligations.yaml',
      'entities.yaml',
      'program.yaml',
      'recognized-programs.yaml',
    ].map((name) => [name, data(name)] as const),
    [join('guide', 'topics.yaml'), guideTopics] as const,
    ...['en', 'es'].flatMap((locale) =>
      readdirSync(join(folder, 'guide', locale)).map((name) => [join('guide', locale, name), guide] as const),
    ),
    ...readdirSync(join(folder, 'criteria')).map((name) => [join('criteria', name), criteria] as const),
    ...readdirSync(join(folder, 'text')).flatMap((locale) =>
      readdirSync(join(folder, 'text', locale)).map(
        (name) =>
          [
            join('text', locale, name),
            name === 'categories.yaml' ? data('text/categories.yaml') : texts,
          ] as const,
      ),
    ),
  ];
}

/** What is wrong with the catalog’s files, by their schemas and between languages; one line for each fault, empty where nothing is. */
export function catalogFaults(folder: string, entities: readonly string[]): string[] {
  return [...schemaFaults(folder, entities), ...languageFaults(folder)];
}

function schemaFaults(folder: string, entities: readonly string[]): string[] {
  const ajv = createAjv();
  return filesWithSchemas(folder, entities).flatMap(([file, schema]) => {
    const validate = ajv.compile(schema);
    if (validate(parse(readFileSync(join(folder, file), 'utf8')))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, keyword, params }) => `${file}${instancePath}: ${keyword} ${JSON.stringify(params)}`,
    );
  });
}
