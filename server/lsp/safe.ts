import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DiagnosticServerCancellationData,
} from 'vscode-languageserver';
import { Abandoned, Superseded } from '../engine/session/jobs.ts';
import { eventLoop } from './event-loop.ts';
import { describeFault, type Log } from './log.ts';

/** What a request that is no longer wanted is answered with. */
function cancelled(): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}

/** What a request about an older text is answered with; the client asks again. */
export function superseded(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The text has changed.', {
    retriggerRequest: true,
  });
}

function toResponseError(name: string, log: Log, error: unknown): ResponseError<unknown> {
  if (error instanceof ResponseError) return error;
  if (error instanceof Superseded) return superseded();
  if (error instanceof Abandoned) return cancelled();
  log(`${name} failed: ${describeFault(error)}`);
  return new ResponseError(ErrorCodes.InternalError, `${name} failed. The output of the server tells more.`);
}

/**
 * Wraps every handler of a request: cancellations are seen before work begins and after it, and a fault is an error for
 * who asked and a line in the log. It is never an empty answer, which would say that there is nothing to find.
 */
export function safe<Params, Result, More extends readonly unknown[]>(
  name: string,
  log: Log,
  handle: (params: Params, token: CancellationToken, ...more: More) => Promise<Result> | Result,
): (params: Params, token: CancellationToken, ...more: More) => Promise<Result> {
  return async (params, token, ...more) => {
    await eventLoop.yield();
    refuseIfCancelled(token);
    try {
      const result = await handle(params, token, ...more);
      refuseIfCancelled(token);
      return result;
    } catch (error) {
      throw toResponseError(name, log, error);
    }
  };
}

/** Wraps every handler of a notification, which nobody waits for: a fault is a line in the log. */
export function safely<Params extends readonly unknown[]>(
  name: string,
  log: Log,
  handle: (...params: Params) => Promise<void> | void,
): (...params: Params) => Promise<void> {
  return async (...params) => {
    try {
      await handle(...params);
    } catch (error) {
      log(`${name} failed: ${describeFault(error)}`);
    }
  };
}
