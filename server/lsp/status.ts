import type { Connection } from 'vscode-languageserver';
import type { Locale } from '../catalog/catalog.ts';
import type { KeptFindings, LintState } from '../engine/session/lint-session.ts';
import { say } from '../messages/fill.ts';
import { isOursByName } from '../workspace/recognition.ts';
import { nameOf } from '../workspace/uri.ts';
import { tolerate, type Log } from './log.ts';
import { LSP } from './lsp-messages.ts';
import { StatusNotification, type StatusParams } from './protocol.ts';

/** Tells the client how the linting of an open document goes; `last` are its last findings. */
export type TellState = (uri: string, state: LintState, last: KeptFindings | undefined) => void;

/** Tells nothing: for clients that do not know the message. */
export const tellNothing: TellState = () => undefined;

/** Tells each change by `ctpat/status`. `localeWithout`: the language of the user where no document was linted yet. */
export function tellByNotification(connection: Connection, log: Log, localeWithout: () => Locale): TellState {
  return (uri, state, last) => {
    // A document that is not ours has no state; whether it is turns out when it is linted.
    if (state === 'ready' && !last?.file) return;
    const locale = last?.file ? last.snapshot.localeOf(last.file.uri) : localeWithout();
    const params: StatusParams = {
      uri,
      state,
      findings: last?.findings.length ?? 0,
      reason: say(isOursByName(uri) ? LSP.oursByName : LSP.oursByContent, locale, { name: nameOf(uri) }),
    };
    void tolerate(StatusNotification.method, log, () =>
      connection.sendNotification(StatusNotification.method, params),
    );
  };
}
