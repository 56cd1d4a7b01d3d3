import { fitIntoCell, MOST_IN_CELL } from '../../../../spreadsheets/workbook-marks.ts';
import type { ReportData } from '../../core/report-data.ts';
import { say } from '../../../../messages/fill.ts';
import { REPORT } from '../../report-words.ts';
import { WORKBOOK } from '../../workbook-words.ts';
import { cleanText } from '../../../../spreadsheets/clean-text.ts';
import { criteriaSheet } from './criteria-sheet.ts';
import {
  actionsSheet,
  contactsSheet,
  dueSheet,
  findingsSheet,
  partnersSheet,
  sitesSheet,
  trainingSheet,
} from './other-sheets.ts';
import { textCell, type Sheet, type SheetCell, type WorkbookPlan } from './sheet.ts';

const SHEETS = [
  criteriaSheet,
  partnersSheet,
  actionsSheet,
  trainingSheet,
  dueSheet,
  findingsSheet,
  sitesSheet,
  contactsSheet,
] as const;

/** Everything that stands in the workbook of a report, cell by cell. */
export function workbookPlan(data: ReportData): WorkbookPlan {
  const { locale, today, version, companies } = data.meta;
  let cut = 0;
  const fit = (cell: SheetCell): SheetCell => {
    if (!cell || !('text' in cell)) return cell;
    const text = cleanText(cell.text);
    if (text.length <= MOST_IN_CELL) return { ...cell, text };
    cut += 1;
    return {
      ...cell,
      text: fitIntoCell(text, say(WORKBOOK.cut, locale, { count: text.length - MOST_IN_CELL })),
    };
  };
  const sheets = SHEETS.map((make): Sheet => {
    const sheet = make(data);
    return { ...sheet, rows: sheet.rows.map((row) => row.map(fit)) };
  });
  const title = say(REPORT.title, locale);
  const company = companies.length === 0 ? say(REPORT.noCompany, locale) : cleanText(companies.join(', '));
  return {
    about: {
      name: say(WORKBOOK.about, locale),
      title: `${title}: ${company}`,
      lines: [
        say(REPORT.asOf, locale, { date: today }),
        say(REPORT.made, locale, { version }),
        say(WORKBOOK.purpose, locale),
        say(WORKBOOK.reading, locale),
        say(WORKBOOK.lists, locale),
        say(WORKBOOK.editing, locale),
        say(WORKBOOK.hidden, locale),
        ...(cut > 0 ? [say(WORKBOOK.cutNote, locale, { count: cut })] : []),
        ...(data.meta.isRedacted ? [say(REPORT.redacted, locale)] : []),
        ...incompleteLines(data),
        ...notTold(data),
      ],
      tables: [
        {
          header: [WORKBOOK.profile, WORKBOOK.entity, WORKBOOK.registered, WORKBOOK.path].map((word) =>
            say(word, locale),
          ),
          rows: data.profiles.map(({ id, entityName, company: legalName, file }) =>
            [id, entityName, legalName, file].map((text) => fit(textCell(text))),
          ),
        },
        {
          header: [WORKBOOK.sheet, WORKBOOK.rows].map((word) => say(word, locale)),
          rows: sheets.map(({ name, rows }) => [textCell(name), { number: rows.length }]),
        },
      ],
    },
    sheets,
    properties: {
      title,
      company,
      language: locale,
      today,
      program: `ctpat ${version}`,
      page: say(WORKBOOK.page, locale),
    },
  };
}

function incompleteLines({ profiles, meta: { locale } }: ReportData): string[] {
  return profiles.flatMap(({ id, isIncomplete }) =>
    isIncomplete ? [say(REPORT.incomplete, locale, { id: cleanText(id) })] : [],
  );
}

function notTold({ meta: { suppressed, baseline, locale } }: ReportData): string[] {
  return suppressed + baseline === 0 ? [] : [say(REPORT.notTold, locale, { suppressed, baseline })];
}
