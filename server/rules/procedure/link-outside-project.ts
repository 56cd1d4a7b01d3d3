import { linkTarget } from '../../model/link-target.ts';
import { defineRule } from '../rule.ts';
import { procedureWith } from '../examples/procedures.ts';

const records = (text: string) => procedureWith({ Records: `Kept two years. ${text}` });

/** A procedure links to a file outside the project. */
export const linkOutsideProject = defineRule({
  meta: {
    id: 'procedure/link-outside-project',
    target: 'Procedure',
    severity: 'error',
    scope: 'workspace',
    messages: {
      outside: {
        what: 'The link {path} leads out of the project.',
        help: 'Copy the file into the project, or say in words where it is kept.',
      },
      machine: {
        what: 'The link {path} works only on a computer that has this path.',
        help: 'Copy the file into the project and link to it there, or say in words where it is kept.',
      },
    },
    docs: () => ({
      title: 'Link out of the project',
      description:
        'A link or an image in a procedure climbs above the project’s folder, or names a drive, a server or a path of one computer. Such a file is never read.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: records('[a](⟦../../seals.pdf⟧), [b](⟦file:///srv/seals.pdf⟧), [c](<⟦C:/My forms/a.pdf⟧>)'),
        },
      ],
      good: [
        {
          file: 'procedures/seals.md',
          text: records('[a](../forms/seals.pdf)'),
          files: { 'forms/seals.pdf': 'a' },
        },
        {
          file: 'procedures/seals.md',
          text: records('[a](https://example.com/a.pdf), [b](mailto:a@example.com)'),
        },
      ],
    }),
  },
  check({ document, project, report }) {
    for (const link of document.procedure?.body.links ?? []) {
      const at = { range: link.range, path: ['body', 'links', link.target] };
      const target = linkTarget(link.target);
      if (target.kind === 'machine') report({ message: 'machine', at, data: { path: target.path } });
      if (target.kind !== 'file' || target.path === '') continue;
      if (project.fact(document.uri, target.path)?.state === 'outside')
        report({ message: 'outside', at, data: { path: target.path } });
    }
  },
});
