import assert from 'node:assert/strict';
import type { ExpectedFinding } from './run-formats.ts';
import { visible } from './visible.ts';
import { readXml } from './xml.ts';

/** A test as a CI system shows it. */
export interface TestResult {
  readonly name: string;
  readonly classname: string;
  readonly file: string;
  readonly failure?: string;
  readonly skipped?: string;
  readonly output?: string;
}

/** Reads results. */
export function readTests(text: string): TestResult[] {
  return readXml(text).children.flatMap(({ children }) =>
    children.map(({ attributes: { name = '', classname = '', file = '' }, children: inner }) => {
      const of = (kind: string) => inner.find((each) => each.name === kind);
      const failure = of('failure')?.text;
      const skipped = of('skipped')?.attributes['message'];
      const output = of('system-out')?.text;
      return {
        name,
        classname,
        file,
        ...(failure === undefined ? {} : { failure }),
        ...(skipped === undefined ? {} : { skipped }),
        ...(output === undefined ? {} : { output }),
      };
    }),
  );
}

/** The tests that fail. */
export const failuresIn = (tests: readonly TestResult[]): TestResult[] =>
  tests.filter(({ failure }) => failure !== undefined);

const lineOf = ({ file, line, column, message, help, rule }: ExpectedFinding) =>
  visible(`${file}:${line}:${column}: ${`${message} ${help}`.trim()} [${rule}]`).replace(
    /[\uFFFE\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );

/** For each finding, in its order, the tests that tell it. Fails where a test tells something else. */
export function toldIn(tests: readonly TestResult[], findings: readonly ExpectedFinding[]): TestResult[][] {
  const told = findings.map((): TestResult[] => []);
  const lines = findings.map(lineOf);
  for (const test of tests) {
    for (const text of [test.failure, test.output]) {
      // Within a test, findings keep their order.
      let rest = text ?? '';
      for (const [position, line] of lines.entries()) {
        if (test.file !== visible(findings[position]?.file ?? '')) continue;
        if (rest !== line && !rest.startsWith(`${line}\n`)) continue;
        told[position]?.push(test);
        rest = rest.slice(line.length + 1);
      }
      assert.equal(rest, '', `${test.name} tells what is no finding`);
    }
  }
  return told;
}
