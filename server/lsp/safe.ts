import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** Lets messages that wait be read, above all cancellations. */
export function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What a request that is no longer wanted is answered with. */
export function cancelled(): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}

/**
 * Wraps every handler of a request: cancellations are seen before work begins and after it, and a fault gives the
 * fallback and a line in the log, never the end of the server.
 */
export function safe<Params, Result>(
  name: string,
  log: (line: string) => void,
  fallback: Result,
  handle: (params: Params, token: CancellationToken) => Promise<Result> | Result,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    await yieldToMessages();
    refuseIfCancelled(token);
    try {
      const result = await handle(params, token);
      refuseIfCancelled(token);
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };
}
