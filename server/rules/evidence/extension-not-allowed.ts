import { defineRule } from '../rule.ts';
import { pieces, profileWithEvidence } from './pieces.ts';

/** A file of a sort that the portal will not take. */
export const extensionNotAllowed = defineRule({
  meta: {
    id: 'evidence/extension-not-allowed',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      extension: {
        what: {
          en: 'Files of the sort “{extension}” are not among those the configuration allows.',
          es: 'Los archivos de tipo «{extension}» no están entre los que permite la configuración.',
        },
        help: { en: 'Use one of: {allowed}.', es: 'Use uno de: {allowed}.' },
      },
    },
    docs: {
      title: 'File extension not allowed',
      description:
        'An evidence file has an extension that is not in `portal.allowedExtensions`. Without that setting nothing is checked.',
      bad: [
        {
          text: profileWithEvidence('⟦seals.csv⟧'),
          files: {
            'seals.csv': 'counted',
            'ctpat.config.yaml': 'root: true\nportal: { allowedExtensions: [pdf, JPG] }\n',
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
      ],
    },
  },
  check(context) {
    const allowed = context.settings.allowedExtensions;
    if (!allowed) return;
    for (const { answer, fileField, path, fact } of context.shared(pieces)) {
      const extension = /\.([^./\\]+)$/.exec(path ?? '')?.[1]?.toLowerCase() ?? '';
      if (!fileField || fact?.state === 'folder' || allowed.includes(extension)) continue;
      context.report({
        message: 'extension',
        at: fileField,
        criterion: answer.id,
        data: { extension, allowed: allowed.join(', ') },
      });
    }
  },
});
