import { say } from '../../messages/fill.ts';
import { REDACTED } from '../../messages/redaction.ts';
import { namesPeople } from '../../rules/procedure/actors.ts';
import { createHider } from './hide-words.ts';
import { hiddenValues } from './hidden-values.ts';
import type { PrivateValues } from './private-values.ts';
import { HIDDEN, type ReportData, type ReportPerson } from './report-data.ts';

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

/** Words of the format and of the catalogue, which say nothing of the company. */
const ORDINARY = new Set(
  'section key state obligation recognition risk rule entityName programTitle locale today version'.split(
    ' ',
  ),
);

/**
 * The report without names of people, partners, companies and sites, without contacts, identifiers and addresses. Evidence
 * keeps its kind and date; a finding says what its rule finds and no more. In free texts, whatever the documents of the
 * project name elsewhere as one of these is replaced.
 */
export function redactReport(data: ReportData, values: readonly PrivateValues[]): ReportData {
  const { locale } = data.meta;
  const stand = (key: keyof typeof REDACTED, count = 0) => say(REDACTED[key], locale, { count });
  const numbered = (key: keyof typeof REDACTED, all: readonly string[]): ReadonlyMap<string, string> =>
    new Map([...new Set(all)].map((value, position) => [value, stand(key, position + 1)]));
  const sites = numbered(
    'site',
    data.profiles.flatMap((profile) => profile.sites.map(({ id }) => id)),
  );
  const profiles = numbered(
    'profile',
    data.profiles.map(({ id }) => id),
  );
  const contacts = numbered(
    'contact',
    data.profiles.flatMap((profile) => profile.contacts.map(({ id }) => id)),
  );
  const files = numbered('file', filesIn(data).sort());
  const hideWords = createHider([
    ...hiddenValues(values, locale),
    ...[...profiles].map(([value, name]) => ({ value, stand: name })),
    ...data.profiles.flatMap((profile) =>
      profile.sites.flatMap(({ id, name }) =>
        [id, name ?? '']
          .filter((text) => /[^\p{L}]/u.test(text))
          .map((value) => ({ value, stand: sites.get(id) ?? '' })),
      ),
    ),
  ]);
  const hide = (text: string) =>
    hideWords(FORMS.reduce((rest, [key, form]) => rest.replace(form, stand(key)), text));
  const site = (id: string) => sites.get(id) ?? hide(id);

  /** Hides in every text below, whatever it is called, but in words of the format. */
  function hideAll<T>(value: T): T;
  function hideAll(value: unknown): unknown {
    if (typeof value === 'string') return hide(value);
    if (Array.isArray(value)) return value.map((item: unknown) => hideAll(item));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, unknown][] => {
      if (ORDINARY.has(key)) return [[key, inner]];
      if (key === 'file') return [[key, files.get(String(inner)) ?? HIDDEN]];
      if (key === 'site') return [[key, site(String(inner))]];
      if (key === 'place' || key === 'certificate') return [[key, HIDDEN]];
      return [[key, hideAll(inner)]];
    });
    return Object.fromEntries(entries);
  }

  const owner = <T extends { readonly owner?: ReportPerson }>(holder: T): T =>
    holder.owner ? { ...holder, owner: withoutName(holder.owner, stand('person')) } : holder;

  const redacted: ReportData = {
    ...data,
    profiles: data.profiles.map((profile) => ({
      ...profile,
      sites: profile.sites.map(({ name: _, address: __, ...rest }) => rest),
      contacts: profile.contacts.map(({ name: _, email: __, phone: ___, ...rest }) => rest),
      answers: profile.answers.map((answer) => ({ ...owner(answer), bySite: answer.bySite.map(owner) })),
    })),
    actions: data.actions.map(owner),
    due: data.due.map((item) => ({ ...owner(item), subject: withoutContact(item.subject, contacts) })),
    procedures: data.procedures.map(owner),
    findings: data.findings.map((finding) => ({ ...finding, message: finding.title, help: '' })),
  };
  const hidden = hideAll(redacted);
  return {
    ...hidden,
    meta: { ...hidden.meta, isRedacted: true },
    sections: data.sections,
    profiles: hidden.profiles.map((profile, position) => ({
      ...profile,
      sites: profile.sites.map((each, at) => ({
        ...each,
        id: site(data.profiles[position]?.sites[at]?.id ?? ''),
      })),
      contacts: profile.contacts.map((each, at) => ({
        ...each,
        id: contacts.get(data.profiles[position]?.contacts[at]?.id ?? '') ?? HIDDEN,
      })),
      answers: profile.answers.map((answer, at) => {
        const before = data.profiles[position]?.answers[at];
        return {
          ...answer,
          id: before?.id ?? '',
          title: before?.title ?? '',
          sites: (before?.sites ?? []).map(site),
        };
      }),
    })),
    procedures: hidden.procedures.map((each, at) => ({
      ...each,
      sites: (data.procedures[at]?.sites ?? []).map(site),
    })),
  };
}

/** What is left of who answers for something: the role, where it is one. */
function withoutName({ role }: ReportPerson, name: string): ReportPerson {
  return { role: role !== undefined && namesPeople(role) ? role : name };
}

/** The subject of something due, `harbor-pine-importer#jane-doe`, without the id of a contact. */
function withoutContact(subject: string, contacts: ReadonlyMap<string, string>): string {
  const [document = '', item] = subject.split('#');
  return item === undefined ? subject : `${document}#${contacts.get(item) ?? item}`;
}

function filesIn({ profiles, partners, actions, sessions, due, findings, procedures }: ReportData): string[] {
  return [profiles, partners, actions, sessions, due, findings, procedures].flatMap((list) =>
    list.map(({ file }) => file),
  );
}
