import { id, list, oneOrMany, type JsonSchema } from './fragments.ts';

/** The keys that every document begins with. */
export function header(kind: string, exampleId: string): Record<string, JsonSchema> {
  return {
    apiVersion: {
      title: 'Format version',
      description: 'The version of the document format. Always ctpat/v1.',
      const: 'ctpat/v1',
      examples: ['ctpat/v1'],
    },
    kind: {
      title: 'Kind',
      description: 'What sort of document this is. It decides which keys the document takes.',
      const: kind,
      examples: [kind],
    },
    id: id({
      title: 'Id',
      description:
        'The name by which other documents refer to this one: lower-case words joined by hyphens, unique for its kind in the project.',
      examples: [exampleId],
    }),
    formerIds: list(id({ title: 'Former id', description: 'An id this document had before.' }), {
      title: 'Former ids',
      description: 'Ids this document had before a renaming, so that its history can be followed.',
      examples: [['harbor-pine']],
    }),
    language: oneOrMany(
      { enum: ['en', 'es', null], type: ['string', 'null'] },
      {
        title: 'Language',
        description: 'The language of the prose: en, es, or a list of both.',
        examples: ['en'],
      },
    ),
    $schema: {
      title: 'Schema',
      description: 'Address of a JSON Schema for other editors.',
      type: 'string',
      'x-private': false,
    },
  };
}
