import { on } from 'node:events';
import { watch } from 'node:fs';
import path from 'node:path';
import { commands } from 'vscode';
import { findingsWhen } from './waiting.ts';
import { show } from './workspace.ts';

/**
 * Has the stand-in look at the window as a person does: a document with findings, and the Problems panel. The findings
 * would go with the extension host, so this is done before the run ends. The stand-in waits for the line that is printed.
 *
 * @param file what the stand-in writes last
 */
export async function poseForPicture(file: string): Promise<void> {
  const { document } = await show('faulty-importer/partners.ctpat.yaml');
  await findingsWhen(document.uri, (all) => all.length > 0, 'findings for the picture');
  await commands.executeCommand('notifications.clearAll');
  await commands.executeCommand('workbench.actions.view.problems');
  const watcher = watch(path.dirname(file));
  try {
    // Listens before it asks, so that the answer cannot come too early. Other files of that folder change too.
    const changes = on(watcher, 'change', { signal: AbortSignal.timeout(60_000) });
    console.log('Ready for the picture.');
    for await (const change of changes) if (change[1] === path.basename(file)) break;
  } finally {
    watcher.close();
  }
}
