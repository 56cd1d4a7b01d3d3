import { headingAnchor, headingAnchors, headingMeant } from '../../kinds/procedure/headings.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { headingsOf } from '../navigation/heading-definitions.ts';
import { headingNames } from '../navigation/occurrences.ts';
import type { Target } from '../navigation/spot.ts';
import { editsOf } from '../navigation/written.ts';
import { joined, type FileEdits } from '../workspace-edit.ts';
import { refused, type Renaming } from './renaming.ts';

/**
 * Gives a heading other words, and every reference to it the new anchor. One that names the part and still does stays.
 * Headings that have the same old words count on from each other, so references to those change too.
 */
export function renameHeading(
  { uri, position, heading }: Extract<Target, { what: 'heading' }>,
  newWords: string,
  project: Project,
): Renaming {
  const headings = headingsOf(project, uri, position);
  const own = headings[heading];
  if (!own || project.files.get(uri)?.format !== 'markdown') return refused('bodyPart');
  const words = newWords.trim();
  const anchor = headingAnchor(words);
  if (anchor === '' || /[\r\n]/.test(words)) return refused('notAHeading');
  const oldNames = headings.map(({ name }) => name);
  const newNames = oldNames.map((name, at) => (at === heading ? words : name));
  const oldAnchors = headingAnchors(oldNames);
  const newAnchors = headingAnchors(newNames);
  const isTaken = newNames.some((name, at) => at !== heading && headingAnchor(name) === anchor);
  if (isTaken || newAnchors[heading] !== anchor) return refused('headingTaken', { name: anchor });
  const references = newAnchors.flatMap((now, at): FileEdits[] => {
    const before = oldAnchors[at];
    if (now === before) return [];
    const names = headingNames(uri, position, at, project).filter(({ name }) => {
      const isExact = name === before || headingAnchor(name) === before;
      return isExact || headingMeant(newNames, name) !== at;
    });
    return [editsOf(names, now)];
  });
  return { edits: joined(new Map([[uri, [{ range: own.range, newText: words }]]]), ...references) };
}
