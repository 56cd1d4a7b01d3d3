import type { Locale } from '../../../catalog/catalog.ts';
import { baselineIdentity } from '../../../engine/baseline.ts';
import type { Finding } from '../../../engine/finding.ts';
import { lint } from '../../../engine/lint.ts';
import { factsOf, sectionFacts, type DocumentFacts, type Side } from '../core/facts.ts';
import type { FindingFact } from '../core/finding-changes.ts';
import type { Host } from '../../../host/host.ts';
import { toUri } from '../../../host/node.ts';
import { EMPTY_BASELINE } from '../../../workspace/baseline.ts';
import type { Project, Snapshot } from '../../../workspace/snapshot.ts';
import { isBelow } from '../../../workspace/uri.ts';
import { createWorkspace } from '../../../workspace/workspace.ts';
import { reportFindings } from '../../../cli/run/report-findings.ts';

/** What a side is read with. */
export interface SideTask {
  readonly host: Host;
  /** The folder that bounds the search for a project. */
  readonly bound: string;
  /** The folder whose documents count. */
  readonly folder: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The language of all words. */
  readonly locale: Locale;
  /** A configuration that was named by hand. */
  readonly configuration?: string;
  nameOf(uri: string): string;
  /** Looks at the configurations of a file before it is linted. */
  check(snapshot: Snapshot, uri: string): void;
}

/** One side of a change: the projects by their roots. */
export type Sides = ReadonlyMap<string, Side>;

/** A side while it is read. */
interface Growing {
  readonly facts: DocumentFacts[];
  readonly findings: FindingFact[];
  readonly silenced: FindingFact['identity'][];
  readonly off: Set<string>;
  project: Project;
}

function identity(finding: Finding, { root }: Project): FindingFact['identity'] {
  const {
    rule,
    document,
    file = '',
    position = 0,
    path = '',
    criterion = '',
  } = baselineIdentity(finding, root);
  return { rule, document: document ?? `${file}#${position}`, place: `${path}\0${criterion}` };
}

/** Reads and lints every document of a folder, one file after the other; the baseline is left aside. */
export async function readSide(task: SideTask): Promise<Sides> {
  const { host, bound, folder, today, locale, configuration, nameOf } = task;
  const workspace = createWorkspace(host, {
    folders: [toUri(bound)],
    today,
    locale,
    isStill: true,
    parsedFiles: 8,
    ...(configuration === undefined ? {} : { configuration }),
  });
  const top = toUri(folder);
  const growing = new Map<string, Growing>();
  for (const uri of await workspace.filesIn(top)) {
    if (!isBelow(uri, top)) continue;
    const snapshot = await workspace.snapshot([uri]);
    task.check(snapshot, uri);
    const project = snapshot.projectOf(uri);
    const file = project?.files.get(uri);
    if (!project || !file) continue;
    let side = growing.get(project.root);
    if (!side) {
      side = { facts: [], findings: [], silenced: [], off: new Set(), project };
      growing.set(project.root, side);
    }
    const { findings, silenced } = lint(snapshot, uri, { baseline: EMPTY_BASELINE });
    const reported = reportFindings(findings, { project, nameOf, details: new Set() });
    for (const [
      position,
      { rule, severity, message, help, file: name, line, ...rest },
    ] of reported.entries()) {
      const finding = findings[position];
      if (!finding) continue;
      const { document, path, criterion } = rest;
      side.findings.push({
        identity: identity(finding, project),
        rule,
        severity,
        message,
        help,
        file: name,
        line,
        ...(document === undefined ? {} : { document }),
        ...(path === undefined ? {} : { path }),
        ...(criterion === undefined ? {} : { criterion }),
      });
    }
    side.silenced.push(...silenced.map((finding) => identity(finding, project)));
    for (const [rule, level] of project.settingsOf(uri).rules) if (level === 'off') side.off.add(rule);
    if (file.role === 'document') side.facts.push(factsOf(file, project, today, locale));
  }
  return new Map([...growing].map(([root, side]) => [root, grown(side, locale)]));
}

function grown({ facts, findings, silenced, off, project }: Growing, locale: Locale): Side {
  const all = <K extends keyof DocumentFacts>(key: K): DocumentFacts[K][number][] =>
    facts.flatMap((each): DocumentFacts[K][number][] => [...each[key]]);
  const cases = all('cases');
  return {
    documents: all('documents'),
    profiles: all('profiles'),
    answers: all('answers'),
    cases,
    partners: all('partners'),
    actions: all('actions'),
    procedures: all('procedures'),
    findings,
    silenced,
    rulesOff: [...off],
    sections: sectionFacts(
      project,
      cases.map(({ section }) => section),
      locale,
    ),
  };
}
