import { commands, type Disposable, type LogOutputChannel } from 'vscode';

/** `CTPAT: Show output`: the log of the client and the server. */
export function registerShowOutput(output: LogOutputChannel): Disposable {
  return commands.registerCommand('ctpat.showOutput', () => {
    output.show();
  });
}
