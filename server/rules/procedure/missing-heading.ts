import type { Localized } from '../../catalog/catalog.ts';
import { child } from '../../model/field.ts';
import { defineRule, keyOf, type RuleContext } from '../rule.ts';
import { ALL_HEADINGS, procedureText } from '../examples/procedures.ts';
import { ownValue } from '../../messages/own-value.ts';

/** The required parts, as a heading in both languages. */
const HEADINGS: Readonly<Record<string, Localized>> = {
  purpose: { en: 'Purpose', es: 'Propósito' },
  scope: { en: 'Scope', es: 'Alcance' },
  responsibilities: { en: 'Responsibilities', es: 'Responsabilidades' },
  procedure: { en: 'Procedure', es: 'Procedimiento' },
  records: { en: 'Records', es: 'Registros' },
  revisionHistory: { en: 'Revision history', es: 'Historial de revisiones' },
};

/** Where a missing part is told: at the title of the text, at `body`, else at the kind. */
function placeOf({ document, file }: Pick<RuleContext, 'document' | 'file'>) {
  const title = file.outline?.headings.find(({ level }) => level === 1);
  if (title) return title.range;
  const body = child(document.root, 'body');
  if (body) return keyOf(body).range;
  return document.procedure?.kindField?.range ?? document.range;
}

/** A written procedure lacks one of the six parts that every one has. */
export const missingHeading = defineRule({
  meta: {
    id: 'procedure/missing-heading',
    target: 'Procedure',
    severity: 'error',
    scope: 'document',
    messages: {
      all: {
        what: 'This procedure has none of the headings that every procedure has: {headings}.',
        help: 'Add them with what belongs under each; their level and order are free, English or Spanish.',
      },
      missing: {
        what: 'The heading “{en}” (in Spanish “{es}”) is missing.',
        help: 'Add the heading and what belongs under it; its level and place are free.',
      },
    },
    why: 'A validator looks in every procedure for why, where, who, how, which records, and what changed.',
    docs: () => ({
      title: 'Heading missing',
      description:
        'A written procedure has headings for its purpose, scope, responsibilities, procedure, records and revision history. Common other words for them, English or Spanish, count; so does any level and any order. In a procedure written in YAML they are the keys of `body`. Where all six are missing, one finding says so.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: procedureText(
            {},
            ALL_HEADINGS.filter((heading) => heading !== 'Records'),
          ).replace('# Seal control', '⟦# Seal control⟧'),
        },
        {
          file: 'seals.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: Procedure\nid: seals\ntitle: Seals\nversion: "1"\nstatus: draft\nowner: CSO\n⟦body⟧:\n  purpose: a\n  scope: b\n  responsibilities: c\n  procedure: [d]\n  records: e\n',
        },
        {
          file: 'procedures/seals.md',
          text: procedureText({ kind: '⟦Procedure⟧' }, ['Notes']).replace('# Seal control\n', ''),
        },
        {
          file: 'seals.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: ⟦Procedure⟧\nid: seals\ntitle: Seals\nversion: "1"\nstatus: draft\nowner: CSO\n',
        },
      ],
      good: [
        { file: 'procedures/seals.md', text: procedureText() },
        {
          file: 'procedures/sellos.md',
          text: procedureText({}, [
            '1. Objetivo',
            '2. Alcance',
            '3. Responsables',
            '4. Desarrollo',
            '5. Control de registros',
            '6. Control de cambios',
          ]),
        },
      ],
    }),
  },
  check({ document, file, schemaProblems, locale, report }) {
    const missing = schemaProblems.flatMap((problem) => {
      if (problem.type !== 'missing-key') return [];
      if (problem.path.length === 1 && problem.path[0] === 'body') return problem.keys;
      return problem.path.length === 0 && problem.keys.includes('body') ? Object.keys(HEADINGS) : [];
    });
    const { length } = Object.keys(HEADINGS);
    if (new Set(missing).size >= length) {
      report({
        message: 'all',
        at: { range: placeOf({ document, file }), path: ['body'] },
        data: {
          headings: Object.values(HEADINGS)
            .map((heading) => heading[locale])
            .join(', '),
        },
      });
      return;
    }
    for (const key of missing) {
      const heading = ownValue(HEADINGS, key);
      if (!heading) continue;
      report({
        message: 'missing',
        at: { range: placeOf({ document, file }), path: ['body', key] },
        data: { ...heading },
      });
    }
  },
});
