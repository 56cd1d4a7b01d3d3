import type { DueFormat } from './due-format.ts';

/** One object for programs; nothing else goes to standard output. */
export const json: DueFormat = {
  name: 'json',
  render({ items, today, until, version, locale, files }) {
    const due = items.map(({ date, daysLeft, clock, what, subject, owner, document, file, line }) => ({
      date,
      daysLeft,
      clock,
      what: what[locale],
      subject,
      ...(owner === undefined ? {} : { owner }),
      document,
      file,
      line,
    }));
    const summary = { files, due: items.length, late: items.filter(({ daysLeft }) => daysLeft < 0).length };
    return `${JSON.stringify({ version, today, ...(until === undefined ? {} : { until }), due, summary }, undefined, 2)}\n`;
  },
};
