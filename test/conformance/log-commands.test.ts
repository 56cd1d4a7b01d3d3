import assert from 'node:assert/strict';
import type { ExpectedFinding, Written } from './run-formats.ts';
import { UNSEEN, visible } from './visible.ts';
import { forEachProject } from './written.ts';

/** A command as the runner of a CI system reads it. */
interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Undoes escapes as the runners do: in the order of their lists, per cent signs last. */
const undo = (text: string, escapes: readonly (readonly [string, string])[]) =>
  escapes.reduce((result, [escape, character]) => result.replaceAll(escape, character), text);

const DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const;

function readGithub(line: string): Command {
  const [, name = '', list = '', data = ''] = /^::(\w+) ?(.*?)::(.*)$/s.exec(line) ?? [];
  const value = (text: string) => undo(text, [...DATA, ['%3A', ':'], ['%2C', ','], ['%25', '%']]);
  return { name, properties: readList(list, ',', value), data: undo(data, [...DATA, ['%25', '%']]) };
}

function readAzure(line: string): Command {
  const [, name = '', list = '', data = ''] = /^##vso\[([\w.]+) ([^\]]*)\](.*)$/s.exec(line) ?? [];
  const value = (text: string) => undo(text, [['%3B', ';'], ...DATA, ['%5D', ']'], ['%AZP25', '%']]);
  return { name, properties: readList(list, ';', value), data: undo(data, [...DATA, ['%AZP25', '%']]) };
}

function readList(list: string, separator: string, value: (text: string) => string): Record<string, string> {
  return Object.fromEntries(
    list.split(separator).map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at), value(part.slice(at + 1))];
    }),
  );
}

function commandsIn(text: string, read: (line: string) => Command): Command[] {
  assert.doesNotMatch(text, UNSEEN);
  const lines = text.split('\n');
  assert.equal(lines.pop(), '');
  return lines.map(read);
}

/** The words of a finding; what would move a cursor, or turn the direction of writing, is visible. */
const sentence = ({ message, help }: ExpectedFinding) => visible(`${message} ${help}`.trim());
const sorted = (texts: readonly (readonly unknown[])[]) => texts.map((text) => JSON.stringify(text)).sort();

describe('workflow commands of GitHub', () => {
  const NAMES = { error: 'error', warning: 'warning', info: 'notice' } as const;
  forEachProject(({ findings, texts }) => {
    const commands = commandsIn(texts.github, readGithub);
    for (const severity of ['error', 'warning', 'info'] as const) {
      const expected = findings.filter((finding) => finding.severity === severity);
      const found = commands.filter(({ name }) => name === NAMES[severity]);
      assert.equal(found.length, Math.min(expected.length, 10));
      const shown = expected.length > 10 ? found.slice(0, -1) : found;
      const all = sorted(expected.map(told));
      const told_ = sorted(
        shown.map(({ properties: { file, line, title }, data }) => [file, Number(line), title, data]),
      );
      if (expected.length <= 10) assert.deepEqual(told_, all);
      else {
        for (const each of told_) assert.ok(all.includes(each), each);
        assert.match(found.at(-1)?.data ?? '', new RegExp(`^(?:and|y) ${expected.length - 9} (?:more|más)`));
        assert.equal(new Set(shown.map(({ properties: { file } }) => file)).size, filesOf(expected, 9));
      }
      for (const { properties } of shown) checkColumns(properties);
    }
  });

  const told = (finding: ExpectedFinding) => [
    visible(finding.file),
    finding.line,
    finding.rule,
    sentence(finding),
  ];

  /** Columns stand only where the finding is in one line. */
  function checkColumns({ line, endLine, col, endColumn }: Command['properties']): void {
    if (line !== endLine) assert.deepEqual([col, endColumn], [undefined, undefined]);
    else if (col !== undefined) assert.ok(Number(endColumn) >= Number(col));
  }

  /** How many files the first findings can be of. */
  function filesOf(findings: Written['findings'], most: number): number {
    return Math.min(most, new Set(findings.map(({ file }) => file)).size);
  }
});

describe('logging commands of Azure', () => {
  forEachProject(({ findings, texts }) => {
    const commands = commandsIn(texts.azure, readAzure);
    const expected = findings.filter(({ severity }) => severity !== 'info');
    assert.deepEqual(
      sorted(
        commands.map(({ name, properties: { type, sourcepath, linenumber, columnnumber, code }, data }) => {
          assert.equal(name, 'task.logissue');
          return [type, sourcepath, Number(linenumber), Number(columnnumber), code, data];
        }),
      ),
      sorted(
        expected.map((finding) => [
          finding.severity,
          visible(finding.file),
          finding.line,
          finding.column,
          finding.rule,
          sentence(finding),
        ]),
      ),
    );
  });
});
