import assert from 'node:assert/strict';
import { visible } from './visible.ts';
import { forEachProject } from './written.ts';
import { readXml, xmlValidatorOf } from './xml.ts';

describe('the XML of Checkstyle', () => {
  const validate = xmlValidatorOf('checkstyle');
  forEachProject(({ findings, texts }) => {
    validate(texts.checkstyle);
    const files = readXml(texts.checkstyle).children;
    const told = files.flatMap(({ attributes: { name }, children }) =>
      children.map(({ attributes: { line, column, severity, message, source } }) => [
        name,
        Number(line),
        Number(column),
        severity,
        message,
        source,
      ]),
    );
    assert.deepEqual(
      told,
      findings.map(({ file, line, column, severity, message, help, rule }) => [
        visible(file),
        line,
        column,
        severity,
        visible(`${message} ${help}`.trim()).replace(
          /[\uFFFE\uFFFF]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
        ),
        rule,
      ]),
    );
    assert.equal(files.length, new Set(findings.map(({ file }) => file)).size);
  });
});
