import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { frontMatter } from '../syntax/markdown/front-matter.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'schemas');

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(path: string): Json {
  const value: unknown = JSON.parse(readFileSync(join(folder, path), 'utf8'));
  assert.ok(isObject(value), path);
  return value;
}

const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.schema.json'))
  .sort();
const schemas = new Map(paths.map((path) => [path, readJson(path)]));

/** Keywords whose schemas only judge; nothing in them is shown to anyone. */
const JUDGING = new Set([
  'if',
  'then',
  'else',
  'not',
  'allOf',
  'anyOf',
  'oneOf',
  'enum',
  'const',
  'examples',
]);

/** Every property that a schema describes, by its place in the schema. */
function properties(schema: unknown, path: string): [string, Json][] {
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]): [string, Json][] => {
    if (JUDGING.has(keyword) || !isObject(value)) return [];
    if (keyword !== 'properties') return properties(value, `${path}/${keyword}`);
    return Object.entries(value).flatMap(([name, property]): [string, Json][] => {
      const own = `${path}/${name}`;
      return isObject(property) ? [[own, property], ...properties(property, own)] : [];
    });
  });
}

/** A text whose form a reader cannot guess: it has a pattern, or its description alone does not show it. */
function needsExample({ type, pattern, 'x-form': form }: Json): boolean {
  const isText =
    type === 'string' || (Array.isArray(type) && type.includes('string') && !type.includes('array'));
  return isText && typeof pattern === 'string' && form !== 'date';
}

function strictAjv(): Ajv2020 {
  // A property may be required in one part of a schema and described in another, and hold text or a number.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
  });
  addFormats(ajv, ['date']);
  for (const keyword of ['x-form', 'x-suggestions', 'x-enum-descriptions', 'x-suggested-keys']) {
    ajv.addKeyword(keyword);
  }
  return ajv;
}

function errorsOf(path: string, value: unknown): string[] {
  const schema = schemas.get(path);
  assert.ok(schema, path);
  const validate = strictAjv().compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** As another editor reads it: dates and text are text, what is null is null. */
const yaml = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));

describe('published schemas', function () {
  this.timeout(20_000);
  it('there is one of each kind and one for each entity type', () => {
    assert.equal(paths.filter((path) => path.startsWith('msc/')).length, 13);
    for (const kind of ['profile', 'procedure', 'configuration', 'catalog', 'catalog-text', 'findings']) {
      assert.ok(paths.includes(`${kind}.schema.json`), kind);
    }
  });

  for (const [path, schema] of schemas) {
    it(`${path}: 2020-12, compiles in strict mode, and is documented throughout`, () => {
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(typeof schema['title'], 'string');
      strictAjv().compile(schema);
      const all = properties(schema, '');
      assert.ok(all.length > 0);
      const linked = (property: Json) => {
        const definitions = schema['$defs'];
        const name =
          typeof property['$ref'] === 'string' ? property['$ref'].replace('#/$defs/', '') : undefined;
        const target = name !== undefined && isObject(definitions) ? definitions[name] : undefined;
        return isObject(target) ? { ...target, ...property } : property;
      };
      const lacking = all.flatMap(([place, property]) => {
        const { title, description, examples } = linked(property);
        const lacks = [
          ...(typeof title === 'string' && title !== '' ? [] : ['title']),
          ...(typeof description === 'string' && description.endsWith('.') ? [] : ['description']),
          ...(needsExample(property) && !Array.isArray(examples) ? ['examples'] : []),
        ];
        return lacks.length > 0 ? [`${place}: ${lacks.join(', ')}`] : [];
      });
      assert.deepEqual(lacking, []);
    });

    it(`${path}: its examples are valid`, () => {
      const ajv = strictAjv();
      const wrong = properties(schema, '').flatMap(([place, property]) => {
        const { examples } = property;
        if (!Array.isArray(examples)) return [];
        const validate = ajv.compile({ $defs: schema['$defs'] ?? {}, ...property });
        return examples
          .filter((example) => !validate(example))
          .map((example) => `${place}: ${JSON.stringify(example)}`);
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('the profile of the small importer is valid, for its kind and for its entity type', () => {
    const profile = yaml('samples/small-importer/harbor-pine.ctpat.yaml');
    assert.deepEqual(errorsOf('profile.schema.json', profile), []);
    assert.deepEqual(errorsOf('msc/importer.schema.json', profile), []);
  });

  it('the configuration and the procedures of the samples are valid', () => {
    assert.deepEqual(
      errorsOf('configuration.schema.json', yaml('samples/small-importer/ctpat.config.yaml')),
      [],
    );
    const procedures = join(root, 'samples/small-importer/procedures');
    for (const name of readdirSync(procedures)) {
      const text = readFileSync(join(procedures, name), 'utf8');
      const matter = frontMatter(text);
      assert.ok(matter, name);
      const value: unknown = parse(text.slice(matter.range.start, matter.range.end));
      assert.ok(isObject(value), name);
      const parts = ['purpose', 'scope', 'responsibilities', 'procedure', 'records', 'revisionHistory'];
      const body = Object.fromEntries(parts.map((part) => [part, part]));
      assert.deepEqual(errorsOf('procedure.schema.json', { ...value, body }), [], name);
    }
  });

  it('the catalog is valid: the facts of the criteria and their texts', () => {
    const folders = [
      ['schemas/catalog/criteria', 'catalog.schema.json'],
      ['schemas/catalog/text/en', 'catalog-text.schema.json'],
      ['schemas/catalog/text/es', 'catalog-text.schema.json'],
    ] as const;
    for (const [path, schema] of folders) {
      const names = readdirSync(join(root, path)).filter((name) => name !== 'categories.yaml');
      assert.equal(names.length, 12);
      for (const name of names) assert.deepEqual(errorsOf(schema, yaml(`${path}/${name}`)), [], name);
    }
  });

  it('a faulty profile is not', () => {
    assert.ok(
      errorsOf('profile.schema.json', { apiVersion: 'ctpat/v1', kind: 'SecurityProfile', id: 'a', shelf: 4 })
        .length > 0,
    );
    assert.ok(errorsOf('msc/importer.schema.json', { sections: {} }).length > 0);
  });
});
