import type { Localized } from '../../catalogue/catalogue.ts';
import { child, textOf } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-file.ts';
import { countries } from '../../schema/countries.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import type { Snapshot, Project } from '../../workspace/snapshot.ts';
import { CompletionItemKind, type Proposal } from './item.ts';

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

/** Keys whose value names a contact. */
const CONTACT_KEYS = new Set(['owner', 'by', 'signedBy', 'contact', 'approver']);

/** What the proposals for a value need to know. */
export interface ValueContext {
  readonly key: string;
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

function withOthers(described: readonly Proposal[], ids: Iterable<string>): Proposal[] {
  const known = new Set(described.map(({ label }) => label));
  const others = [...ids].filter((id) => !known.has(id));
  return [...described, ...others.map((id) => value(id, '', CompletionItemKind.Reference))];
}

function contacts({ document, project }: ValueContext): Proposal[] {
  const own = document?.profile?.contacts ?? [];
  const described = own.map(({ id, field }) => {
    const words = [textOf(child(field, 'name')), textOf(child(field, 'role'))].filter(Boolean).join(', ');
    return value(id, words, CompletionItemKind.Reference);
  });
  // An overlay may name the contacts of the profile that it builds on.
  const isWhole = document?.profile?.isOverlay === false && own.length > 0;
  return isWhole ? described : withOthers(described, project.index.contacts);
}

/** Ids of the sites of the document, and of the project where it has none of its own. */
export function sites({ document, project }: Pick<ValueContext, 'document' | 'project'>): Proposal[] {
  const own = document?.profile?.sites ?? [];
  const described = own.map(({ id, field }) =>
    value(id, textOf(child(field, 'name')) ?? '', CompletionItemKind.Reference),
  );
  const isWhole = document?.profile?.isOverlay === false && own.length > 0;
  return isWhole ? described : withOthers(described, project.index.sites);
}

function procedures({ project }: ValueContext, withHeadings: boolean): Proposal[] {
  return project.index.ofKind('Procedure').flatMap((document) => {
    const { id, procedure } = document;
    if (id === undefined) return [];
    const whole = value(id, procedure?.title ?? '', CompletionItemKind.Reference);
    if (!withHeadings) return [whole];
    const parts = [...project.index.headings(document)].map((heading) => ({
      ...value(`${id}#${heading}`, procedure?.title ?? '', CompletionItemKind.Reference),
      sort: `~${id}`,
    }));
    return [whole, ...parts];
  });
}

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
      ...(words?.[String(entry)] === undefined ? {} : { documentation: words[String(entry)] ?? '' }),
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
      return project.catalogue.criteria.map(({ id }, position) => ({
        ...value(id, project.catalogue.title(id, locale), CompletionItemKind.Reference),
        text: `"${id}"`,
        isScalar: false,
        filter: `${id} ${project.catalogue.title(id, locale)}`,
        sort: String(position).padStart(3, '0'),
      }));
    default:
      return [];
  }
}

/** Proposals for the value of a key, or for an item of the list under it. */
export function valueProposals(context: ValueContext): Proposal[] {
  const { key, schema } = context;
  if (CONTACT_KEYS.has(key)) return contacts(context);
  if (key === 'sites' && schema?.['x-form'] === 'reference') return sites(context);
  if (key === 'procedures') return procedures(context, true);
  if (key === 'translationOf') return procedures(context, false);
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
