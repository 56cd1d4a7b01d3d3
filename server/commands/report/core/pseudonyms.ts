import { say } from '../../../messages/fill.ts';
import { REDACTED } from '../redaction-words.ts';
import { hiddenValues } from './hidden-values.ts';
import { createHider } from './hide-words.ts';
import type { PrivateSite, PrivateValues } from './private-values.ts';
import type { ReportData } from './report-data.ts';

/** What stands in a redacted report in place of names. The same name has the same stand-in everywhere in it. */
export interface Pseudonyms {
  /** Replaces in a text whatever is known to be private, and what looks like an e-mail, a phone or a tax number. */
  hide(text: string): string;
  site(id: string): string;
  profile(id: string): string;
  contact(id: string): string;
  file(name: string): string;
  /** What is due for: the ids of a document and of an item in it, or a document and a criterion. */
  subject(text: string): string;
  /** In place of a person of whom no role is known. */
  readonly person: string;
}

/** Forms that give away what they are even where no document names them. */
const FORMS = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['phone', /\+\d[\d\s().-]{7,}\d/g],
  // An employer identification number with or without the suffix of an importer, and a Mexican tax id.
  [
    'identifier',
    /(?<!\d)\d{2}-\d{7}(?:\d{2})?(?!\d)|(?<![\p{L}\p{N}])[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{3}(?![\p{L}\p{N}])/gu,
  ],
] as const;

/** Makes the stand-ins for a report, from what the documents of its projects say. */
export function pseudonyms(data: ReportData, values: readonly PrivateValues[]): Pseudonyms {
  const { locale } = data.meta;
  const stand = (key: keyof typeof REDACTED, count = 0) => say(REDACTED[key], locale, { count });
  const numbered = (key: keyof typeof REDACTED, all: readonly string[]): ReadonlyMap<string, string> =>
    new Map([...new Set(all)].map((value, position) => [value, stand(key, position + 1)]));
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const allSites: readonly PrivateSite[] = [
    ...data.profiles.flatMap((profile) => profile.sites),
    ...values.flatMap((each) => each.sites),
  ];
  const sites = numbered('site', idsOf(allSites));
  const contacts = numbered('contact', idsOf(data.profiles.flatMap((each) => each.contacts)));
  const profiles = numbered('profile', [...idsOf(data.profiles), ...values.flatMap((each) => each.profiles)]);
  const files = numbered('file', filesIn(data).sort());
  const hideWords = createHider([
    ...hiddenValues(values, locale),
    ...[...profiles].map(([value, name]) => ({ value, stand: name })),
    // A site called by one word, say Warehouse, is called like many things that are no site.
    ...allSites.flatMap(({ id, name = '' }) =>
      [id, name]
        .filter((text) => /[^\p{L}]/u.test(text))
        .map((value) => ({ value, stand: sites.get(id) ?? '' })),
    ),
    ...values
      .flatMap(({ places }) => places)
      .filter((text) => /[^\p{L}]/u.test(text))
      .map((value) => ({ value, stand: stand('place') })),
  ]);
  const hide = (text: string) =>
    hideWords(FORMS.reduce((rest, [key, form]) => rest.replace(form, stand(key)), text));
  return {
    hide,
    site: (id) => sites.get(id) ?? hide(id),
    profile: (id) => profiles.get(id) ?? hide(id),
    contact: (id) => contacts.get(id) ?? hide(id),
    file: (name) => files.get(name) ?? '',
    subject: (text) => {
      const [, document = '', item, rest = ''] = /^([^#\s]*)(?:#(\S+))?(.*)$/su.exec(text) ?? [];
      const named = profiles.get(document) ?? hide(document);
      return named + (item === undefined ? '' : `#${contacts.get(item) ?? hide(item)}`) + hide(rest);
    },
    person: stand('person'),
  };
}

function filesIn({ profiles, partners, actions, sessions, due, findings, procedures }: ReportData): string[] {
  return [profiles, partners, actions, sessions, due, findings, procedures].flatMap((list) =>
    list.map(({ file }) => file),
  );
}
