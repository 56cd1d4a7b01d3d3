import assert from 'node:assert/strict';
import { ownSchema, validatorOf } from './validate.ts';
import { visible } from './visible.ts';
import { forEachProject } from './written.ts';
import { parseJson } from './parse-json.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

const SEVERITIES = { error: 'critical', warning: 'major', info: 'minor' };

describe('the code quality report of GitLab', () => {
  const validate = validatorOf(ownSchema('gitlab-code-quality'));
  forEachProject(({ findings, texts }) => {
    const issues = parseJson(texts.gitlab) as readonly Issue[];
    validate(issues);
    assert.deepEqual(
      issues.map(({ description, check_name, severity, location }) => {
        assert.ok(location.lines.end >= location.lines.begin);
        return [description, check_name, severity, location.path, location.lines.begin];
      }),
      findings.map(({ message, help, rule, severity, file, line }) => [
        visible(`${message} ${help}`.trim()),
        rule,
        severity === 'error' && rule.startsWith('syntax/') ? 'blocker' : SEVERITIES[severity],
        file,
        line,
      ]),
    );
  });
});
