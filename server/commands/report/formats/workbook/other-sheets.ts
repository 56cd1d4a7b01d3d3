import type { ReportData } from '../../core/report-data.ts';
import { CLI } from '../../../../messages/cli.ts';
import { say } from '../../../../messages/fill.ts';
import { valueInWords } from '../../../../messages/value-words.ts';
import { REPORT } from '../../report-words.ts';
import { WORKBOOK } from '../../workbook-words.ts';
import { certificateLines, evidenceLines, personLine } from './lines.ts';
import { dateCell, textCell, type Sheet, type SheetCell, type Tone } from './sheet.ts';

type Words = (
  text: (typeof WORKBOOK)[keyof typeof WORKBOOK] | (typeof REPORT)[keyof typeof REPORT],
) => string;

/** A sheet: its columns with their headers and widths, and a cell of each for every item. */
function sheet<Item>(
  name: string,
  items: readonly Item[],
  columns: readonly (readonly [header: string, width: number, cell: (item: Item) => SheetCell])[],
): Sheet {
  return {
    name,
    columns: columns.map(([header, width]) => ({ header, width })),
    rows: items.map((item) => columns.map(([, , cell]) => cell(item))),
  };
}

const wordsIn =
  ({ meta: { locale } }: ReportData): Words =>
  (text) =>
    say(text, locale);

/** Those with whom business goes on. */
export function partnersSheet(data: ReportData): Sheet {
  const { locale } = data.meta;
  const words = wordsIn(data);
  const value = (text: string | undefined) => (text === undefined ? undefined : valueInWords(text, locale));
  const riskTone = (risk: string | undefined): Tone =>
    risk === 'high' ? 'bad' : risk === 'low' ? 'good' : 'waiting';
  return sheet(words(WORKBOOK.partnersSheet), data.partners, [
    [words(WORKBOOK.partnerId), 22, ({ id }) => textCell(id)],
    [words(WORKBOOK.legalName), 36, ({ legalName }) => textCell(legalName)],
    [words(WORKBOOK.roles), 26, ({ roles }) => textCell(roles.map(value).join('\n'))],
    [words(REPORT.country), 10, ({ country }) => textCell(country)],
    [
      words(WORKBOOK.relationship),
      12,
      ({ relationship }) =>
        textCell(
          relationship === 'direct' || relationship === 'indirect'
            ? words(WORKBOOK[relationship])
            : relationship,
        ),
    ],
    [words(WORKBOOK.risk), 10, ({ risk }) => textCell(value(risk), riskTone(risk))],
    [words(WORKBOOK.rated), 12, ({ rated }) => dateCell(rated)],
    [
      words(WORKBOOK.recognition),
      22,
      ({ recognition }) => textCell(value(recognition), recognition === 'none' ? 'bad' : 'good'),
    ],
    [
      words(WORKBOOK.certificates),
      52,
      ({ certificates }) => textCell(certificateLines(certificates, locale)),
    ],
    [words(WORKBOOK.questionnaire), 14, ({ questionnaire }) => dateCell(questionnaire)],
    [words(WORKBOOK.visited), 12, ({ visited }) => dateCell(visited)],
    [
      words(WORKBOOK.weaknesses),
      48,
      ({ openWeaknesses }) =>
        textCell(
          openWeaknesses
            .map(({ criterion, text, due }) => [criterion, text, due].filter(Boolean).join(' | '))
            .join('\n'),
          openWeaknesses.some(({ isLate }) => isLate) ? 'bad' : 'waiting',
        ),
    ],
  ]);
}

/** What is to be done about findings and risks. */
export function actionsSheet(data: ReportData): Sheet {
  const { locale } = data.meta;
  const words = wordsIn(data);
  const value = (text: string | undefined) => (text === undefined ? undefined : valueInWords(text, locale));
  const tone = (state: string): Tone => (state === 'late' ? 'bad' : state === 'open' ? 'waiting' : 'good');
  return sheet(words(WORKBOOK.actionsSheet), data.actions, [
    [words(WORKBOOK.actionId), 14, ({ id }) => textCell(id)],
    [words(WORKBOOK.document), 28, ({ document }) => textCell(document)],
    [words(REPORT.source), 18, ({ source }) => textCell(value(source))],
    [words(WORKBOOK.type), 16, ({ type }) => textCell(value(type))],
    [words(WORKBOOK.criterion), 10, ({ criterion }) => textCell(criterion)],
    [words(REPORT.found), 52, ({ title }) => textCell(title)],
    [words(REPORT.action), 52, ({ action }) => textCell(action)],
    [words(WORKBOOK.owner), 28, ({ owner }) => textCell(personLine(owner))],
    [words(REPORT.dueDate), 12, ({ due }) => dateCell(due)],
    [words(REPORT.closed), 12, ({ closed }) => dateCell(closed)],
    [words(WORKBOOK.openOrClosed), 14, ({ state }) => textCell(value(state), tone(state))],
    [words(WORKBOOK.evidence), 52, ({ evidence }) => textCell(evidenceLines(evidence, locale))],
  ]);
}

