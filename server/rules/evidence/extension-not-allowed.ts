import { defineRule } from '../rule.ts';
import { logWithRoster, pieces, profileWithEvidence } from '../../domain/evidence/pieces.ts';

/** A file of a sort that the portal will not take. */
export const extensionNotAllowed = defineRule({
  meta: {
    id: 'evidence/extension-not-allowed',
    target: 'effective',
    severity: 'warning',
    scope: 'workspace',
    settings: ['portal.allowedExtensions'],
    messages: {
      none: {
        what: {
          en: 'The file {path} has no extension, so it is not among those the configuration allows.',
          es: 'El archivo {path} no tiene extensión, así que no está entre los que permite la configuración.',
        },
        help: { en: 'Use one of: {allowed}.', es: 'Use uno de: {allowed}.' },
      },
      extension: {
        what: {
          en: 'Files of the sort “{extension}” are not among those the configuration allows.',
          es: 'Los archivos de tipo «{extension}» no están entre los que permite la configuración.',
        },
        help: { en: 'Use one of: {allowed}.', es: 'Use uno de: {allowed}.' },
      },
    },
    docs: () => ({
      title: { en: 'File extension not allowed', es: 'Extensión de archivo no permitida' },
      description: {
        en: 'An evidence file has an extension that is not in `portal.allowedExtensions`. Without that setting nothing is checked.',
        es: 'Un archivo de evidencia tiene una extensión que no está en `portal.allowedExtensions`. Sin ese ajuste no se revisa nada.',
      },
      bad: [
        {
          text: profileWithEvidence('⟦seals.csv⟧'),
          files: {
            'seals.csv': 'counted',
            'ctpat.config.yaml': 'root: true\nportal: { allowedExtensions: [pdf, JPG] }\n',
          },
        },
        {
          file: 'training.ctpat.yaml',
          text: logWithRoster('⟦t1.csv⟧'),
          files: {
            't1.csv': 'name',
            'ctpat.config.yaml': 'root: true\nportal: { allowedExtensions: [pdf] }\n',
          },
        },
      ],
      good: [
        {
          text: profileWithEvidence('seals.jpg'),
          files: {
            'seals.jpg': 'counted',
            'ctpat.config.yaml': 'root: true\nportal: { allowedExtensions: [pdf, JPG] }\n',
          },
        },
        { text: profileWithEvidence('seals.csv'), files: { 'seals.csv': 'counted' } },
        {
          text: profileWithEvidence('seals.csv'),
          files: { 'ctpat.config.yaml': 'root: true\nportal: { allowedExtensions: [pdf] }\n' },
          note: {
            en: 'There is no such file; that is another finding.',
            es: 'No existe tal archivo; ese es otro hallazgo.',
          },
        },
      ],
    }),
  },
  check(context) {
    const allowed = context.settings.allowedExtensions;
    if (!allowed) return;
    for (const { about, fileField, path, fact } of context.shared(pieces)) {
      const extension = /\.([^./\\]+)$/.exec(path ?? '')?.[1]?.toLowerCase() ?? '';
      if (!fileField || path === undefined || allowed.includes(extension)) continue;
      // A path that leads to no file is another fault.
      if (fact?.state !== 'file' && fact?.state !== 'other-case') continue;
      context.report({
        message: extension === '' ? 'none' : 'extension',
        at: fileField,
        ...about,
        data: { extension, path, allowed: allowed.join(', ') },
      });
    }
  },
});
