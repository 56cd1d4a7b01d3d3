import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Locale } from '../../catalog/catalog.ts';
import { toPath } from '../../host/node.ts';
import { CACHE } from './cache-messages.ts';
import { say } from '../../messages/fill.ts';
import { baselineText, type Baseline } from '../../workspace/baseline.ts';
import { factKey, type FileFact, type FileFacts, type WantedFile } from '../../workspace/file-facts.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { relativePath } from '../../workspace/uri.ts';
import { wantedFiles } from '../../workspace/wanted-files.ts';
import { contentKey } from '../run/content-key.ts';
import type { FileResult } from '../run/file-result.ts';
import { reasonOf } from '../failure.ts';
import type { OpenedFile } from '../run/lint-files.ts';
import type { CommandProcess } from '../process.ts';
import type { ReportDetail } from '../run/report.ts';
import { forTerminal } from '../../output/terminal-text.ts';
import { withDetails } from '../run/with-details.ts';
import { readCacheFile, writeCacheFile } from './cache-file.lazy.ts';
import type { CachePlace } from './cache-place.ts';
import type { CachedFile, CachedSet } from './cached-set.ts';
import { gateOf } from '../../domain/secrets/project-gate.ts';

/** How many sets of other projects and circumstances are kept, such as the one of before the last edit. */
const OTHERS = 4;

/** What earlier runs found, where it still holds. */
export interface ResultCache {
  /** What was found in a file, if everything that it follows from is as it was. */
  recall(project: Project, uri: string, baseline: Baseline): Promise<FileResult | undefined>;
  keep(opened: OpenedFile, result: FileResult, baseline: Baseline): void;
  /** Writes what is new. Where that cannot be done, it is told and is no failure. */
  save(): void;
}

/** What the cache needs to know of the run. */
export interface CacheTask {
  readonly place: CachePlace;
  /** The version of ctpat, and what tells builds of it apart. */
  readonly program: string;
  /** Everything beside the files, the baseline and the details that changes a result: the day, the language, options. */
  readonly circumstances: readonly (string | boolean | undefined)[];
  readonly details: ReadonlySet<ReportDetail>;
  readonly facts: (wanted: readonly WantedFile[]) => Promise<FileFacts>;
  readonly process: CommandProcess;
  readonly locale: Locale;
}

const sameFact = (a: FileFact | undefined, b: FileFact | undefined) =>
  JSON.stringify(a) === JSON.stringify(b);

/** Opens the cache at a place. */
export function openCache(task: CacheTask): ResultCache {
  const { place, program, circumstances, details, facts, process, locale } = task;
  const before = readCacheFile(place.path, program);
  const sets = new Map(before.map(({ key, files }) => [key, new Map(files.map((file) => [file.uri, file]))]));
  const used = new Set<string>();
  let isNew = false;

  const setOf = (project: Project, baseline: Baseline): Map<string, CachedFile> => {
    const from = relative(toPath(project.root), process.cwd);
    const all = [program, globalThis.process.version, contentKey(project), baselineText(baseline), from];
    const key = createHash('sha256')
      .update(JSON.stringify([...all, ...circumstances]))
      .digest('hex');
    used.add(key);
    let set = sets.get(key);
    if (!set) sets.set(key, (set = new Map<string, CachedFile>()));
    return set;
  };
  const holdsStill = async ({ named }: CachedFile, uri: string): Promise<boolean> => {
    const now = await facts(named.map(({ path, checksum }) => ({ uri, path, checksum })));
    return named.every(({ path, fact }) => sameFact(now.get(factKey(uri, path)), fact));
  };

  return {
    async recall(project, uri, baseline) {
      const cached = setOf(project, baseline).get(relativePath(uri, project.root));
      if (!cached || [...details].some((detail) => !cached.details.includes(detail))) return undefined;
      return (await holdsStill(cached, uri)) ? restored(cached, project, uri, details) : undefined;
    },
    keep({ project, file }, result, baseline) {
      // A rule that failed may do better the next time.
      if (result.findings.some(({ reported: { rule } }) => rule.startsWith('internal/'))) return;
      const named = wantedFiles(file);
      // To look a path up again takes the path itself.
      if (gateOf(project).hideIn(named) !== named) return;
      const uri = relativePath(file.uri, project.root);
      isNew = true;
      setOf(project, baseline).set(uri, {
        uri,
        details: [...details],
        named: named.map(({ path, checksum }) => ({
          path,
          checksum,
          fact: project.fact(file.uri, path),
        })),
        result: { ...result, findings: result.findings.map(withoutLine) },
        hasLine: result.findings.map(({ reported: { sourceLine } }) => sourceLine !== undefined),
      });
    },
    save() {
      if (!isNew) return;
      const kept = [...sets].filter(([key]) => used.has(key));
      const others = [...sets].filter(([key]) => !used.has(key)).slice(0, OTHERS);
      const content: CachedSet[] = [...kept, ...others].map(([key, files]) => ({
        key,
        files: [...files.values()],
      }));
      try {
        place.prepare();
        writeCacheFile(place.path, program, content);
      } catch (error) {
        const reason = reasonOf(error);
        const file = forTerminal(relative(process.cwd, place.path).replaceAll(sep, '/'));
        process.stderr(`ctpat: ${say(CACHE.unwritable, locale, { file, reason })}\n`);
      }
    },
  };
}

function withoutLine({ reported, position }: FileResult['findings'][number]) {
  const { sourceLine: _, ...rest } = reported;
  return { reported: rest, position };
}

/** A result as it would be found now: with lines of the document, and no more details than are asked for. */
function restored(
  { result, hasLine }: CachedFile,
  project: Project,
  uri: string,
  details: ReadonlySet<ReportDetail>,
): FileResult {
  const file = project.files.get(uri);
  return {
    ...result,
    cases: details.has('cases') ? result.cases : [],
    findings: result.findings.map(({ reported, position }, at) => {
      const finding = withDetails(reported, details);
      const line = hasLine[at] ? file?.lines.lineRange(reported.line - 1) : undefined;
      return {
        reported: line && file ? { ...finding, sourceLine: file.text.slice(line.start, line.end) } : finding,
        position,
      };
    }),
  };
}