/** Training sessions. */
export function trainingSheet(data: ReportData): Sheet {
  const { locale } = data.meta;
  const words = wordsIn(data);
  return sheet(words(WORKBOOK.trainingSheet), data.sessions, [
    [words(REPORT.id), 14, ({ id }) => textCell(id)],
    [words(WORKBOOK.document), 28, ({ document }) => textCell(document)],
    [words(REPORT.date), 12, ({ date }) => dateCell(date)],
    [
      words(REPORT.topics),
      52,
      ({ topics }) => textCell(topics.map(({ id, title }) => `${id} ${title}`).join('\n')),
    ],
    [
      words(REPORT.attendees),
      10,
      ({ attendees }) => (attendees === undefined ? undefined : { number: attendees }),
    ],
    [
      words(REPORT.effectiveness),
      18,
      ({ effectiveness }) =>
        textCell(effectiveness === undefined ? undefined : valueInWords(effectiveness, locale)),
    ],
    [words(REPORT.roster), 52, ({ roster }) => textCell(evidenceLines(roster, locale))],
  ]);
}

/** What runs out on a day. */
export function dueSheet(data: ReportData): Sheet {
  const words = wordsIn(data);
  const tone = (daysLeft: number): Tone => (daysLeft < 0 ? 'bad' : daysLeft <= 30 ? 'waiting' : 'calm');
  return sheet(words(WORKBOOK.dueSheet), data.due, [
    [words(REPORT.date), 12, ({ date, daysLeft }) => dateCell(date, tone(daysLeft))],
    [words(REPORT.days), 9, ({ daysLeft }) => ({ number: daysLeft, tone: tone(daysLeft) })],
    [words(REPORT.what), 40, ({ what }) => textCell(what)],
    [words(REPORT.about), 36, ({ subject }) => textCell(subject)],
    [words(WORKBOOK.owner), 28, ({ owner }) => textCell(personLine(owner))],
    [words(WORKBOOK.document), 36, ({ document }) => textCell(document)],
    [words(WORKBOOK.path), 36, ({ file }) => textCell(file)],
    [words(WORKBOOK.line), 8, ({ line }) => ({ number: line })],
  ]);
}

/** What is wrong in the documents. */
export function findingsSheet(data: ReportData): Sheet {
  const { locale } = data.meta;
  const words = wordsIn(data);
  const tones = { error: 'bad', warning: 'waiting', info: 'calm' } as const;
  return sheet(words(WORKBOOK.findingsSheet), data.findings, [
    [
      words(WORKBOOK.severity),
      12,
      ({ severity }) => textCell(say(CLI.severity[severity], locale), tones[severity]),
    ],
    [words(REPORT.finding), 60, ({ message }) => textCell(message)],
    [words(REPORT.whatToDo), 60, ({ help }) => textCell(help)],
    [words(WORKBOOK.criterion), 10, ({ criterion }) => textCell(criterion)],
    [words(WORKBOOK.document), 36, ({ document }) => textCell(document)],
    [words(WORKBOOK.rule), 34, ({ rule }) => textCell(rule)],
    [words(WORKBOOK.path), 36, ({ file }) => textCell(file)],
    [words(WORKBOOK.line), 8, ({ line }) => ({ number: line })],
  ]);
}

/** The places of the companies. */
export function sitesSheet(data: ReportData): Sheet {
  const { locale } = data.meta;
  const words = wordsIn(data);
  const all = data.profiles.flatMap(({ id: profile, sites }) => sites.map((site) => ({ ...site, profile })));
  return sheet(words(WORKBOOK.sitesSheet), all, [
    [words(WORKBOOK.profile), 22, ({ profile }) => textCell(profile)],
    [words(WORKBOOK.site), 14, ({ id }) => textCell(id)],
    [words(WORKBOOK.siteName), 32, ({ name }) => textCell(name)],
    [words(REPORT.address), 44, ({ address }) => textCell(address)],
    [words(REPORT.country), 10, ({ country }) => textCell(country)],
    [words(WORKBOOK.siteType), 20, ({ type }) => textCell(type)],
    [
      words(REPORT.activities),
      32,
      ({ activities }) => textCell(activities.map((each) => valueInWords(each, locale)).join('\n')),
    ],
  ]);
}

/** Whom to ask. */
export function contactsSheet(data: ReportData): Sheet {
  const words = wordsIn(data);
  const all = data.profiles.flatMap(({ id: profile, contacts }) =>
    contacts.map((contact) => ({ ...contact, profile })),
  );
  return sheet(words(WORKBOOK.contactsSheet), all, [
    [words(WORKBOOK.profile), 22, ({ profile }) => textCell(profile)],
    [words(WORKBOOK.contactId), 20, ({ id }) => textCell(id)],
    [words(WORKBOOK.contactName), 28, ({ name }) => textCell(name)],
    [words(WORKBOOK.position), 34, ({ role }) => textCell(role)],
    [words(WORKBOOK.email), 34, ({ email }) => textCell(email)],
    [words(WORKBOOK.phone), 18, ({ phone }) => textCell(phone)],
    [words(REPORT.confirmed), 12, ({ confirmed }) => dateCell(confirmed)],
    [
      words(WORKBOOK.functions),
      24,
      ({ isPrimary, isOfficer, isAlternate }) =>
        textCell(
          [
            isPrimary && words(REPORT.primary),
            isOfficer && words(REPORT.officer),
            isAlternate && words(REPORT.alternate),
          ]
            .filter((word) => word !== false)
            .join(', '),
        ),
    ],
  ]);
}
