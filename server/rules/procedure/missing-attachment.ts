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
        what: { en: 'The linked file {path} does not exist.', es: 'El archivo enlazado {path} no existe.' },
        help: {
          en: 'Add the file, or correct the link; it is relative to this procedure.',
          es: 'Añada el archivo, o corrija el enlace; es relativo a este procedimiento.',
        },
      },
      letterCase: {
        what: {
          en: 'The linked file is spelled {actual}; {path} differs in capital letters.',
          es: 'El archivo enlazado se escribe {actual}; {path} difiere en mayúsculas.',
        },
        help: {
          en: 'Write the link as the file is spelled; it is missing on systems that care.',
          es: 'Escriba el enlace como se escribe el archivo; en otros sistemas no se encuentra.',
        },
      },
      nowhere: {
        what: { en: 'This link leads nowhere.', es: 'Este enlace no lleva a ningún lado.' },
        help: {
          en: 'Write the path of the file between the parentheses, or take the link away.',
          es: 'Escriba la ruta del archivo entre los paréntesis, o quite el enlace.',
        },
      },
    },
    why: {
      en: 'A form that staff cannot open is not filled in.',
      es: 'Un formato que el personal no puede abrir no se llena.',
    },
    docs: () => ({
      title: { en: 'Linked file missing', es: 'Falta el archivo enlazado' },
      description: {
        en: 'A link or an image in a procedure leads to a path relative to the procedure, and no file or folder of the project is there; or the link is empty. Addresses are never opened, and a path that begins with `/` is left alone.',
        es: 'Un enlace o una imagen en un procedimiento lleva a una ruta relativa al procedimiento, y ahí no hay archivo ni carpeta del proyecto; o el enlace está vacío. Las direcciones nunca se abren, y una ruta que empieza con `/` no se toca.',
      },
      bad: [
        {
          file: 'procedures/seals.md',
          text: records('[Seal log](⟦forms/seal-log.csv⟧ "HP-10") and ![plan](⟦plan%20a.png⟧). ⟦[HP-11]()⟧'),
        },
        {
          file: 'procedures/seals.md',
          text: records('See [the log].\n\n[the log]: ⟦Forms/log.csv⟧'),
          files: { 'procedures/forms/log.csv': 'a' },
          note: { en: 'The file is spelled in small letters.', es: 'El archivo se escribe en minúsculas.' },
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
