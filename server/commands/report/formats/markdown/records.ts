import { actionStates, partnersByCare, severities, validUntil } from '../../core/figures.ts';
import type { ReportAction, ReportData, ReportProfile } from '../../core/report-data.ts';
import { CLI } from '../../../../messages/cli.ts';
import { country, person, value, type Words } from '../format-words.ts';
import { plain, table, type Cell } from './markdown-table.ts';

/** A day, with a word where it is past. */
const day = (date: string | undefined, isLate: boolean, words: Words): Cell =>
  isLate && date !== undefined ? `${date} (${value('late', words) ?? ''})` : date;

/** What is wrong in the documents. */
export function findings({ findings: all, meta }: ReportData, words: Words): string {
  const { suppressed, baseline } = meta;
  const notTold = suppressed + baseline > 0 ? `${plain(words('notTold', { suppressed, baseline }))}\n\n` : '';
  if (all.length === 0) return `${words('noFindings')}\n\n${notTold}`;
  const { error, warning, info } = severities(all);
  const heads = [words('level'), words('finding'), words('criterion'), words('whatToDo'), words('place')];
  const rows = all.map(({ severity, message, criterion, help, file, line }) => [
    CLI.severity[severity][words.locale],
    message,
    criterion,
    help,
    { code: `${file}:${String(line)}` },
  ]);
  const counts = words('findingsAbout', { errors: error, warnings: warning, infos: info });
  return `${plain(counts)}\n\n${notTold}${table(heads, rows)}`;
}

/** What is done about findings and risks. */
export function actions({ actions: all }: ReportData, words: Words): string {
  if (all.length === 0) return `${words('noActions')}\n\n`;
  const list = (key: 'openOnes' | 'closedOnes', own: readonly ReportAction[]) => {
    if (own.length === 0) return '';
    const last = words(key === 'openOnes' ? 'dueDate' : 'closed');
    const heads = [
      words('id'),
      words('criterion'),
      words('found'),
      words('action'),
      words('owner'),
      words('source'),
      last,
    ];
    const rows = own.map((each) => [
      each.id,
      each.criterion,
      each.title,
      each.action,
      person(each.owner),
      [value(each.source, words), value(each.type, words)].filter(Boolean).join(', '),
      key === 'openOnes' ? day(each.due, each.state === 'late', words) : each.closed,
    ]);
    return `### ${words(key)}\n\n${table(heads, rows)}`;
  };
  return [
    `${plain(words('actionsLead', actionStates(all)))}\n\n`,
    list(
      'openOnes',
      all.filter(({ state }) => state !== 'closed'),
    ),
    list(
      'closedOnes',
      all.filter(({ state }) => state === 'closed'),
    ),
  ].join('');
}

/** The business partners, and what is weak at them. */
export function partners(data: ReportData, words: Words): string {
  const all = partnersByCare(data);
  if (all.length === 0) return `${words('noPartners')}\n\n`;
  const heads = (
    [
      'partner',
      'role',
      'country',
      'risk',
      'recognition',
      'validUntil',
      'questionnaire',
      'visited',
      'weaknesses',
    ] as const
  ).map((key) => words(key));
  const rows = all.map((each) => [
    each.legalName ?? each.id,
    each.roles.map((role) => value(role, words)).join(', '),
    country(each.country, words),
    value(each.risk ?? 'unrated', words),
    value(each.recognition, words),
    validUntil(each),
    each.questionnaire,
    each.visited,
    each.openWeaknesses.length,
  ]);
  const weak = all.flatMap(({ legalName, id, openWeaknesses }) =>
    openWeaknesses.map(({ criterion, text, due, isLate }) => [
      legalName ?? id,
      criterion,
      text,
      day(due, isLate, words),
    ]),
  );
  const weakHeads = [words('partner'), words('criterion'), words('weakness'), words('dueDate')];
  const weaknesses = weak.length === 0 ? '' : `### ${words('weaknesses')}\n\n${table(weakHeads, weak)}`;
  return `${words('partnersLead')}\n\n${table(heads, rows)}${weaknesses}`;
}

/** The written procedures. */
export function procedures({ procedures: all, meta }: ReportData, words: Words): string {
  if (all.length === 0) return `${words('noProcedures')}\n\n`;
  const heads = (
    ['procedure', 'version', 'state', 'owner', 'reviewed', 'nextReview', 'criteria'] as const
  ).map((key) => words(key));
  const rows = all.map((each) => [
    each.title ?? each.id,
    each.version,
    value(each.status, words),
    person(each.owner),
    each.reviewed,
    day(each.nextReview, (each.nextReview ?? meta.today) < meta.today, words),
    each.criteria.join(', '),
  ]);
  return table(heads, rows);
}

/** The training sessions. */
export function training({ sessions }: ReportData, words: Words): string {
  if (sessions.length === 0) return `${words('noSessions')}\n\n`;
  const heads = (['date', 'topics', 'attendees', 'effectiveness', 'roster'] as const).map((key) =>
    words(key),
  );
  const rows = sessions.map(({ date, id, topics, attendees, effectiveness, roster }): Cell[] => [
    date ?? id,
    topics.map((topic) => `${topic.id} ${topic.title}`).join('; '),
    attendees,
    value(effectiveness, words),
    roster.length === 0 ? undefined : { code: roster.map(({ place }) => place).join(', ') },
  ]);
  return table(heads, rows);
}

/** The companies, their sites and contacts. */
export function companies({ profiles }: ReportData, words: Words): string {
  return profiles.length === 0
    ? `${words('nothingAsked')}\n\n`
    : profiles.map((profile) => company(profile, words)).join('');
}

function company(
  { id, company: name, entityName, membership, sites, contacts }: ReportProfile,
  words: Words,
): string {
  const facts = [
    id,
    entityName,
    value(membership.status, words),
    membership.tier === undefined ? undefined : words('tier', { tier: membership.tier }),
    membership.validated === undefined ? undefined : `${words('validated')} ${membership.validated}`,
  ];
  const siteHeads = (['site', 'name', 'address', 'country', 'activities'] as const).map((key) => words(key));
  const contactHeads = (['contact', 'role', 'email', 'phone', 'confirmed'] as const).map((key) => words(key));
  const siteRows = sites.map((site) => [
    site.id,
    site.name,
    site.address,
    country(site.country, words),
    site.activities.map((activity) => value(activity, words)).join(', '),
  ]);
  const contactRows = contacts.map((contact) => [
    contact.name ?? contact.id,
    contact.role,
    contact.email,
    contact.phone,
    contact.confirmed,
  ]);
  return [
    `### ${plain(name ?? words('noCompany'))}\n\n`,
    `${plain(facts.filter((fact) => fact !== undefined && fact !== '').join(', '))}\n\n`,
    sites.length === 0 ? '' : table(siteHeads, siteRows),
    contacts.length === 0 ? '' : table(contactHeads, contactRows),
  ].join('');
}
