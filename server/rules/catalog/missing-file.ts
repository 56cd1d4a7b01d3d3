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
        what: 'The project has no catalog file {path}.',
        help: 'Correct the path: it is relative to this file, letter case counts, and links out of the project are not followed.',
      },
      outside: {
        what: 'The catalog file {path} lies outside the project, so it is not read.',
        help: 'Move the file into the project.',
      },
    },
    why: 'Without it the company’s own entries do not count.',
    docs: () => ({
      title: 'Catalog file missing',
      description:
        'The key `catalog` of a configuration names a file that is not there or lies outside the project.',
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
