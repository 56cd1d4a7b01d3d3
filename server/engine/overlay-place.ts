import { fieldAt } from '../model/field.ts';
import type { SourceDocument } from '../model/source-document.ts';
import { keyOf, type Violation, type RuleMeta } from '../rules/rule.ts';
import type { Path } from '../syntax/yaml/path.ts';
import { follow, type EffectiveProfile } from '../workspace/overlays.ts';

/** A report, and the document in which its place is written. */
export interface PlacedReport {
  readonly report: Violation<string>;
  readonly layer: SourceDocument;
}

/** The document in which a path of the effective profile is written; of a path that leads nowhere, what is there of it. */
export function layerOf({ document, layers }: EffectiveProfile, path: Path): SourceDocument {
  const there = path.slice(0, follow(document.root, path).steps);
  return layers.find(({ root }) => follow(root, there).steps === there.length) ?? document;
}

/**
 * Finds out in which document a report about an effective profile belongs. What is missing is told in the profile itself,
 * at the nearest place that it has; a fault of something inherited, where it is written. Undefined: it is no fault.
 */
export function placeInOverlay(
  report: Violation<string>,
  meta: RuleMeta,
  effective: EffectiveProfile,
): PlacedReport | undefined {
  const [own] = effective.layers;
  const { path } = report.at;
  const layer = layerOf(effective, path);
  const { fixes, ...rest } = report;
  if (!own || layer === own) return { report, layer };
  if (meta.inherited === 'nowhere') return undefined;
  if (meta.inherited !== 'here') return { report: rest, layer };
  const there = follow(own.root, path);
  const place = there.steps > 0 ? there.field : fieldAt(own.root, 'extends');
  const range = place ? keyOf(place).range : report.at.range;
  return { report: { ...rest, at: { range, path }, ...(fixes ? { fixes } : {}) }, layer: own };
}
