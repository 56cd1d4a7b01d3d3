import { on } from 'node:events';
import { watch } from 'node:fs';
import path from 'node:path';
import { commands } from 'vscode';
import { findingsWhen } from './waiting.ts';
import { show } from './workspace.ts';

/**
 * Has the stand-in take its picture: a profile with a finding, and the Problems panel. The findings would go with the
 * extension host, so this is done before the run ends. The line printed is what the stand-in waits for.
 *
 * @param file where the picture will be
 */
export async function poseForPicture(file: string): Promise<void> {
  const { document } = await show('profile.ctpat.yaml');
  await findingsWhen(document.uri, (all) => all.length > 0, 'findings for the picture');
  await commands.executeCommand('notifications.clearAll');
  await commands.executeCommand('workbench.actions.view.problems');
  const watcher = watch(path.dirname(file));
  try {
    // Listens before it asks, so that the picture cannot come too early. Other files of that folder change too.
    const changes = on(watcher, 'change', { signal: AbortSignal.timeout(20_000) });
    console.log('Ready for the picture.');
    for await (const change of changes) if (change[1] === path.basename(file)) break;
  } finally {
    watcher.close();
  }
}
