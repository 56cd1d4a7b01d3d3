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
        what: 'The file {path} has no extension, so it is not among those the configuration allows.',
        help: 'Use one of: {allowed}.',
      },
      extension: {
        what: 'Files of the sort “{extension}” are not among those the configuration allows.',
        help: 'Use one of: {allowed}.',
      },
    },
    docs: () => ({
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
          note: 'There is no such file; that is another finding.',
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
