import assert from 'node:assert/strict';
import { UNSEEN, visibleLine } from './visible.ts';
import { forEachProject } from './written.ts';

describe('the format for people at a terminal', () => {
  forEachProject(({ findings, pretty }) => {
    assert.doesNotMatch(pretty, UNSEEN);
    const lines = pretty.split('\n');
    const heads = lines.filter((line) => /^ {2}\d+:\d+ +\S+ {2}/.test(line));
    assert.deepEqual(
      heads.map((line) => line.trim().split(/ +/)[0]),
      findings.map(({ line, column }) => `${line}:${column}`),
    );
    for (const [position, { message, rule }] of findings.entries())
      assert.ok(heads[position]?.endsWith(`  ${visibleLine(message)}  ${rule}`), heads[position]);
    const files = lines.filter((line) => line !== '' && !line.startsWith(' ')).slice(0, -1);
    assert.deepEqual(files, [...new Set(findings.map(({ file }) => visibleLine(file)))]);
    // Marks are never far from what they mark.
    assert.ok(lines.every((line) => !/^ +\| /.test(line) || line.length < 2000));
  });
});
