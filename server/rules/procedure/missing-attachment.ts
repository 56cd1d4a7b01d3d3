import { linkTarget } from '../../model/link-target.ts';
import { defineRule } from '../rule.ts';
import { procedureWith } from '../examples/procedures.ts';

const records = (text: string) => procedureWith({ Records: `Kept two years. ${text}` });

/** A procedure links to a file that is not there. */
export const missingAttachment = defineRule({
  meta: {
    id: 'procedure/missing-attachment',
    target: 'Procedure',
    severity: 'error',
    scope: 'workspace',
    messages: {
      missing: {
        what: 'The linked file {path} does not exist.',
        help: 'Add the file, or correct the link; it is relative to this procedure.',
      },
      letterCase: {
        what: 'The linked file is spelled {actual}; {path} differs in capital letters.',
        help: 'Write the link as the file is spelled; it is missing on systems that care.',
      },
      nowhere: {
        what: 'This link leads nowhere.',
        help: 'Write the path of the file between the parentheses, or take the link away.',
      },
    },
    why: 'A form that staff cannot open is not filled in.',
    docs: () => ({
      title: 'Linked file missing',
      description:
        'A link or an image in a procedure leads to a path relative to the procedure, and no file or folder of the project is there; or the link is empty. Addresses are never opened, and a path that begins with `/` is left alone.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: records('[Seal log](⟦forms/seal-log.csv⟧ "HP-10") and ![plan](⟦plan%20a.png⟧). ⟦[HP-11]()⟧'),
        },
        {
          file: 'procedures/seals.md',
          text: records('See [the log].\n\n[the log]: ⟦Forms/log.csv⟧'),
          files: { 'procedures/forms/log.csv': 'a' },
          note: 'The file is spelled in small letters.',
        },
        {
          file: 'seals.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: Procedure\nid: seals\nbody:\n  records: "[log](⟦log.csv⟧)"\n',
        },
      ],
      good: [
        {
          file: 'procedures/seals.md',
          text: records('[Log](forms/seal%20log.csv#L2), [forms](./forms), [other](other.md#records)'),
          files: {
            'procedures/forms/seal log.csv': 'a',
            'procedures/other.md': 'Not a procedure of ours.',
          },
        },
        {
          file: 'procedures/seals.md',
          text: records(
            '[Address](https://example.com/a.pdf), <a@example.com>, [top](#seal-control), [root](/a.pdf)',
          ),
        },
        { file: 'procedures/seals.md', text: records('Write `[log](log.csv)` for a link.') },
      ],
    }),
  },
  check({ document, project, report }) {
    for (const link of document.procedure?.body.links ?? []) {
      const at = { range: link.range, path: ['body', 'links', link.target] };
      const target = linkTarget(link.target);
      if (target.kind !== 'file') continue;
      const { path, anchor } = target;
      if (path === '' && anchor === undefined) report({ message: 'nowhere', at });
      const fact = path === '' ? undefined : project.fact(document.uri, path);
      if (fact?.state === 'missing') report({ message: 'missing', at, data: { path } });
      if (fact?.state === 'other-case')
        report({ message: 'letterCase', at, data: { path, actual: fact.actual } });
    }
  },
});
