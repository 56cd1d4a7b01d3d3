import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import type { JsonSchema } from './schemas/fragments.ts';

/** Annotations of ours that AJV has nothing to do with. */
const ANNOTATIONS = ['x-form', 'x-suggestions', 'x-enum-descriptions', 'x-suggested-keys'];

/** An AJV that knows our annotations and reports every error of a document. */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    loopRequired: 3,
    code: { source: true, esm: true, optimize: 2 },
  });
  addFormats(ajv, ['date']);
  for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword);
  return ajv;
}

/** Compiles validators, by the names under which they are exported, to one self-contained module: AJV's compiler is in no bundle. */
export async function compileValidators(schemas: ReadonlyMap<string, JsonSchema>): Promise<string> {
  const ajv = createAjv();
  const exports: Record<string, string> = {};
  for (const [name, schema] of schemas) {
    ajv.addSchema(schema, name);
    exports[name] = name;
  }
  const bundle = await build({
    stdin: { contents: standaloneCode(ajv, exports), resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
  });
  return bundle.outputFiles[0]?.text ?? '';
}
