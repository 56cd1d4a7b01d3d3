import type { Edit } from '../../model/edits.ts';
import type { Field } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { findingWithEvidence, pieces, profileWithEvidence } from '../../domain/evidence/pieces.ts';

const ADDRESS = /^https?:\/\/\S+$/i;

/** Names an address as what it is; undefined where its form cannot be kept. */
function addressEdit(evidence: Field, fileField: Field, address: string): Edit | undefined {
  const { node, range, keyRange } = fileField;
  if (node.range.start !== range.start) return undefined;
  if (evidence.node.kind === 'mapping') return keyRange && { range: keyRange, newText: 'url' };
  return node.kind === 'scalar' && node.style !== 'literal' && node.style !== 'folded'
    ? { range, newText: `{ url: ${JSON.stringify(address)} }` }
    : undefined;
}

/** Evidence outside the project. */
export const evidenceOutsideProject = defineRule({
  meta: {
    id: 'evidence/outside-project',
    target: 'effective',
    severity: 'error',
    scope: 'workspace',
    fixable: true,
    messages: {
      address: {
        what: '{path} is an address, not a path to a file of the project.',
        help: 'Write it under url; the address is never opened.',
      },
      found: {
        what: 'The path {path} leads out of the project, so it is not read.',
        help: 'Copy the file into the project, or name it as a record.',
      },
    },
    words: { fix: 'Write it under url' },
    docs: () => ({
      title: 'Evidence outside the project',
      description:
        'A path under `evidence` is absolute, climbs above the project, or passes a link that leads out of it. Such a file is never read. An address of the web belongs under `url`.',
      bad: [
        {
          text: profileWithEvidence(
            '⟦../../secret.pdf⟧\n        - ⟦/etc/hosts⟧\n        - ⟦C:\\seals.pdf⟧\n        - ⟦https://dms.example.com/1⟧\n        - { file: ⟦"https://dms.example.com/2"⟧, kind: log }',
          ),
        },
        {
          file: 'audit.ctpat.yaml',
          text: findingWithEvidence('[⟦../../a.pdf⟧, { file: ⟦"https://dms.example.com/3"⟧ }]'),
        },
      ],
      good: [
        { text: profileWithEvidence('./evidence/../evidence/a.pdf'), files: { 'evidence/a.pdf': 'counted' } },
        { text: profileWithEvidence('{ url: "https://dms.example.com/1" }') },
      ],
    }),
  },
  check(context) {
    for (const { about, field, fileField, path, fact } of context.shared(pieces)) {
      if (!fileField || path === undefined || !fact) continue;
      if (fact.state !== 'outside') continue;
      const isAddress = ADDRESS.test(path);
      const edit = isAddress ? addressEdit(field, fileField, path) : undefined;
      context.report({
        message: isAddress ? 'address' : 'found',
        at: fileField,
        ...about,
        data: { path },
        ...(edit
          ? {
              fixes: () => [
                {
                  title: context.word('fix'),
                  edits: [edit],
                  preferred: true,
                  safe: true,
                },
              ],
            }
          : {}),
      });
    }
  },
});
