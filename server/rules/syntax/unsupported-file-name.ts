import { child } from '../../model/field.ts';
import { nameOf } from '../../workspace/uri.ts';
import { defineRule } from '../rule.ts';

const OUR_NAME = /\.ctpat\.ya?ml$/i;

/** A document of ours under a name that other parts of the tool and editors do not look at. */
export const unsupportedFileName = defineRule({
  meta: {
    id: 'syntax/unsupported-file-name',
    target: 'file',
    severity: 'warning',
    scope: 'document',
    messages: {
      other: {
        what: 'This is a CTPAT document, but its file name does not end in .ctpat.yaml, so it is not found with the others.',
        help: 'Rename it to {name}.',
      },
    },
    docs: () => ({
      title: 'File name',
      description:
        'A YAML file says `apiVersion: ctpat/v1`, but its name does not end in `.ctpat.yaml` or `.ctpat.yml`. It is told only where such a file is open in the editor or named on the command line.',
      bad: [{ file: 'profile.yaml', text: 'apiVersion: ⟦ctpat/v1⟧\nkind: SecurityProfile\nid: base\n' }],
      good: [{ file: 'other.yaml', text: 'apiVersion: v1\nkind: Service\n' }],
    }),
  },
  check({ file, document, report }) {
    const name = nameOf(file.uri);
    if (file.role !== 'document' || file.format === 'markdown' || OUR_NAME.test(name)) return;
    const version = child(document.root, 'apiVersion');
    if (version?.node.kind !== 'scalar' || version.node.text !== 'ctpat/v1') return;
    report({ message: 'other', at: version, data: { name: name.replace(/(\.ya?ml)?$/i, '.ctpat.yaml') } });
  },
});
