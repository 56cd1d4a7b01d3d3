import {
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type LanguageClient,
  type Middleware,
} from 'vscode-languageclient/node';
import { isOurs } from './documents.ts';

type SynchronizationMiddleware = Required<Pick<Middleware, 'didOpen' | 'didChange' | 'didSave' | 'didClose'>>;

/**
 * Keeps foreign documents from the server. A document that becomes ours while it is being typed is opened at that
 * moment; one that ceases to be is closed.
 *
 * @param client gives the client whose middleware this is, which does not exist yet when the middleware is made
 */
export function createSynchronization(client: () => LanguageClient): {
  readonly middleware: SynchronizationMiddleware;
  /** To be called when the server ends: the next one knows no document. */
  forgetAll(): void;
} {
  const opened = new Set<string>();

  const middleware: SynchronizationMiddleware = {
    async didOpen(document, next) {
      if (!isOurs(document) || opened.has(document.uri.toString())) return;
      opened.add(document.uri.toString());
      await next(document);
    },
    async didChange(event, next) {
      const { document } = event;
      if (opened.has(document.uri.toString())) {
        if (isOurs(document)) await next(event);
        else
          await client()
            .getFeature(DidCloseTextDocumentNotification.method)
            .getProvider(document)
            ?.send(document);
      } else if (isOurs(document)) {
        await client()
          .getFeature(DidOpenTextDocumentNotification.method)
          .getProvider(document)
          ?.send(document);
      }
    },
    async didSave(document, next) {
      if (opened.has(document.uri.toString())) await next(document);
    },
    async didClose(document, next) {
      if (opened.delete(document.uri.toString())) await next(document);
    },
  };

  return {
    middleware,
    forgetAll: () => {
      opened.clear();
    },
  };
}
