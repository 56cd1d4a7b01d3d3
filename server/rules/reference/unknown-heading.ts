import { headingAnchor } from '../../model/headings.ts';
import { defineRule } from '../rule.ts';
import { profileWith } from '../example-texts.ts';
import { citations } from './citations.ts';

const SEALS =
  '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seal-control\n---\n\n# Seal control\n\n## Records\n\nKept two years.\n';

/** An answer cites a heading that its procedure does not have. */
export const unknownHeading = defineRule({
  meta: {
    id: 'reference/unknown-heading',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'workspace',
    messages: {
      unknown: {
        what: {
          en: 'The procedure {id} has no heading “{heading}”.',
          es: 'El procedimiento {id} no tiene el título «{heading}».',
        },
        help: {
          en: 'Write one of its headings, in lower case with hyphens: {headings}.',
          es: 'Escriba uno de sus títulos, en minúsculas y con guiones: {headings}.',
        },
      },
    },
    docs: {
      title: 'Unknown heading',
      description:
        'An answer cites a part of a procedure, `id#heading`, and the procedure has no such heading. In a procedure written in YAML the keys of `body` are its headings.',
      bad: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: to-do, procedures: [⟦"seal-control#retention"⟧] }',
          ),
          files: { 'procedures/seals.md': SEALS },
        },
      ],
      good: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: to-do, procedures: ["seal-control#records", "seal-control#Records"] }',
          ),
          files: { 'procedures/seals.md': SEALS },
        },
      ],
    },
  },
  check({ document, project, report }) {
    for (const { field, id, heading, criterion } of citations(document)) {
      const [procedure] = heading === undefined ? [] : project.index.find('Procedure', id);
      if (heading === undefined || !procedure) continue;
      const headings = project.index.headings(procedure);
      if (headings.has(heading) || headings.has(headingAnchor(heading))) continue;
      report({
        message: 'unknown',
        at: field,
        criterion,
        data: { id, heading, headings: [...headings].slice(0, 12).join(', ') },
      });
    }
  },
});
