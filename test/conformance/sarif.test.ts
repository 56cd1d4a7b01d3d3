import assert from 'node:assert/strict';
import type { Written } from './run-formats.ts';
import { readSarif, type SarifRegion, type SarifResult } from './sarif-log.ts';
import { textAt } from './source-places.ts';
import { visible } from './visible.ts';
import { forEachProject } from './written.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' };

const stretch = ({ startLine, startColumn, endLine, endColumn }: SarifRegion) => ({
  line: startLine,
  column: startColumn,
  endLine,
  endColumn,
});

describe('SARIF', () => {
  describe('tells each finding at its place', () => {
    forEachProject(({ findings, texts, sourceOf }) => {
      const { results, columnKind, invocations = [] } = readSarif(texts.sarif);
      const told = results.map((result) => toldBy(result, sourceOf));
      const places = new Set(told.map(({ file, line }) => `${file}:${line}`));
      // GitHub takes no more; where that is too few, the log says so.
      const isCut = findings.length > 25_000;
      assert.equal(told.length, isCut ? 25_000 : findings.length);
      assert.equal(invocations.length, isCut ? 1 : 0);
      assert.equal(columnKind, 'utf16CodeUnits');
      assert.deepEqual(
        told,
        findings
          .filter(({ file, line }) => places.has(`${file}:${line}`))
          .map((finding) => ({
            file: finding.file,
            rule: [finding.rule, ...(finding.criterion === undefined ? [] : [finding.criterion])].join('/'),
            level: LEVELS[finding.severity],
            message: visible(`${finding.message} ${finding.help}`.trim()),
            line: finding.line,
            text: textAt(sourceOf(finding.file), finding),
          })),
      );
    });
  });

  describe('gives GitHub all it asks of a rule', () => {
    forEachProject(({ texts }) => {
      const { tool, results } = readSarif(texts.sarif);
      const { rules } = tool.driver;
      for (const { id, shortDescription, fullDescription, help, relationships } of rules) {
        for (const text of [id, shortDescription.text, fullDescription.text, help.text, help.markdown])
          assert.notEqual(text, '', id);
        assert.ok(shortDescription.text.length <= 1024 && fullDescription.text.length <= 1024, id);
        const above = relationships?.[0].target;
        assert.equal(above && rules[above.index]?.id, above?.id, id);
        assert.equal(above?.id, id.split('/').length > 2 ? id.split('/').slice(0, 2).join('/') : undefined);
      }
      assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
      for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex]?.id, ruleId);
    });
  });
});

function toldBy({ ruleId, level, message, locations }: SarifResult, sourceOf: Written['sourceOf']) {
  const { artifactLocation, region } = locations[0].physicalLocation;
  assert.equal(artifactLocation.uriBaseId, '%SRCROOT%');
  assert.match(artifactLocation.uri, /^[\w.~!*'()%/-]+$/);
  const file = decodeURIComponent(artifactLocation.uri);
  return {
    file,
    rule: ruleId,
    level,
    message: plain(message.text),
    line: region.startLine,
    text: textAt(sourceOf(file), stretch(region)),
  };
}

/** A message as it is shown: without links to other places, escapes undone. */
function plain(text: string): string {
  return text
    .replace(/(?:\n\[(?:[^\\\]]|\\.)*\]\(\d+\))+$/s, '')
    .replace(/\\([\\[\]])/g, '$1')
    .replace(/\{\{(\d+)\}\}/g, '{$1}');
}
