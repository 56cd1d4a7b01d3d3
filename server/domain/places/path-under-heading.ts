import { headingAnchor } from '../../kinds/procedure/headings.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Heading } from '../../syntax/markdown/outline.lazy.ts';
import type { Path } from '../../syntax/yaml/path.ts';

/** The path of a place in Markdown: the nearest heading before it that may be named. */
export function pathUnderHeading(
  { outline }: SourceFile,
  offset: number,
  mayBeNamed: (heading: Heading) => boolean = () => true,
): Path {
  const heading = outline?.headings.findLast((each) => each.range.start <= offset && mayBeNamed(each));
  return heading ? ['body', headingAnchor(heading.text)] : ['body'];
}
