import assert from 'node:assert/strict';
import { visibleLine } from './visible.ts';
import { forEachProject } from './written.ts';

describe('one line for each finding', () => {
  forEachProject(({ findings, texts }) => {
    const lines = texts.unix.split('\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(
      lines,
      findings.map(({ file, line, column, severity, message, help, rule }) => {
        const said = visibleLine(help === '' ? message : `${message} ${help}`);
        return `${visibleLine(file)}:${line}:${column}: ${severity}: ${said} [${rule}]`;
      }),
    );
  });
});
