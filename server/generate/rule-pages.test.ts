import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { rules } from '../rules/all.ts';
import { failureReasonOf } from '../domain/failure-reasons.ts';
import { defineRule } from '../rules/rule.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { rulePages } from './rule-pages.ts';

describe('rule pages', () => {
  const pages = rulePages(rules, (id, locale) => `${id} in ${locale}`);

  it('are one for each rule in each language, and the list of all', () => {
    const names = ['README.md', ...rules.map(({ meta }) => `${meta.id}.md`)];
    assert.deepEqual([...pages.keys()].sort(), [...names, ...names.map((name) => `es/${name}`)].sort());
    for (const folder of ['', 'es/']) {
      const index = pages.get(`${folder}README.md`) ?? '';
      for (const { meta } of rules) {
        assert.ok(index.includes(`| [${meta.id}](${meta.id}.md) |`), meta.id);
        const times = index.split(`[${meta.id}](`).length - 1;
        // In its group, for its kind, for its reason, and for each criterion.
        const reason = failureReasonOf(meta) ? 1 : 0;
        assert.equal(times, 2 + reason + (meta.criteria?.length ?? 0), meta.id);
      }
    }
  });

  it('have links that lead to pages', () => {
    for (const [path, text] of pages) {
      const targets = [...text.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, target = '']) => target);
      assert.ok(targets.length >= 2, path);
      for (const target of targets)
        assert.ok(pages.has(posix.join(posix.dirname(path), target)), `${path}: ${target}`);
    }
  });

  it('lead to their other language', () => {
    assert.match(
      pages.get('profile/missing-criterion-text.md') ?? '',
      /\n\[Español\]\(\.\.\/es\/profile\/missing-criterion-text\.md\)\n/,
    );
    assert.match(
      pages.get('es/profile/missing-criterion-text.md') ?? '',
      /\n\[English\]\(\.\.\/\.\.\/profile\/missing-criterion-text\.md\)\n/,
    );
    assert.match(pages.get('es/README.md') ?? '', /\n\[English\]\(\.\.\/README\.md\)\n/);
  });

  it('speak Spanish outside their examples, ids, code and what is quoted', () => {
    for (const [path, text] of pages) {
      if (!path.startsWith('es/')) continue;
      const prose = text
        .replace(/^<!--.*-->$/m, '')
        .replace(/^(`{3,})\w*\n[^]*?\n\1$/gm, '')
        .replace(/(`+)[^`\n]+\1|“[^”]*”/g, '')
        .replace(/\]\([^)]*\)/g, '](…)');
      assert.doesNotMatch(prose, /(?<![\p{L}-])(the|of|and|with|for|is|are|not|it)(?![\p{L}-])/iu, path);
    }
  });

  it('name the reason for a failed validation, and the settings that a rule reads', () => {
    const stale = pages.get('evidence/stale.md') ?? '';
    assert.match(
      stale,
      /Common reason for a failed validation: Practice that differs from what is written\./,
    );
    const index = pages.get('es/README.md') ?? '';
    assert.match(index, /\*\*Práctica distinta de lo que está escrito\*\*: .*\[evidence\/stale\]/);
    assert.doesNotMatch(pages.get('internal/rule-failed.md') ?? '', /failed validation/);
    assert.doesNotMatch(pages.get('suppression/unused-directive.md') ?? '', /failed validation/);
    const size = pages.get('es/evidence/too-large.md') ?? '';
    assert.match(size, /\*\*Ajustes que lee\*\*:\n\n- `portal\.maxFileMb`: .*10 si no/);
    assert.doesNotMatch(stale, /Settings that it reads/);
    for (const { meta } of rules)
      for (const setting of meta.settings ?? [])
        assert.ok(schemaAt('Configuration', setting.split('.')), `${meta.id}: ${setting}`);
  });

  it('name the day on which the examples are checked, where the day counts', () => {
    for (const { meta } of rules)
      for (const folder of ['', 'es/'])
        assert.equal(
          /## (?:Wrong|Incorrecto)\n\n[^\n]* 2026-11-24\.\n/.test(pages.get(`${folder}${meta.id}.md`) ?? ''),
          meta.scope === 'dates',
          meta.id,
        );
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
        messages: { one: { what: 'No {x}.', help: 'Add it.' } },
        why: 'It matters.',
        docs: () => ({
          title: 'Example',
          description: 'Of a `thing` in [brackets].',
          bad: [
            {
              file: 'procedures/a.md',
              note: 'A note.',
              text: '---\nkind: Procedure\n---\n⟦# Title⟧\n```\ncode\n```\n',
              files: { 'profile.ctpat.yaml': 'kind: SecurityProfile\n' },
            },
          ],
          good: [],
        }),
      },
      check: () => undefined,
    });
    const made = rulePages([rule], (id, locale) => (locale === 'en' ? `Title of ${id}` : `Título de ${id}`));
    const page = made.get('procedure/example.md') ?? '';
    assert.match(page, /````markdown\n---\nkind: Procedure/);
    assert.match(page, /Found at: `# Title` \(line 4\)/);
    assert.match(page, /beside it `profile\.ctpat\.yaml`/);
    assert.match(page, /Of a `thing` in \\\[brackets\\\]/);
    assert.match(page, /- No …\. Add it\./);
    assert.match(page, /Criteria:\n\n- MSC 6\.10 Title of 6\.10\n- MSC 6\.2 Title of 6\.2\n/);
    assert.match(made.get('README.md') ?? '', /- MSC 6\.2 Title of 6\.2: .*\n- MSC 6\.10 Title of 6\.10: /);
    assert.match(made.get('procedure/example.md') ?? '', /\nA note\.\n/);
  });

  it('show Spanish texts and notes where a rule has them', () => {
    const page = pages.get('es/partner/screening-incomplete.md') ?? '';
    assert.match(page, /^# Evaluación incompleta\n/m);
    assert.match(page, /\nUn socio sin ninguna evaluación es otro hallazgo\.\n/);
    assert.match(page, /\n## Incorrecto\n/);
  });
});
