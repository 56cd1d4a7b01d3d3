import { namesPeople } from '../../../domain/procedures/step-actors.ts';
import type { PrivateValues } from './private-values.ts';
import { pseudonyms, type Pseudonyms } from './pseudonyms.ts';
import { HIDDEN } from '../../../domain/secrets/shown-text.ts';
import type { ReportData, ReportPerson, ReportProfile } from './report-data.ts';

/** Words of ours and of the catalog, which say nothing of the company. All other texts are looked through. */
const OURS = new Set(
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
  const names = pseudonyms(data, values);
  const owner = <T extends { readonly owner?: ReportPerson }>(holder: T): T =>
    holder.owner ? { ...holder, owner: withoutName(holder.owner, names.person) } : holder;
  const bare: ReportData = {
    ...data,
    profiles: data.profiles.map((profile) => ({
      ...profile,
      sites: profile.sites.map(({ name: _, address: __, ...rest }) => rest),
      contacts: profile.contacts.map(({ name: _, email: __, phone: ___, ...rest }) => rest),
      answers: profile.answers.map((answer) => ({ ...owner(answer), bySite: answer.bySite.map(owner) })),
    })),
    actions: data.actions.map(owner),
    due: data.due.map(owner),
    procedures: data.procedures.map(owner),
    findings: data.findings.map((finding) => ({ ...finding, message: finding.title, help: '' })),
  };
  const hidden = hideAll(bare, names);
  return {
    ...hidden,
    meta: { ...hidden.meta, isRedacted: true },
    sections: data.sections,
    profiles: hidden.profiles.map((profile, at) => withIds(profile, data.profiles[at], names)),
    due: hidden.due.map((item, at) => ({ ...item, subject: names.subject(data.due[at]?.subject ?? '') })),
    procedures: hidden.procedures.map((each, at) => ({
      ...each,
      sites: (data.procedures[at]?.sites ?? []).map(names.site),
    })),
  };
}

/** Hides in every text below, whatever it is called, but in words that are ours. What is new in the data is hidden too. */
function hideAll<T>(value: T, names: Pseudonyms): T;
function hideAll(value: unknown, names: Pseudonyms): unknown {
  if (typeof value === 'string') return names.hide(value);
  if (Array.isArray(value)) return value.map((item: unknown) => hideAll(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]): [string, unknown] => {
    if (OURS.has(key)) return [key, inner];
    if (key === 'file') return [key, names.file(String(inner))];
    if (key === 'site') return [key, names.site(String(inner))];
    if (key === 'place' || key === 'certificate') return [key, HIDDEN];
    return [key, hideAll(inner, names)];
  });
  return Object.fromEntries(entries);
}

/** A profile with its stand-in and those of its sites and contacts; criteria are called as before. */
function withIds(
  profile: ReportProfile,
  before: ReportProfile | undefined,
  { profile: profileName, site, contact }: Pseudonyms,
): ReportProfile {
  return {
    ...profile,
    id: profileName(before?.id ?? ''),
    sites: profile.sites.map((each, at) => ({ ...each, id: site(before?.sites[at]?.id ?? '') })),
    contacts: profile.contacts.map((each, at) => ({ ...each, id: contact(before?.contacts[at]?.id ?? '') })),
    answers: profile.answers.map((answer, at) => {
      const { id = '', title = '', sites = [] } = before?.answers[at] ?? {};
      return { ...answer, id, title, sites: sites.map(site) };
    }),
  };
}

/** What is left of who answers for something: the role, where it is one. */
function withoutName({ role }: ReportPerson, name: string): ReportPerson {
  return { role: role !== undefined && namesPeople(role) ? role : name };
}
