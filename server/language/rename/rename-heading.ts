import { headingAnchor, headingMeant } from '../../model/headings.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { headingsOf } from '../navigation/heading-definitions.ts';
import { headingNames } from '../navigation/occurrences.ts';
import type { Target } from '../navigation/spot.ts';
import { editsOf } from '../navigation/written.ts';
import { joined } from '../workspace-edit.ts';
import { refused, type Renaming } from './renaming.ts';

/** Gives a heading other words, and every reference to it the new anchor. One that names the part and still does stays. */
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
  const newNames = headings.map(({ name }, at) => (at === heading ? words : name));
  if (newNames.some((name, at) => at !== heading && headingAnchor(name) === anchor))
    return refused('headingTaken', { name: anchor });
  const oldAnchor = headingAnchor(own.name);
  const names = headingNames(uri, position, heading, project).filter(({ name }) => {
    const isExact = name === oldAnchor || headingAnchor(name) === oldAnchor;
    return isExact || headingMeant(newNames, name) !== heading;
  });
  return {
    edits: joined(new Map([[uri, [{ range: own.range, newText: words }]]]), editsOf(names, anchor)),
  };
}
