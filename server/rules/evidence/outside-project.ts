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
        what: {
          en: '{path} is an address, not a path to a file of the project.',
          es: '{path} es una dirección, no una ruta a un archivo del proyecto.',
        },
        help: {
          en: 'Write it under url; the address is never opened.',
          es: 'Escríbala en url; la dirección nunca se abre.',
        },
      },
      found: {
        what: {
          en: 'The path {path} leads out of the project, so it is not read.',
          es: 'La ruta {path} sale del proyecto, así que no se lee.',
        },
        help: {
          en: 'Copy the file into the project, or name it as a record.',
          es: 'Copie el archivo al proyecto, o nómbrelo como registro (record).',
        },
      },
    },
    docs: () => ({
      title: { en: 'Evidence outside the project', es: 'Evidencia fuera del proyecto' },
      description: {
        en: 'A path under `evidence` is absolute, climbs above the project, or passes a link that leads out of it. Such a file is never read. An address of the web belongs under `url`.',
        es: 'Una ruta de `evidence` es absoluta, sube por encima del proyecto o pasa por un enlace que sale de él. Un archivo así nunca se lee. Una dirección web va en `url`.',
      },
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
                  title: context.localize({ en: 'Write it under url', es: 'Escribirla en url' }),
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
