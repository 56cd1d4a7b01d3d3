import { child, fields } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-file.ts';
import { currentSectionName } from '../../schema/section-names.ts';
import type { Project } from '../../workspace/snapshot.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import type { Place } from '../position.ts';
import { refused, type Renaming } from './renaming.ts';

/** A section's key at a place. */
export interface SectionKey {
  readonly written: string;
  /** What it is called today. */
  readonly current: string;
  readonly range: OffsetRange;
}

const keysOf = ({ root }: SourceDocument) =>
  fields(child(root, 'sections')).map(({ key, keyRange }) => ({ key, keyRange }));

/** The key of a section that stands at a place. */
export function sectionKeyAt({ document, path, onKey, range }: Place): SectionKey | undefined {
  const [top, written] = path;
  const isSection = document.kind === 'SecurityProfile' && top === 'sections' && path.length === 2;
  if (!isSection || !onKey || typeof written !== 'string') return undefined;
  return { written, current: currentSectionName(written), range };
}

/** Gives a section that stands under its older name the name of today, in every profile of the project. */
export function renameSection({ written, current }: SectionKey, newName: string, project: Project): Renaming {
  if (written === current || newName !== current) return refused('section', { name: current });
  const found = project.index.gather(['SecurityProfile'], keysOf).flatMap(({ uri, value }) => {
    const old = value.find(({ key }) => key === written);
    return old ? [{ uri, range: old.keyRange, isThere: value.some(({ key }) => key === current) }] : [];
  });
  if (found.some(({ isThere }) => isThere)) return refused('sectionThere', { name: current });
  const edits = new Map<string, { range: OffsetRange; newText: string }[]>();
  for (const { uri, range } of found) {
    edits.set(uri, [...(edits.get(uri) ?? []), { range, newText: current }]);
  }
  return { edits };
}
