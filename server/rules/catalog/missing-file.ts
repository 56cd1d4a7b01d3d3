import { child, items, textOf } from '../../model/field.ts';
import { folderOf, isBelow, resolveFrom } from '../../workspace/uri.ts';
import { defineRule } from '../rule.ts';

/** A configuration names a catalog file that is not there, or not in the project. */
export const missingCatalogFile = defineRule({
  meta: {
    id: 'catalog/missing-file',
    target: 'Configuration',
    severity: 'error',
    scope: 'workspace',
    messages: {
      missing: {
        what: {
          en: 'The project has no catalog file {path}.',
          es: 'El proyecto no tiene el archivo de catálogo {path}.',
        },
        help: {
          en: 'Correct the path: it is relative to this file, letter case counts, and links out of the project are not followed.',
          es: 'Corrija la ruta: es relativa a este archivo, distingue mayúsculas y no se siguen enlaces que salen del proyecto.',
        },
      },
      outside: {
        what: {
          en: 'The catalog file {path} lies outside the project, so it is not read.',
          es: 'El archivo de catálogo {path} está fuera del proyecto, así que no se lee.',
        },
        help: { en: 'Move the file into the project.', es: 'Mueva el archivo dentro del proyecto.' },
      },
    },
    why: {
      en: 'Without it the company’s own entries do not count.',
      es: 'Sin él, las entradas propias de la empresa no cuentan.',
    },
    docs: () => ({
      title: { en: 'Catalog file missing', es: 'Falta el archivo de catálogo' },
      description: {
        en: 'The key `catalog` of a configuration names a file that is not there or lies outside the project.',
        es: 'La clave `catalog` de una configuración nombra un archivo que no existe o que está fuera del proyecto.',
      },
      bad: [
        {
          file: 'ctpat.config.yaml',
          text: 'root: true\ncatalog:\n  - ⟦overrides/seals.yaml⟧\n  - ⟦../other.yaml⟧\n',
        },
      ],
      good: [
        {
          file: 'ctpat.config.yaml',
          text: 'root: true\ncatalog: [overrides/seals.yaml]\n',
          files: { 'overrides/seals.yaml': 'criteria: []\n' },
        },
      ],
    }),
  },
  check({ file, document, project, report }) {
    for (const item of items(child(document.root, 'catalog'))) {
      const path = textOf(item);
      if (path === undefined) continue;
      const uri = resolveFrom(folderOf(file.uri), path);
      if (!isBelow(uri, project.root)) report({ message: 'outside', at: item, data: { path } });
      else if (!project.files.has(uri)) report({ message: 'missing', at: item, data: { path } });
    }
  },
});
