/** A JSON Schema as data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The generated schemas by their path under `schemas/`. */
export type JsonSchemas = Readonly<Record<string, JsonSchema>>;
