import { DUE_CLI } from '../due-messages.ts';
import { say } from '../../../messages/fill.ts';
import { csvText } from './csv-text.lazy.ts';
import type { DueFormat } from './due-format.ts';

/** A table for spreadsheets. Texts that a spreadsheet would take for formulas are kept from being that. */
export const csv: DueFormat = {
  name: 'csv',
  render({ items, locale }) {
    const head = (['date', 'days', 'what', 'subject', 'owner', 'place'] as const).map((key) =>
      say(DUE_CLI[key], locale),
    );
    const rows = items.map(({ date, daysLeft, what, subject, owner, file, line }) => [
      date,
      daysLeft,
      what[locale],
      subject,
      owner ?? '',
      `${file}:${line}`,
    ]);
    return csvText([head, ...rows]);
  },
};
