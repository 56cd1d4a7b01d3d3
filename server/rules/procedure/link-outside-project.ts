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
        what: {
          en: 'The link {path} leads out of the project.',
          es: 'El enlace {path} sale del proyecto.',
        },
        help: {
          en: 'Copy the file into the project, or say in words where it is kept.',
          es: 'Copie el archivo al proyecto, o diga con palabras dónde se guarda.',
        },
      },
      machine: {
        what: {
          en: 'The link {path} works only on a computer that has this path.',
          es: 'El enlace {path} solo funciona en una computadora que tenga esa ruta.',
        },
        help: {
          en: 'Copy the file into the project and link to it there, or say in words where it is kept.',
          es: 'Copie el archivo al proyecto y enlácelo ahí, o diga con palabras dónde se guarda.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Link out of the project', es: 'Enlace fuera del proyecto' },
      description: {
        en: 'A link or an image in a procedure climbs above the project’s folder, or names a drive, a server or a path of one computer. Such a file is never read.',
        es: 'Un enlace o una imagen en un procedimiento sube por encima de la carpeta del proyecto, o nombra una unidad, un servidor o una ruta de una computadora. Un archivo así nunca se lee.',
      },
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
