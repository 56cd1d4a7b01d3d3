import assert from 'node:assert/strict';
import { failuresIn, readTests, toldIn } from './junit-results.ts';
import { forEachProject } from './written.ts';
import { readXml, xmlValidatorOf } from './xml.ts';

describe('test results of JUnit', () => {
  const validate = xmlValidatorOf('junit');

  describe('tell each finding, in the test of its criterion or of its rule', () => {
    forEachProject(({ findings, texts }) => {
      validate(texts.junit);
      const tests = readTests(texts.junit);
      const told = toldIn(tests, findings);
      for (const [position, finding] of findings.entries()) {
        const { rule, criterion, document, file } = finding;
        const own = told[position] ?? [];
        const name = criterion === undefined ? rule : `${rule}/${criterion}`;
        if (own.length === 1 && own[0]?.name === name) assert.equal(own[0].classname, document ?? file);
        else {
          assert.ok(criterion !== undefined && own.length > 0, `${file}:${finding.line} ${rule}`);
          for (const test of own) assert.ok(test.name.startsWith(`${criterion} `), test.name);
        }
      }
    });
  });

  describe('fail where there is an error, and count right', () => {
    forEachProject(({ findings, texts }) => {
      const { attributes, children } = readXml(texts.junit);
      const tests = readTests(texts.junit);
      assert.equal(Number(attributes['tests']), tests.length);
      assert.equal(Number(attributes['failures']), failuresIn(tests).length);
      for (const { attributes: suite, children: cases } of children) {
        const count = (name: string) => cases.filter(({ children: inner }) => inner[0]?.name === name).length;
        assert.equal(Number(suite['tests']), cases.length);
        assert.equal(Number(suite['failures']), count('failure'));
        assert.equal(Number(suite['skipped']), count('skipped'));
      }
      const failing = toldIn(
        tests.map(({ output: _, ...test }) => test),
        findings,
      );
      for (const [position, { severity }] of findings.entries())
        assert.equal((failing[position] ?? []).length > 0, severity === 'error');
    });
  });

  describe('have names of their own', () => {
    forEachProject(({ texts }) => {
      const names = readTests(texts.junit).map(({ classname, name, file }) =>
        [file, classname, name].join('\n'),
      );
      assert.equal(new Set(names).size, names.length);
    });
  });
});
