import { forTerminal } from '../../output/terminal-text.ts';
import { sentence } from './places.ts';
import type { Reporter } from './reporter.ts';

/**
 * One line for each finding, `file:line:column: level: message [rule]`, which editors, their tasks and problem matchers
 * read. Levels have their English names in every language, because programs know them.
 */
export const unix: Reporter = {
  name: 'unix',
  language: 'words',
  render: ({ findings }) =>
    findings
      .map((finding) => {
        const { file, line, column, severity, rule } = finding;
        return `${forTerminal(file)}:${line}:${column}: ${severity}: ${forTerminal(sentence(finding))} [${rule}]\n`;
      })
      .join(''),
};
