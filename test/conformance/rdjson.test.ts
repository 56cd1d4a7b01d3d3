import assert from 'node:assert/strict';
import { readDiagnostics } from './rdjson-report.ts';
import { byteOffset, textAt } from './source-places.ts';
import { ownSchema, validatorOf } from './validate.ts';
import { visible } from './visible.ts';
import { forEachProject } from './written.ts';
import { parseJson } from './parse-json.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

describe('rdjson', () => {
  const validate = validatorOf(ownSchema('rdjson'));

  describe('is as reviewdog reads it, its columns counting bytes', () => {
    forEachProject(({ findings, texts, sourceOf }) => {
      validate(parseJson(texts.rdjson));
      assert.deepEqual(
        readDiagnostics(texts.rdjson).map(({ message, location: { path, range }, severity, code }) => {
          const { start, end } = range;
          const place = { ...start, endLine: end.line, endColumn: end.column };
          const text = textAt(sourceOf(path), place, byteOffset);
          assertNoMarkup(message);
          return {
            message: message.replaceAll('\u2060', ''),
            file: path,
            line: start.line,
            text,
            severity,
            rule: code.value,
          };
        }),
        findings.map((finding) => ({
          // A comment is one line.
          message: visible(`${finding.message} ${finding.help}`.trim().replace(/\s+/g, ' ')),
          file: finding.file,
          line: finding.line,
          text: textAt(sourceOf(finding.file), finding),
          severity: SEVERITIES[finding.severity],
          rule: finding.rule,
        })),
      );
    });
  });

  describe('is the same with one finding on each line', () => {
    forEachProject(({ texts }) => {
      const { source, diagnostics } = parseJson(texts.rdjson) as { source: object; diagnostics: object[] };
      const lines = texts.rdjsonl.split('\n');
      assert.equal(lines.pop(), '');
      assert.deepEqual(
        lines.map(parseJson),
        diagnostics.map((diagnostic) => ({ source, ...diagnostic })),
      );
    });
  });
});

/** Whatever a review makes of a comment, nobody is called, nothing is linked and no tag begins. */
function assertNoMarkup(message: string): void {
  assert.doesNotMatch(message, /[@#]\w|\]\(|<[\w/!?]|:\/\/|\bwww\./i);
}
