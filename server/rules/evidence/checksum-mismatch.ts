import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { findingWithEvidence, pieces, profileWithEvidence } from '../../domain/evidence/pieces.ts';

const EMPTY_A = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';

/** A file that is not the one whose checksum is on record. */
export const checksumMismatch = defineRule({
  meta: {
    id: 'evidence/checksum-mismatch',
    target: 'effective',
    severity: 'error',
    scope: 'workspace',
    messages: {
      differs: {
        what: {
          en: 'The file {path} is not the one whose checksum stands here.',
          es: 'El archivo {path} no es aquel cuya suma de verificación está aquí.',
        },
        help: {
          en: 'Restore the file, or record the new checksum after you have read what changed.',
          es: 'Restaure el archivo, o registre la nueva suma después de leer qué cambió.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Checksum differs', es: 'La suma de verificación difiere' },
      description: {
        en: 'The SHA-256 of an evidence file is not the one under `sha256`. For a Git LFS pointer the checksum that it names is compared.',
        es: 'El SHA-256 de un archivo de evidencia no es el indicado en `sha256`. En un puntero de Git LFS se compara la suma que este nombra.',
      },
      bad: [
        { text: profileWithEvidence(`{ file: a.pdf, sha256: ⟦${EMPTY_A}⟧ }`), files: { 'a.pdf': 'b' } },
        {
          file: 'audit.ctpat.yaml',
          text: findingWithEvidence(`{ file: a.pdf, sha256: ⟦${EMPTY_A}⟧ }`),
          files: { 'a.pdf': 'b' },
        },
      ],
      good: [
        { text: profileWithEvidence(`{ file: a.pdf, sha256: ${EMPTY_A} }`), files: { 'a.pdf': 'a' } },
        {
          text: profileWithEvidence(`{ file: a.pdf, sha256: ${EMPTY_A} }`),
          files: { 'a.pdf': `version https://git-lfs.github.com/spec/v1\noid sha256:${EMPTY_A}\nsize 1\n` },
          note: { en: 'A pointer of Git LFS.', es: 'Un puntero de Git LFS.' },
        },
      ],
    }),
  },
  check(context) {
    for (const { about, field, path, fact } of context.shared(pieces)) {
      const place = child(field, 'sha256');
      const stated = textOf(place)?.toLowerCase();
      if (!place || path === undefined || stated === undefined || !/^[0-9a-f]{64}$/.test(stated)) continue;
      if (fact?.state !== 'file' || fact.sha256 === undefined || fact.sha256 === stated) continue;
      context.report({ message: 'differs', at: place, ...about, data: { path } });
    }
  },
});
