import type { ReportData, ReportProcedure, ReportProfile } from '../../core/report-data.ts';
import { say } from '../../../../messages/fill.ts';
import { DOCUMENT } from '../../../../messages/profile-document.ts';
import { valueInWords } from '../../../../messages/value-words.ts';
import { REPORT } from '../../report-words.ts';
import { cleanText } from '../../../../spreadsheets/clean-text.ts';
import type { Block, DocumentPlan } from './block.ts';
import { criterionBlocks } from './criterion-blocks.ts';

const LANGUAGES = { en: 'en-US', es: 'es-MX' } as const;

/** The security profiles of a report as documents to sign, one part a profile. */
export function documentPlan(data: ReportData): DocumentPlan {
  const { locale, today, version, companies } = data.meta;
  const title = say(DOCUMENT.title, locale);
  const nothing: Block[] = [
    { kind: 'title', text: title },
    { kind: 'text', text: say(DOCUMENT.nothing, locale) },
  ];
  const parts = data.profiles.map((profile) => ({
    header: cleanText(`${profile.company ?? profile.id} · ${title} · ${today}`),
    blocks: profileBlocks(profile, data).map(cleaned),
  }));
  return {
    parts: parts.length > 0 ? parts : [{ header: title, blocks: nothing }],
    title,
    subject: cleanText(companies.join(', ')),
    program: `ctpat ${version}`,
    language: LANGUAGES[locale],
    page: say(DOCUMENT.page, locale),
    today,
  };
}

function profileBlocks(profile: ReportProfile, data: ReportData): Block[] {
  const { locale } = data.meta;
  const chapters = data.sections.flatMap(({ key, number, title }): Block[] => {
    const answers = profile.answers.filter(({ section }) => section === key);
    if (answers.length === 0) return [];
    const heading: Block = {
      kind: 'heading',
      level: 1,
      text: say(DOCUMENT.chapter, locale, { number, title }),
    };
    return [heading, ...answers.flatMap((answer) => criterionBlocks(answer, locale))];
  });
  return [
    ...titlePage(profile, data),
    { kind: 'page-break' },
    ...companyBlocks(profile, data),
    ...chapters,
    ...procedureBlocks(profile, data),
    { kind: 'page-break' },
    ...signatureBlocks(profile, data),
  ];
}

function titlePage(profile: ReportProfile, { meta }: ReportData): Block[] {
  const { locale, today, version, isRedacted } = meta;
  const { company, entityName, id, membership, isIncomplete, total } = profile;
  const words = (key: keyof typeof DOCUMENT, values = {}) => say(DOCUMENT[key], locale, values);
  const { status } = membership;
  return [
    { kind: 'title', text: words('title') },
    { kind: 'subtitle', text: company ?? say(REPORT.noCompany, locale) },
    { kind: 'subtitle', text: words('asOf', { date: today }) },
    { kind: 'text', text: words('entity', { name: entityName }) },
    { kind: 'text', text: words('profile', { id }) },
    // The format does not keep the number, which is on the portal: it is written in by hand.
    ...(isRedacted ? [] : [{ kind: 'text', text: words('svi') } as const]),
    ...(status === undefined
      ? []
      : [{ kind: 'text', text: words('membership', { status: valueInWords(status, locale) }) } as const]),
    {
      kind: 'text',
      text: words('summary', { asked: total.asked, inUse: total.inUse, open: total.asked - total.inUse }),
    },
    { kind: 'text', text: words('made', { version }) },
    ...(isIncomplete ? [{ kind: 'text', text: say(REPORT.incomplete, locale, { id }) } as const] : []),
    ...(isRedacted ? [{ kind: 'text', text: say(REPORT.redacted, locale) } as const] : []),
  ];
}

function companyBlocks({ sites, contacts }: ReportProfile, { meta: { locale } }: ReportData): Block[] {
  const words = (key: keyof typeof DOCUMENT) => say(DOCUMENT[key], locale);
  const functions = ({ isPrimary, isOfficer, isAlternate }: ReportProfile['contacts'][number]) =>
    [isPrimary && REPORT.primary, isOfficer && REPORT.officer, isAlternate && REPORT.alternate]
      .filter((word) => word !== false)
      .map((word) => say(word, locale));
  return [
    { kind: 'heading', level: 1, text: words('company') },
    { kind: 'heading', level: 2, text: words('sitesTitle') },
    table(
      [words('id'), words('name'), words('address'), words('country'), words('siteType')],
      [12, 22, 31, 14, 21],
      sites.map(({ id, name, address, country, type }) => [id, name, address, country, type]),
      words('none'),
    ),
    { kind: 'heading', level: 2, text: words('contactsTitle') },
    table(
      [words('name'), words('role'), words('email'), words('phone')],
      [21, 26, 34, 19],
      contacts.map((contact) => [
        contact.name ?? contact.id,
        [contact.role, functions(contact).join(', ')]
          .filter((text) => text !== undefined && text !== '')
          .join('; '),
        contact.email,
        contact.phone,
      ]),
      words('none'),
    ),
  ];
}

/** The procedures that the profile cites or that claim its criteria, whose text stands elsewhere. */
function procedureBlocks({ answers }: ReportProfile, data: ReportData): Block[] {
  const { locale } = data.meta;
  const words = (key: keyof typeof DOCUMENT) => say(DOCUMENT[key], locale);
  const cited = new Set(
    answers.flatMap(({ procedures, bySite }) =>
      [...procedures, ...bySite.flatMap((site) => site.procedures)].map(({ id }) => id.split('#')[0]),
    ),
  );
  const isCited = ({ id }: ReportProcedure) => cited.has(id);
  const rows = data.procedures
    .filter(isCited)
    .map(({ id, title, version, status, approved }) => [
      id,
      title,
      version,
      status === undefined ? undefined : valueInWords(status, locale),
      approved,
    ]);
  return [
    { kind: 'heading', level: 1, text: words('proceduresTitle') },
    table(
      [words('id'), words('procedureTitle'), words('version'), words('statusOf'), words('approved')],
      [19, 33, 14, 17, 17],
      rows,
      words('none'),
    ),
  ];
}

function signatureBlocks({ company, contacts }: ReportProfile, { meta }: ReportData): Block[] {
  const { locale } = meta;
  const words = (key: keyof typeof DOCUMENT, values = {}) => say(DOCUMENT[key], locale, values);
  const signer =
    contacts.find(({ isPrimary, isOfficer }) => isPrimary && isOfficer) ??
    contacts.find(({ isOfficer }) => isOfficer);
  return [
    { kind: 'heading', level: 1, text: words('signature') },
    { kind: 'text', text: words('statement', { company: company ?? words('theCompany') }) },
    {
      kind: 'table',
      header: [words('field'), words('entry')],
      widths: [25, 75],
      isForm: true,
      rows: [
        [words('signerName'), signer?.name ?? ''],
        [words('signerTitle'), signer?.role ?? ''],
        [words('signedOn'), ''],
        [words('signedHere'), ''],
      ],
    },
  ];
}

function table(
  header: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly (string | undefined)[])[],
  none: string,
): Block {
  if (rows.length === 0) return { kind: 'text', text: none };
  return { kind: 'table', header, widths, rows: rows.map((row) => row.map((text) => text ?? '')) };
}

/** The block without what XML cannot say. */
function cleaned(block: Block): Block {
  if (block.kind === 'page-break') return block;
  if (block.kind === 'field') return { ...block, lines: block.lines.map(cleanText) };
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(cleanText)) };
  return { ...block, text: cleanText(block.text) };
}
