/** One raw error of a compiled validator, in the vocabulary of JSON Schema. */
export interface ValidationError {
  /** JSON Pointer to the value in the document. */
  readonly instancePath: string;
  /** JSON Pointer to the keyword in the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator compiled at build time. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
