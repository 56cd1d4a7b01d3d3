import { commands, type Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** `CTPAT: Restart server`: also starts a server that has ended, or was never needed. */
export function registerRestartServer(client: LanguageClient): Disposable {
  return commands.registerCommand('ctpat.restartServer', async () => {
    if (client.needsStop()) {
      // A server that hangs cannot say goodbye, and it is the very one that has to be restarted.
      await client.stop().catch((error: unknown) => {
        client.warn('The server did not stop in good order.', error);
      });
    }
    await client.start();
  });
}
