import type { Localized } from '../../catalog/catalog.ts';
import type { ReferencePlace } from '../../kinds/places.ts';
import type { SymbolKind } from '../../kinds/registry.ts';
import type { SourceDocument } from '../../model/source-file.ts';
import { countries } from '../../schema/countries.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import type { Snapshot, Project } from '../../workspace/snapshot.ts';
import { CompletionItemKind, type Proposal } from './completion-item.ts';
import { referenceProposals } from './reference-values.ts';
import { ownValue } from '../../messages/own-value.ts';

/** Durations that come up most. */
const DURATIONS: readonly (readonly [value: string, words: Localized])[] = [
  ['P1W', { en: 'every week', es: 'cada semana' }],
  ['P1M', { en: 'every month', es: 'cada mes' }],
  ['P3M', { en: 'every three months', es: 'cada tres meses' }],
  ['P6M', { en: 'every six months', es: 'cada seis meses' }],
  ['P1Y', { en: 'every year', es: 'cada año' }],
  ['P2Y', { en: 'every two years', es: 'cada dos años' }],
  ['P90D', { en: '90 days', es: '90 días' }],
];

const TODAY: Localized = { en: 'today', es: 'hoy' };

/** What the proposals for a value need to know. */
export interface ValueContext {
  /** The entry of the table of references for it, where it names something. */
  readonly place: ReferencePlace<SymbolKind> | undefined;
  readonly schema: JsonSchema | undefined;
  readonly document: SourceDocument | undefined;
  readonly project: Project;
  readonly snapshot: Snapshot;
  readonly uri: string;
}

const value = (
  label: string,
  detail = '',
  kind: CompletionItemKind = CompletionItemKind.Value,
): Proposal => ({
  label,
  kind,
  text: label,
  isScalar: true,
  ...(detail === '' ? {} : { detail }),
});

function enumerated(schema: JsonSchema | undefined): Proposal[] {
  const constant = schema?.['const'];
  if (typeof constant === 'string') return [value(constant, '', CompletionItemKind.EnumMember)];
  const values = schema?.['enum'];
  const words = schema?.['x-enum-descriptions'] as Readonly<Record<string, string>> | undefined;
  if (!Array.isArray(values)) return [];
  return (values as readonly unknown[])
    .filter((entry) => typeof entry === 'string' || typeof entry === 'number')
    .map((entry, position) => ({
      ...value(String(entry), '', CompletionItemKind.EnumMember),
      isScalar: typeof entry === 'string',
      ...(ownValue(words, String(entry)) === undefined
        ? {}
        : { documentation: ownValue(words, String(entry)) ?? '' }),
      sort: String(position).padStart(3, '0'),
    }));
}

function byForm({ schema, snapshot, project, uri }: ValueContext): Proposal[] {
  const locale = snapshot.localeOf(uri);
  switch (schema?.['x-form']) {
    case 'duration':
      return DURATIONS.map(([duration, words], position) => ({
        ...value(duration, words[locale]),
        sort: String(position),
      }));
    case 'country':
      return countries(locale).map(([code, name]) => ({ ...value(code, name), filter: `${code} ${name}` }));
    case 'date':
      return [value(snapshot.today, TODAY[locale])];
    case 'criterion':
      return project.catalog.criteria.map(({ id }, position) => ({
        ...value(id, project.catalog.title(id, locale), CompletionItemKind.Reference),
        text: `"${id}"`,
        isScalar: false,
        filter: `${id} ${project.catalog.title(id, locale)}`,
        sort: String(position).padStart(3, '0'),
      }));
    default:
      return [];
  }
}

/** Proposals for the value of a key, or for an item of the list under it. */
export function valueProposals(context: ValueContext): Proposal[] {
  const { schema, place, snapshot, uri } = context;
  const named = place ? referenceProposals(place, { ...context, locale: snapshot.localeOf(uri) }) : [];
  if (named.length > 0) return named;
  const closed = enumerated(schema);
  if (closed.length > 0) return closed;
  const types = schema?.['type'];
  const isBoolean = Array.isArray(types) && types.includes('boolean') && !types.includes('string');
  if (isBoolean) return ['true', 'false'].map((word) => ({ ...value(word), isScalar: false }));
  const formed = byForm(context);
  if (formed.length > 0) return formed;
  const suggestions = schema?.['x-suggestions'];
  return Array.isArray(suggestions) ? (suggestions as readonly string[]).map((word) => value(word)) : [];
}
