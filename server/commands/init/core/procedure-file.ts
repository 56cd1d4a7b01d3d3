import type { Catalog, Locale } from '../../../catalog/catalog.ts';
import { contentObligations } from '../../../catalog/content-obligations.ts';
import type { ContentObligation } from '../../../catalog/types.ts';
import { say } from '../../../messages/fill.ts';

import { wrapped } from '../../../model/scaffold/answers.ts';
import { flowYaml } from '../../../model/scaffold/flow-yaml.ts';
import { OBLIGATION } from '../../../explain/explain-words.ts';
import type { InitAnswers } from './answers.ts';
import type { ProcedureGroup } from './procedure-groups.ts';
import { TEMPLATE } from './procedure-words.ts';
import { ownValue } from '../../../messages/own-value.ts';

/** What a template is written from. */
export interface TemplateRequest {
  readonly answers: InitAnswers;
  readonly catalog: Catalog;
  /** `YYYY-MM-DD`; obligations change with dates. */
  readonly today: string;
}

const VERSION = '0.1';

/** The Markdown of a procedure that is still to be written: its headings, gaps to be filled in, and what it must tell as comments. */
export function procedureText(group: ProcedureGroup, request: TemplateRequest): string {
  const { language } = request.answers;
  const word = (name: keyof typeof TEMPLATE) => TEMPLATE[name][language];
  const heading = (name: keyof typeof TEMPLATE) => ['', `## ${word(name)}`, ''];
  const table = (head: readonly (keyof typeof TEMPLATE)[], cells: readonly string[]) => [
    row(head.map(word)),
    row(head.map(() => '---')),
    row(cells),
  ];
  const lines = [
    ...frontMatter(group, language),
    '',
    `# ${group.title}`,
    '',
    ...comment(guidance(group, request)),
    ...heading('purpose'),
    word('purposeGap'),
    ...heading('scope'),
    word('scopeGap'),
    ...heading('responsibilities'),
    ...table(['role', 'duty', 'deputy'], [word('roleGap'), word('dutyGap'), word('roleGap')]),
    ...heading('procedure'),
    `1. ${word('firstStep')}`,
    `2. ${word('nextStep')}`,
    ...heading('records'),
    ...table(['record', 'place', 'kept'], [word('recordGap'), word('placeGap'), word('keptGap')]),
    ...heading('history'),
    ...table(
      ['version', 'date', 'author', 'change'],
      [VERSION, word('dateGap'), word('authorGap'), word('changeGap')],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function frontMatter({ id, title, criteria }: ProcedureGroup, language: Locale): string[] {
  return [
    '---',
    'apiVersion: ctpat/v1',
    'kind: Procedure',
    `id: ${id}`,
    `title: ${flowYaml(title)}`,
    `version: "${VERSION}"`,
    'status: draft',
    `owner: ${flowYaml(TEMPLATE.ownerGap[language])}`,
    'reviewEvery: P1Y',
    `criteria: [${criteria.map((criterion) => `"${criterion.id}"`).join(', ')}]`,
    `language: ${language}`,
    '---',
  ];
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A comment of Markdown; two hyphens would end it early. */
function comment(lines: readonly string[]): string[] {
  return ['<!--', ...lines.map((line) => line.replace(/-{2,}/g, '–')), '-->'];
}

function guidance({ criteria }: ProcedureGroup, { answers, catalog, today }: TemplateRequest): string[] {
  const { entity, language } = answers;
  const told = new Set<string>();
  return [
    ...wrapped(TEMPLATE.use[language]),
    ...criteria.flatMap((criterion) => {
      const { id } = criterion;
      const words = catalog.text(id, language);
      const obligation = catalog.duty(criterion, entity, today)?.obligation ?? 'should';
      const level = OBLIGATION[obligation][language];
      const contents = contentObligations(id).filter(
        (obligation) => isExpected(obligation, answers) && !told.has(obligation.id),
      );
      for (const obligation of contents) told.add(obligation.id);
      return [
        '',
        ...wrapped(say(TEMPLATE.criterion, language, { id, level, title: catalog.title(id, language) })),
        ...(words ? wrapped(say(TEMPLATE.asked, language, { text: words.asks })) : []),
        ...(words ? wrapped(say(TEMPLATE.good, language, { text: words.goodAnswer })) : []),
        ...(contents.length > 0 ? ['', TEMPLATE.contents[language]] : []),
        ...contents.map(({ expected }) => `- [ ] ${expected[language]}`),
      ];
    }),
  ];
}

/** Whether the criteria expect a thing of this company. */
function isExpected({ condition, entities }: ContentObligation, { entity, company }: InitAnswers): boolean {
  return (
    (condition === undefined || ownValue(company.conditions, condition) !== false) &&
    (entities === undefined || entities.includes(entity))
  );
}
