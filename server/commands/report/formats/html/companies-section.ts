import type { ReportContact, ReportData, ReportProfile } from '../../core/report-data.ts';
import { country, value, type Words } from '../format-words.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { table } from './html-table.ts';

/** Who the report is about: each profile with its standing in the program, its sites and its contacts. */
export function companies({ profiles }: ReportData, words: Words): Markup {
  if (profiles.length === 0) return markup`<p>${words('nothingAsked')}</p>\n`;
  return markup`${profiles.map((profile, position) => company(profile, position, words))}`;
}

function company(profile: ReportProfile, position: number, words: Words): Markup {
  const { membership, entityName, sites, contacts } = profile;
  const name = profile.company ?? words('noCompany');
  const standing = [
    value(membership.status, words),
    membership.tier === undefined ? undefined : words('tier', { tier: membership.tier }),
  ].filter((part) => part !== undefined);
  const facts: readonly (readonly [string, Content])[] = [
    [words('profile'), markup`<code>${profile.id}</code>`],
    [words('entity'), entityName],
    [words('membership'), standing.join(', ') || undefined],
    [words('certified'), membership.certified],
    [words('validated'), membership.validated],
    [words('annualReview'), membership.lastAnnualReview],
  ];
  const of = (key: 'sites' | 'contacts') => ({
    id: `${key}-${String(position + 1)}`,
    // Two companies may have one name; captions name their regions and must differ.
    caption: `${words(key)}: ${name} (${profile.id})`,
    locale: words.locale,
  });
  return markup`<h3>${name}</h3>
<dl class="facts">
${facts.map(([head, text]) => (text === undefined ? undefined : markup`<div><dt>${head}</dt><dd>${text}</dd></div>\n`))}</dl>
${
  sites.length === 0
    ? undefined
    : table({
        ...of('sites'),
        columns: [
          { head: words('site'), kind: 'code' },
          { head: words('name'), kind: 'wide' },
          { head: words('address'), kind: 'wide' },
          { head: words('country') },
          { head: words('activities') },
        ],
        rows: sites.map((site) => [
          site.id,
          site.name,
          site.address,
          country(site.country, words),
          site.activities.map((activity) => value(activity, words)).join(', ') || undefined,
        ]),
      })
}${
    contacts.length === 0
      ? undefined
      : table({
          ...of('contacts'),
          columns: [
            { head: words('contact'), kind: 'wide' },
            { head: words('role'), kind: 'wide' },
            { head: words('email') },
            { head: words('phone'), kind: 'date' },
            { head: words('confirmed'), kind: 'date' },
          ],
          rows: contacts.map((contact) => [
            contact.name ?? contact.id,
            roleOf(contact, words),
            contact.email,
            contact.phone,
            contact.confirmed,
          ]),
        })
  }`;
}

function roleOf({ role, isPrimary, isOfficer, isAlternate }: ReportContact, words: Words): string {
  const marks = [
    ...(isPrimary ? [words('primary')] : []),
    ...(isOfficer ? [words('officer')] : []),
    ...(isAlternate ? [words('alternate')] : []),
  ].join(', ');
  return [role, marks].filter(Boolean).join('; ');
}
