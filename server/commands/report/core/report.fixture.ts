/** For tests: what a report tells of texts, without files. */
import { createMemoryHost } from '../../../host/memory.fixture.ts';
import { resolveFrom } from '../../../workspace/uri.ts';
import { createWorkspace } from '../../../workspace/workspace.ts';
import { fileReport, joinReports, sectionsOf } from './make-report-data.ts';
import { privateValues } from './private-values.ts';
import { profileScope } from './profile-scope.ts';
import { redactReport } from './redact.ts';
import type { ReportData } from './report-data.ts';

const ROOT = 'file:///project';
const HEAD = 'apiVersion: ctpat/v1\nkind: ';

/** What a report tells of these documents on 2026-11-24; the texts begin with their kind. */
export async function reportOf(
  texts: Readonly<Record<string, string>>,
  { profile, redact = false }: { readonly profile?: string; readonly redact?: boolean } = {},
): Promise<ReportData> {
  const files = new Map(
    Object.entries(texts).map(([name, text]) => [resolveFrom(ROOT, `./${name}.ctpat.yaml`), HEAD + text]),
  );
  const today = '2026-11-24';
  const workspace = createWorkspace(createMemoryHost(files), { folders: [ROOT], today });
  const snapshot = await workspace.snapshot([...files.keys()]);
  const parts = [...files.keys()].flatMap((uri) => {
    const project = snapshot.projectOf(uri);
    const file = project?.files.get(uri);
    if (!project || !file) return [];
    const concerns = profile === undefined ? () => true : profileScope(profile, project);
    const documents = file.documents.filter(concerns);
    const nameOf = (of: string) => of.slice(ROOT.length + 1);
    return [{ project, report: fileReport({ file, documents, project, snapshot, locale: 'en', nameOf }) }];
  });
  const [first] = parts;
  if (!first) throw new Error('There is no document.');
  const data = joinReports(
    parts.map(({ report }) => report),
    sectionsOf(first.project.catalog, 'en'),
    { today, version: '1.0.0', locale: 'en' },
  );
  return redact ? redactReport(data, privateValues(first.project)) : data;
}
