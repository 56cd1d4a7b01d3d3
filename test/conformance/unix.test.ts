import assert from 'node:assert/strict';
import { forEachProject } from './written.ts';

/** What is seen in a terminal of a text: what would move the cursor or turn the direction of writing is spelled out. */
const visible = (text: string) =>
  text.replace(/[\p{Cc}\u202e]/gu, (character) =>
    character === '\t' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

describe('one line for each finding', () => {
  forEachProject(({ findings, texts }) => {
    const lines = texts.unix.split('\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(
      lines,
      findings.map(({ file, line, column, severity, message, help, rule }) => {
        const said = visible(help === '' ? message : `${message} ${help}`);
        return `${visible(file)}:${line}:${column}: ${severity}: ${said} [${rule}]`;
      }),
    );
  });
});
