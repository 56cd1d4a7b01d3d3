import { child, dateOf } from '../../model/field.ts';
import { factsOfDocument, proceduresById } from '../../workspace/procedure-facts.ts';
import { defineRule } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';
import { compareVersions } from '../../domain/procedures/versions.ts';

const translation = (matter: Readonly<Record<string, string>>) =>
  procedureText({ id: 'sellos', language: 'es', translationOf: 'seal-control', ...matter });
const ORIGINAL = { 'procedures/seals.md': procedureText({ language: 'en' }) };

/** A translation is older than the text that it translates. */
export const outdatedTranslation = defineRule({
  meta: {
    id: 'procedure/outdated-translation',
    target: 'Procedure',
    severity: 'warning',
    scope: 'workspace',
    messages: {
      version: {
        what: 'This translation is of version {own}, but {original} is at version {current}.',
        help: 'Bring the translation up to the original, and give it the same version.',
      },
      approved: {
        what: 'This translation was approved on {own}, before its original {original} on {current}.',
        help: 'Compare it with the original, bring it up to date, and have it approved.',
      },
    },
    why: 'Two sites that work by different texts do not have one procedure.',
    docs: () => ({
      title: 'Translation out of date',
      description:
        'A translation has a lower `version` than its approved original; where versions are the same or cannot be compared, it was approved on an earlier day.',
      bad: [
        { file: 'procedures/sellos.md', text: translation({ version: '⟦"3.0"⟧' }), files: ORIGINAL },
        { file: 'procedures/sellos.md', text: translation({ approved: '⟦2026-03-01⟧' }), files: ORIGINAL },
        {
          file: 'procedures/sellos.md',
          text: translation({ version: 'B', approved: '⟦2026-03-01⟧' }),
          files: ORIGINAL,
        },
      ],
      good: [
        { file: 'procedures/sellos.md', text: translation({}), files: ORIGINAL },
        {
          file: 'procedures/sellos.md',
          text: translation({ version: '"3.2"', approved: '2026-03-01' }),
          files: ORIGINAL,
          note: 'A translation may have a correction of its own.',
        },
        {
          file: 'procedures/sellos.md',
          text: translation({ version: '"3.0"' }),
          files: { 'procedures/seals.md': procedureText({ status: 'draft' }) },
          note: 'The new version of the original is not in force yet.',
        },
      ],
    }),
  },
  check({ document, project, report }) {
    const { procedure } = document;
    const here = factsOfDocument(project.index, document);
    const original = proceduresById(project.index).get(here?.translationOf ?? '');
    if (!procedure || !here || !original || here === original) return;
    if (!isInUse(here) || original.status !== 'approved') return;
    const version = child(procedure.root, 'version');
    const difference =
      here.version === undefined || original.version === undefined
        ? undefined
        : compareVersions(here.version, original.version);
    if (version && difference !== undefined && difference < 0) {
      const data = { own: here.version ?? '', original: original.id, current: original.version ?? '' };
      report({ message: 'version', at: version, data });
      return;
    }
    const approved = child(procedure.root, 'approved');
    const own = dateOf(approved);
    const current = original.approved;
    if (!approved || own === undefined || current === undefined || own >= current) return;
    if (difference === undefined || difference === 0)
      report({ message: 'approved', at: approved, data: { own, original: original.id, current } });
  },
});
