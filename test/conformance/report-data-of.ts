import type { Locale } from '../../server/catalog/catalog.ts';
import {
  fileReport,
  joinReports,
  sectionsOf,
  type FileReport,
} from '../../server/commands/report/core/make-report-data.ts';
import type { ReportData } from '../../server/commands/report/core/report-data.ts';
import { createNodeHost, toUri } from '../../server/host/node.ts';
import { createWorkspace } from '../../server/workspace/workspace.ts';

/** What `ctpat report` reads from a folder. */
export async function reportDataOf(folder: string, locale: Locale = 'en'): Promise<ReportData> {
  const root = toUri(folder);
  const workspace = createWorkspace(
    createNodeHost(() => undefined),
    {
      folders: [root],
      today: '2026-11-24',
      isStill: true,
    },
  );
  const uris = await workspace.filesIn(root);
  const parts: FileReport[] = [];
  let sections: ReportData['sections'] = [];
  for (const uri of uris) {
    const snapshot = await workspace.snapshot([uri]);
    const project = snapshot.projectOf(uri);
    const file = project?.files.get(uri);
    if (!project || !file) continue;
    sections = sectionsOf(project.catalog, locale);
    const nameOf = (of: string) => of.slice(root.length + 1);
    parts.push(fileReport({ file, documents: file.documents, project, snapshot, locale, nameOf }));
  }
  return joinReports(parts, sections, { today: '2026-11-24', version: '1.2.3', locale });
}
