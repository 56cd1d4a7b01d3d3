import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Locale } from '../catalog/catalog.ts';
import { FORMAT_NAMES } from './reporters/all.ts';

function parseLocale(value: string): Locale {
  if (value === 'en' || value === 'es') return value;
  throw new InvalidArgumentError('It is en or es.');
}

/** The language of a command’s messages. */
export function localeOption(): Option {
  return new Option('--locale <language>', 'language of messages: en or es').argParser(parseLocale);
}

/** The day that a command takes for today; `use` says what happens on it. */
export function todayOption(use: string): Option {
  return new Option('--today <date>', `the day ${use}, YYYY-MM-DD (default: today in UTC)`);
}

/** One configuration for all files. */
export function configOption(): Option {
  return new Option('--config <file>', 'use this configuration instead of searching for ctpat.config.yaml');
}

const collect = (value: string, before: readonly string[]) => [...before, value];

/** In which formats findings are written, and where to. */
export function outputOptions(command: Command): Command {
  return command
    .option('--format <names>', `${FORMAT_NAMES}; several with commas`, 'pretty')
    .option('--output <format=file>', 'write a format to a file; may be repeated', collect, [])
    .option('--no-ci-format', 'add no format for the CI system that runs this');
}
