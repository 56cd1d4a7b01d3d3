import assert from 'node:assert/strict';
import { rules } from '../rules/all.ts';
import { defineRule } from '../rules/rule.ts';
import { rulePages } from './rule-pages.ts';

describe('rule pages', () => {
  const pages = rulePages(rules);

  it('are one for each rule, and the list of all', () => {
    assert.deepEqual(
      [...pages.keys()].sort(),
      ['README.md', ...rules.map(({ meta }) => `${meta.id}.md`)].sort(),
    );
    const index = pages.get('README.md') ?? '';
    for (const { meta } of rules) assert.ok(index.includes(`| [${meta.id}](${meta.id}.md) |`), meta.id);
  });

  it('show no marks, and name what was marked', () => {
    for (const [path, text] of pages) assert.doesNotMatch(text, /[⟦⟧]|undefined|\{\w+\}(?=[^`]*$)/, path);
    const page = pages.get('profile/missing-section.md') ?? '';
    assert.match(page, /```\n\nFound at: `sections` \(line 5\)\.\n/);
  });

  it('say how to configure and silence, unless no comment can', () => {
    assert.match(
      pages.get('profile/missing-criterion.md') ?? '',
      /# ctpat-disable-next-line profile\/missing-criterion -- /,
    );
    assert.match(pages.get('syntax/invalid-yaml.md') ?? '', /A comment cannot silence this rule\./);
  });

  it('show Markdown examples with longer fences, the other files, and the criteria', () => {
    const rule = defineRule({
      meta: {
        id: 'procedure/example',
        target: 'Procedure',
        severity: 'warning',
        scope: 'workspace',
        criteria: ['6.10', '6.2'],
        messages: { one: { what: { en: 'No {x}.', es: 'Sin {x}.' }, help: { en: 'Add it.', es: 'Añada.' } } },
        why: { en: 'It matters.', es: 'Importa.' },
        docs: {
          title: 'Example',
          description: 'Of a `thing` in [brackets].',
          bad: [
            {
              file: 'procedures/a.md',
              text: '---\nkind: Procedure\n---\n⟦# Title⟧\n```\ncode\n```\n',
              files: { 'profile.ctpat.yaml': 'kind: SecurityProfile\n' },
            },
          ],
          good: [],
        },
      },
      check: () => undefined,
    });
    const made = rulePages([rule]);
    const page = made.get('procedure/example.md') ?? '';
    assert.match(page, /````markdown\n---\nkind: Procedure/);
    assert.match(page, /Found at: `# Title` \(line 4\)/);
    assert.match(page, /beside it `profile\.ctpat\.yaml`/);
    assert.match(page, /Of a `thing` in \\\[brackets\\\]/);
    assert.match(page, /- No …\. Add it\./);
    assert.match(page, /Criteria: MSC 6\.10, MSC 6\.2\./);
    assert.match(made.get('README.md') ?? '', /- MSC 6\.2: .*\n- MSC 6\.10: /);
  });
});
