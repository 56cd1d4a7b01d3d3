import assert from 'node:assert/strict';
import { join } from 'node:path';
import { parseJson } from './parse-json.ts';
import { validatorOf } from './validate.ts';
import { forEachProject } from './written.ts';

const schema = join(import.meta.dirname, '../../schemas/findings.schema.json');

describe('our own JSON', () => {
  const validate = validatorOf(schema);
  forEachProject(({ json, sourceOf }) => {
    const report = parseJson(json) as {
      findings: { severity: string; file: string; line: number; column: number }[];
      summary: Record<'errors' | 'warnings' | 'infos', number>;
    };
    validate(report);
    const count = (level: string) => report.findings.filter(({ severity }) => severity === level).length;
    const { errors, warnings, infos } = report.summary;
    assert.deepEqual([errors, warnings, infos], [count('error'), count('warning'), count('info')]);
    for (const { file, line, column } of report.findings) {
      const text = sourceOf(file).split('\n', line)[line - 1];
      assert.ok(text !== undefined && column <= text.length + 1, `${file}:${line}:${column}`);
      // Splitting a large text for each finding would take minutes.
      if (report.findings.length > 1000) break;
    }
  });
});
