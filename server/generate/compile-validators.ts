import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import type { JsonSchema } from './schemas/fragments.ts';

/** Annotations of ours that AJV has nothing to do with. */
const ANNOTATIONS = ['x-form', 'x-suggestions', 'x-enum-descriptions', 'x-suggested-keys'];

/** Name of the exported validator of a schema file: `msc/rail-carrier.schema.json` becomes `msc_rail_carrier`. */
export function validatorName(path: string): string {
  return path.replace('.schema.json', '').replace(/[^a-z]/g, '_');
}

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

/** Compiles validators to one self-contained module, so that AJV's compiler is in no bundle. */
export async function compileValidators(schemas: ReadonlyMap<string, JsonSchema>): Promise<string> {
  const ajv = createAjv();
  const exports: Record<string, string> = {};
  for (const [path, schema] of schemas) {
    ajv.addSchema(schema, path);
    exports[validatorName(path)] = path;
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
