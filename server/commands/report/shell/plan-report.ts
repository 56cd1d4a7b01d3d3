import { extname } from 'node:path';
import type { Locale } from '../../../catalog/catalog.ts';
import { CLI } from '../../../messages/cli.ts';
import { say } from '../../../messages/fill.ts';
import { REPORT_CLI } from '../report-messages.ts';
import { Failure } from '../../../cli/failure.ts';
import { REPORT_FORMATS } from '../formats/report-formats.ts';
import type { ReportFormat } from '../formats/report-format.ts';

/** What the command line says about the format and the file of a report. */
export interface ReportOutputOptions {
  readonly format?: string;
  readonly output?: string;
}

/**
 * Which format a report has: the one that `--format` names, else the one that the ending of `--output` tells. Nothing is
 * written that was not asked for, so one of them must be there. Throws a {@link Failure} where they tell no format, or where
 * a format that cannot be printed has no file.
 */
export function planReport({ format, output }: ReportOutputOptions, locale: Locale): ReportFormat {
  if (format === undefined) return formatOfFile(output, locale);
  const named = REPORT_FORMATS.find(({ name }) => name === format);
  if (!named) {
    const allowed = REPORT_FORMATS.map(({ name }) => name).join(', ');
    throw new Failure(say(CLI.badFormat, locale, { value: format, allowed }));
  }
  if (!named.isText && output === undefined)
    throw new Failure(
      say(REPORT_CLI.needsFile, locale, { format: named.name, ending: named.extensions[0] ?? '' }),
    );
  return named;
}

function formatOfFile(output: string | undefined, locale: Locale): ReportFormat {
  if (output === undefined) throw new Failure(say(REPORT_CLI.noPlace, locale));
  const ending = extname(output).slice(1).toLowerCase();
  const found = REPORT_FORMATS.find(({ extensions }) => extensions.includes(ending));
  if (found) return found;
  const endings = REPORT_FORMATS.map(({ extensions }) => `.${extensions[0] ?? ''}`).join(', ');
  throw new Failure(say(REPORT_CLI.badEnding, locale, { file: output, endings }));
}
