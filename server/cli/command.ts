import type { Command } from 'commander';
import type { Locale } from '../catalog/catalog.ts';
import type { CommandContext } from './context.ts';

/** What the program lends to its commands. */
export interface Program {
  /** What a command runs in; `locale` is the language that its options name. */
  contextIn(locale: Locale | undefined): CommandContext;
  /** Sets the exit code; undefined: the process goes on. Without a call it is 0. */
  exitWith(status: number | undefined): void;
  /** Starts the language server in this process. */
  startServer(): void;
}

/** Adds one command, with its arguments and options, to the command line. */
export type AddCommand = (commands: Command, program: Program) => void;

/** The option that every command has. */
export interface LocaleOption {
  readonly locale?: Locale;
}
