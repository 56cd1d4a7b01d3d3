import { textOf, child } from '../../model/field.ts';
import { say } from '../../messages/fill.ts';
import { relativePath } from '../../workspace/uri.ts';
import { textBlock, type Explanation } from '../explain/content.ts';
import { quoted, type HoverQuestion } from './question.ts';
import { HOVER } from './words.ts';

/** What a procedure is that an id points to: title, version, status, and where it stands. */
export function procedureHover({ project, locale }: HoverQuestion, reference: string): Explanation {
  const [id = '', heading] = reference.split('#');
  const [document] = project.index.find('Procedure', id);
  const root = document?.root;
  if (!document || !root) {
    return { title: id, blocks: textBlock(say(HOVER.unknownProcedure, locale, { id: quoted(id) })) };
  }
  const version = textOf(child(root, 'version'));
  const facts = [
    textOf(child(root, 'title')) ?? '',
    version === undefined ? '' : say(HOVER.version, locale, { version }),
    textOf(child(root, 'status')) ?? '',
  ];
  const text = facts
    .filter((fact) => fact !== '')
    .map(quoted)
    .join(', ');
  const isWrong = heading !== undefined && !project.index.headings(document).has(heading);
  return {
    title: id,
    blocks: [
      ...textBlock(text, say(HOVER.procedure, locale)),
      ...textBlock(`\`${quoted(relativePath(document.uri, project.root))}\``),
      ...textBlock(isWrong ? say(HOVER.unknownHeading, locale, { heading: quoted(heading) }) : undefined),
    ],
  };
}
