import type { Connection } from 'vscode-languageserver';
import { isDate } from '../calendar/calendar.ts';
import type { Locale } from '../catalog/catalog.ts';
import { tolerate, type Log } from './log.ts';

/** The settings that an editor may give, section `ctpat`. Anything else is left alone. */
export interface EditorSettings {
  readonly today?: string;
  readonly locale?: Locale;
}

/** Reads settings from whatever the client sends. */
export function parseSettings(value: unknown): EditorSettings {
  if (typeof value !== 'object' || value === null) return {};
  const { today, locale } = value as { readonly today?: unknown; readonly locale?: unknown };
  return {
    ...(typeof today === 'string' && isDate(today) ? { today } : {}),
    ...(locale === 'en' || locale === 'es' ? { locale } : {}),
  };
}

/** Asks the client for its settings; undefined where it refuses. */
export async function readSettings(connection: Connection, log: Log): Promise<EditorSettings | undefined> {
  const answer: unknown = await tolerate(
    'workspace/configuration',
    log,
    () => connection.workspace.getConfiguration('ctpat') as Promise<unknown>,
  );
  return answer === undefined ? undefined : parseSettings(answer);
}
