/** For tests: a small company with documents of every kind that refer to each other. */
import { createMemoryHost } from '../../host/memory.fixture.ts';
import type { Host } from '../../host/host.ts';
import type { Edit } from '../../model/edits.ts';
import { createLineIndex } from '../../syntax/line-index.ts';
import type { Position, Range } from 'vscode-languageserver-types';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { relativePath, resolveFrom } from '../../workspace/uri.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';

const ROOT = 'file:///w/acme';

const document = (kind: string, id: string, body: string) =>
  `apiVersion: ctpat/v1\nkind: ${kind}\nid: ${id}\n${body}`;

/** Files by path below the project’s folder. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'ctpat.config.yaml': 'root: true\ncatalog: [own/rules.yaml]\n',
  'own/rules.yaml': 'criteria: []\n',
  'group.ctpat.yaml': document(
    'SecurityProfile',
    'group',
    'contacts: [{ id: cso, name: Ana Ruiz }]\nsections:\n  sealSecurity:\n    "6.6": { status: implemented, owner: cso, procedures: ["seal-control#records", yard] }\n',
  ),
  'sites/laredo.ctpat.yaml': document(
    'SecurityProfile',
    'laredo',
    'extends: ../group.ctpat.yaml\nentity: importer\ncompany:\n  sites: [{ id: lrd-01, name: Laredo }, { id: mem-02 }]\neligibility: { securityEvents: [log-26#i1] }\nsections:\n  sealSecurity:\n    "6.6":\n      owner: &who cso\n      oversight: { by: *who }\n      performedBy: dragon\n      sites: [lrd-01]\n      bySite: { lrd-01: { status: planned } }\n      evidence: [../evidence/seals.pdf, { file: "../evidence/log book.pdf" }]\n',
  ),
  'procedures/seals.md':
    '---\r\napiVersion: ctpat/v1\r\nkind: Procedure\r\nid: seal-control # ours\r\nowner: cso\r\ncriteria: ["6.6"]\r\nsites: [lrd-01]\r\n---\r\n# Seals\r\n## 6. Records\r\nSee [above](#seals), [the log](../evidence/seals.pdf) and [the yard](yard.md#scope).\r\n',
  'procedures/yard.md':
    '---\napiVersion: ctpat/v1\nkind: Procedure\nid: yard\ntranslationOf: seal-control\n---\n# Scope\nSee [records](seals.md#6-records).\n',
  'partners.ctpat.yaml': document(
    'PartnerRegister',
    'partners',
    'partners:\n  - id: dragon\n    legalName: Dragon Freight\n    sites: [{ id: dock }]\n    certifications: { program: basc, scopeSites: [dock], verified: { by: cso } }\n    visits: [{ by: cso, report: evidence/visit.pdf }]\n  - { id: tiger, subcontractorOf: "dragon", profile: sites/laredo.ctpat.yaml, weaknesses: [{ id: w1 }] }\n',
  ),
  'risk.ctpat.yaml': document(
    'RiskAssessment',
    'ra-26',
    'profiles: [laredo]\nlanes: [{ id: lane-1, legs: [{ partner: dragon }] }]\nthreats: [{ lane: lane-1 }]\nvulnerabilities: [{ criterion: "6.6", lane: lane-1 }]\nactions: [{ id: a1, lane: ra-26#lane-1, owner: cso }]\n',
  ),
  'logs.ctpat.yaml': [
    document('IncidentLog', 'log-26', 'incidents: [{ id: i1, correctiveAction: f1 }]\n'),
    document('CorrectiveActions', 'fixes', 'findings: [{ id: f1, criterion: "6.6" }]\n'),
    document('AuditLog', 'audits', 'audits: [{ id: au1, scope: ["6", "6.6"], findings: ["fixes#f1"] }]\n'),
    document('TrainingLog', 'training', 'sessions: [{ id: t1, topics: ["6.6"], roster: evidence/t1.csv }]\n'),
  ].join('---\n'),
  'evidence/seals.pdf': 'x',
  'evidence/log book.pdf': 'x',
  'evidence/visit.pdf': 'x',
};

/** The sample with other files laid over it. */
export interface SampleProject {
  readonly files: ReadonlyMap<string, string>;
  readonly host: Host;
  readonly workspace: Workspace;
  readonly snapshot: Snapshot;
  uriOf(path: string): string;
  textOf(path: string): string;
  /** The position in a file where `‸` stands in a piece of its text. */
  at(path: string, marked: string): Position;
  /** A place in words: `path: text`, with the number of the occurrence behind the text where there are several. */
  say(place: { readonly uri: string; readonly range: Range }): string;
}

/** Makes the sample, with these files changed or added. */
export async function sampleProject(changed: Readonly<Record<string, string>> = {}): Promise<SampleProject> {
  const all = { ...SAMPLE, ...changed };
  const uriOf = (path: string) => resolveFrom(ROOT, `./${path}`);
  const files = new Map(Object.entries(all).map(([path, text]) => [uriOf(path), text]));
  const host = createMemoryHost(files);
  const workspace = createWorkspace(host, { folders: ['file:///w'] });
  const ours = [...files.keys()].filter((uri) => /\.(yaml|md)$/.test(uri));
  const snapshot = await workspace.snapshot(ours);
  const textOf = (path: string) => all[path] ?? '';
  return {
    files,
    host,
    workspace,
    snapshot,
    uriOf,
    textOf,
    at(path, marked) {
      const [before = '', after = ''] = marked.split('‸');
      const offset = textOf(path).indexOf(before + after);
      if (offset < 0) throw new Error(`${path} does not hold ${before}${after}`);
      return createLineIndex(textOf(path)).positionAt(offset + before.length);
    },
    say({ uri, range }) {
      const path = relativePath(uri, ROOT);
      const lines = createLineIndex(textOf(path));
      const text = textOf(path).slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
      return `${path}:${range.start.line + 1} ${text}`;
    },
  };
}

/** Texts by path after edits, of the files that they change. */
export function textsAfter(
  sample: SampleProject,
  edits: ReadonlyMap<string, readonly Edit[]>,
): Readonly<Record<string, string>> {
  const changed = [...edits].filter(([, ofFile]) => ofFile.length > 0);
  return Object.fromEntries(
    changed.map(([uri, ofFile]) => {
      const path = relativePath(uri, ROOT);
      const sorted = ofFile.toSorted((a, b) => b.range.start - a.range.start || b.range.end - a.range.end);
      const text = sorted.reduce(
        (result, { range, newText }) => result.slice(0, range.start) + newText + result.slice(range.end),
        sample.textOf(path),
      );
      return [path, text];
    }),
  );
}
