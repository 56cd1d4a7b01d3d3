import { headingAnchors } from '../../kinds/procedure/headings.ts';
import { linkTarget } from '../../model/link-target.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { nearest } from '../../schema/suggestion.ts';
import { folderOf, resolveFrom } from '../../workspace/uri.ts';
import { defineRule } from '../rule.ts';
import { procedureWith } from '../examples/procedures.ts';

const records = (text: string) => procedureWith({ Records: `Kept two years. ${text}` });

/** Anchors that authors set themselves, in HTML or in braces. */
const OWN_ANCHOR = /\b(?:id|name)\s*=\s*["']?([^\s"'>]+)|\{#([^}\s]+)\}/g;

const plain = (anchor: string) => anchor.normalize().toLowerCase();

/** Every anchor of a Markdown file; a heading that comes again has a number at its end. */
function anchorsOf({ outline, text }: SourceFile): ReadonlySet<string> {
  const names = outline?.headings.map((heading) => heading.text) ?? [];
  const anchors = new Set(headingAnchors(names).map(plain));
  for (const [, html, braces] of text.matchAll(OWN_ANCHOR)) anchors.add(plain(html ?? braces ?? ''));
  return anchors;
}

/** A link to a heading that does not exist. */
export const unknownLinkHeading = defineRule({
  meta: {
    id: 'procedure/unknown-link-heading',
    target: 'Procedure',
    severity: 'warning',
    scope: 'workspace',
    messages: {
      unknown: {
        what: 'The link leads to the heading “{anchor}”, which is not there.',
        help: 'Write the heading in lower case with hyphens in place of spaces, as in #revision-history.',
      },
      misspelled: {
        what: 'The link leads to the heading “{anchor}”, which is not there; did you mean “{nearest}”?',
        help: 'Write the heading in lower case with hyphens in place of spaces.',
      },
    },
    docs: () => ({
      title: 'Link to an unknown heading',
      description:
        'A link in a procedure names a heading, `#heading`, of the procedure itself or of another procedure of the project, and there is none. Capital letters make no difference; anchors set by hand count.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: records('See [history](⟦#revisions⟧) and [scope](⟦visitors.md#scopes⟧).'),
          files: { 'procedures/visitors.md': procedureWith({}, { id: 'visitors' }) },
        },
      ],
      good: [
        {
          file: 'procedures/seals.md',
          text: records(
            'See [history](#Revision-history), [top](#), [scope](visitors.md#scope), [note](#n1). <a id="n1"></a>',
          ),
          files: { 'procedures/visitors.md': procedureWith({}, { id: 'visitors' }) },
        },
        {
          file: 'procedures/seals.md',
          text: records('See [line](forms/log.csv#L4) and [readme](readme.md#forms).'),
          files: { 'procedures/forms/log.csv': 'a', 'procedures/readme.md': '# Readme\n' },
          note: 'Files that are not ours are not looked into.',
        },
        {
          file: 'procedures/seals.md',
          text: procedureWith({ Records: 'Kept two years. [b](#log-1)\n\n### Log\n\na\n\n### Log\n\nb' }),
        },
      ],
    }),
  },
  check({ document, file, project, report }) {
    const known = new Map<SourceFile, ReadonlySet<string>>();
    for (const link of document.procedure?.body.links ?? []) {
      const target = linkTarget(link.target);
      if (target.kind !== 'file' || target.anchor === undefined || target.anchor === '') continue;
      const { path, anchor } = target;
      const uri = resolveFrom(folderOf(document.uri), path.replaceAll('\\', '/'));
      const linked = path === '' ? file : project.files.get(uri);
      if (linked?.format !== 'markdown' || anchor === 'top') continue;
      const anchors = known.get(linked) ?? anchorsOf(linked);
      known.set(linked, anchors);
      if (anchors.has(plain(anchor))) continue;
      const meant = nearest(plain(anchor), [...anchors]);
      report({
        message: meant === undefined ? 'unknown' : 'misspelled',
        at: { range: link.range, path: ['body', 'links', link.target] },
        data: { anchor, ...(meant === undefined ? {} : { nearest: meant }) },
      });
    }
  },
});
