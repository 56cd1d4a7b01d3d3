import type { Locale } from '../../catalog/catalog.ts';
import { rules, textsOf } from '../../engine/rule-registry.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import { knownKeys, schemaAt } from '../../schema/schema-at.ts';
import type { TypingContext } from './completion-context.ts';
import { CompletionItemKind, type Proposal } from './completion-item.ts';

const typesOf = (schema: JsonSchema | undefined): readonly unknown[] => {
  const type = schema?.['type'];
  return Array.isArray(type) ? type : [type];
};

/** What follows a key: a place for a value, a deeper mapping, or a list. */
function afterKey(schema: JsonSchema | undefined, inFlow: boolean, indent: string): string {
  const types = typesOf(schema);
  const takesText =
    ['string', 'number', 'boolean', 'integer'].some((type) => types.includes(type)) || schema?.['enum'];
  if (typeof schema?.['const'] === 'string') return `: ${schema['const']}`;
  if (takesText) return ': $1';
  if (types.includes('array')) return inFlow ? ': [$1]' : `:\n${indent}- $1`;
  if (types.includes('object')) return inFlow ? ': { $1 }' : `:\n${indent}$1`;
  return ': $1';
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The schema's words about a property, as Markdown. */
function schemaWords(schema: JsonSchema | undefined): string {
  const [example] = Array.isArray(schema?.['examples']) ? (schema['examples'] as readonly unknown[]) : [];
  const shown = example === undefined ? '' : typeof example === 'string' ? example : JSON.stringify(example);
  return [text(schema?.['description']), shown === '' ? '' : `\`${shown}\``].filter(Boolean).join('\n\n');
}

/** Keys that the mapping takes and does not have yet, in the schema's order. */
export function keyProposals(kind: string, context: TypingContext, step: number, locale: Locale): Proposal[] {
  const isRules = kind === 'Configuration' && context.path.length === 1 && context.path[0] === 'rules';
  if (isRules) return ruleProposals(context, locale);
  return knownKeys(kind, context.path)
    .filter((key) => !context.siblings.has(key) && key !== '$schema')
    .map((key, position) => {
      const schema = schemaAt(kind, [...context.path, key]);
      const after = context.colonFollows ? '' : afterKey(schema, context.inFlow, ' '.repeat(step));
      return {
        label: key,
        kind: CompletionItemKind.Property,
        text: key + after,
        isSnippet: true,
        detail: text(schema?.['title']),
        documentation: schemaWords(schema),
        sort: String(position).padStart(3, '0'),
      };
    });
}

/** Ids of rules whose severity is not set yet. */
function ruleProposals({ siblings, colonFollows }: TypingContext, locale: Locale): Proposal[] {
  return rules
    .filter(({ meta }) => !siblings.has(meta.id))
    .map(({ meta }) => ({ id: meta.id, ...textsOf(meta, locale) }))
    .map(({ id, title, description }) => ({
      label: id,
      kind: CompletionItemKind.Property,
      text: id + (colonFollows ? '' : ': $1'),
      isSnippet: true,
      detail: title,
      documentation: description,
    }));
}
