import type { SourceDocument } from '../model/source-document.ts';
import type { Violation, RuleMeta } from '../rules/rule.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import type { Path } from '../syntax/yaml/path.ts';
import { effectiveProfile, extendersOf, type EffectiveProfile } from '../workspace/overlays.ts';
import type { Project } from '../workspace/snapshot.ts';
import type { Finding } from './finding.ts';
import { layerOf, placeInOverlay } from './overlay-place.ts';

/** A document and what the schemas say of it. */
export interface Judged {
  readonly document: SourceDocument;
  readonly problems: readonly SchemaProblem[];
  /** The document as its file has it, where `document` is the effective one. */
  readonly written?: SourceDocument;
  /** The document in which its findings are told, where that is another one. */
  readonly told?: SourceDocument;
  /** The file in which a place is written, where that may be another one. */
  readonly writtenIn?: (path: Path) => string;
}

/** Decides whether a report is told in the document that is linted, and where in it. */
export type Placing = (
  report: Violation<string>,
  meta: RuleMeta,
  before: readonly Finding[],
) => Violation<string> | undefined;

/** A document to judge, and which of the reports about it are told. */
export interface Layered {
  readonly judged: Judged;
  readonly place?: Placing;
}

const isSame = (a: SourceDocument, b: SourceDocument) => a.uri === b.uri && a.position === b.position;

/** Tells what an effective profile has to say in one of the documents that it is made of. */
function tellIn(document: SourceDocument, effective: EffectiveProfile): Placing {
  const [own] = effective.layers;
  const isOwn = own !== undefined && isSame(own, document);
  return (report, meta, before) => {
    const placed = placeInOverlay(report, meta, effective);
    if (!placed || !isSame(placed.layer, document)) return undefined;
    const { start, end } = placed.report.at.range;
    // What the base says of itself, or another profile has said of it, is one fault.
    const isTold = before.some(
      ({ rule, range }) => rule === meta.id && range.start === start && range.end === end,
    );
    return isOwn || !isTold ? placed.report : undefined;
  };
}

/**
 * A profile is judged again for each document that it is made of, nearest first, and for no more than so many: far more than
 * any company has, and few enough that a chain of a thousand profiles takes no thousand times as long.
 */
const MOST_LAYERS = 32;

/**
 * Everything that is to be judged to know what is wrong in one document: the document, or the effective profile where it
 * builds on others; then each profile that builds on it, for the faults of what they inherit from it.
 */
export function layered(
  written: Judged,
  project: Project,
  judge: (document: SourceDocument) => readonly SchemaProblem[],
): Layered[] {
  const { document } = written;
  if (document.kind !== 'SecurityProfile') return [{ judged: written }];
  const effective = effectiveProfile(document, project);
  const judged = (merged: EffectiveProfile, of: SourceDocument): Layered => ({
    judged: {
      document: merged.document,
      problems: judge(merged.document),
      written: of,
      told: document,
      writtenIn: (path) => layerOf(merged, path).uri,
    },
    place: tellIn(document, merged),
  });
  const own = effective ? judged(effective, document) : { judged: written };
  const above = extendersOf(document, project).flatMap((extender) => {
    const merged = effectiveProfile(extender, project);
    const isNear = merged?.layers.slice(0, MOST_LAYERS).some((layer) => isSame(layer, document));
    return merged && isNear ? [judged(merged, extender)] : [];
  });
  return [own, ...above];
}
