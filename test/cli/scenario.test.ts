import assert from 'node:assert/strict';
import { fillExpected, mergeExpected } from './expected-text.ts';
import { parseScenario, updateScenario } from './scenario.ts';

const TEXT = `Lints a folder.

=== file a folder/one.ctpat.yaml
kind: SecurityProfile

id: a

=== file two.ctpat.yaml (bom, crlf, no final newline)
a: 1
b: 2

=== file three.ctpat.yaml (bytes: base64)
/wA=

=== command
lint "a folder" --today 2026-11-24

=== env
NO_COLOR=1
EMPTY=

=== stdin
typed

=== status
1

=== stdout
one.ctpat.yaml:1:1 {{...}}
1 error

=== output file findings.json
{}
`;

function bytesOf(path: string): number[] {
  return [...(parseScenario(TEXT).files.get(path) ?? [])];
}

describe('parseScenario', () => {
  it('reads what is called and what is expected', () => {
    const { files, ...rest } = parseScenario(TEXT);
    assert.deepEqual([...files.keys()], ['a folder/one.ctpat.yaml', 'two.ctpat.yaml', 'three.ctpat.yaml']);
    assert.deepEqual(rest, {
      description: 'Lints a folder.',
      args: ['lint', 'a folder', '--today', '2026-11-24'],
      env: { NO_COLOR: '1', EMPTY: '' },
      stdin: 'typed\n',
      status: 1,
      stdout: 'one.ctpat.yaml:1:1 {{...}}\n1 error\n',
      stderr: '',
      outputs: new Map([['findings.json', '{}\n']]),
    });
  });

  it('drops the empty line before a headline and no other', () => {
    assert.equal(
      Buffer.from(bytesOf('a folder/one.ctpat.yaml')).toString(),
      'kind: SecurityProfile\n\nid: a\n',
    );
  });

  it('makes the bytes that the options ask for', () => {
    assert.equal(Buffer.from(bytesOf('two.ctpat.yaml')).toString(), '\uFEFFa: 1\r\nb: 2');
    assert.deepEqual(bytesOf('three.ctpat.yaml'), [0xff, 0]);
  });

  it('reads a scenario that was saved on Windows', () => {
    assert.deepEqual(parseScenario(TEXT.replaceAll('\n', '\r\n')), parseScenario(TEXT));
  });

  it('refuses what it does not know', () => {
    assert.throws(() => parseScenario('=== commands\nlint\n'), /There is no block “commands”/);
    assert.throws(() => parseScenario('=== status\n0\n'), /one command/);
    assert.throws(() => parseScenario('=== command\nlint\n'), /a status/);
    assert.throws(
      () => parseScenario('=== file a (utf16)\n=== command\nlint\n=== status\n0\n'),
      /no option “utf16” for the file a/,
    );
  });
});

describe('expected text', () => {
  it('lets {{...}} stand for any text of its line', () => {
    assert.equal(fillExpected('v{{...}}.\nb\n', 'v1.2.\nb\n'), 'v1.2.\nb\n');
    assert.equal(fillExpected('v{{...}}.\n', 'w1.\n'), 'v{{...}}.\n');
    assert.equal(fillExpected('a {{...}}\n', 'a 1\nb\n'), 'a 1\n');
  });

  it('takes the other characters as they are', () => {
    assert.equal(fillExpected('(a) [b] $1 {{...}}', '(a) [b] $1 c'), '(a) [b] $1 c');
    assert.equal(fillExpected('a.c{{...}}', 'abc'), 'a.c{{...}}');
  });

  it('keeps {{...}} in an update where it still fits', () => {
    assert.equal(mergeExpected('v{{...}}\nold\n', 'new\nv2\n'), 'new\nv{{...}}\n');
  });
});

describe('updateScenario', () => {
  it('puts in what came, keeps the rest, and is then content', () => {
    const outcome = {
      status: 0,
      stdout: 'one.ctpat.yaml:1:1 x\n',
      stderr: 'notice\n',
      written: new Map([['findings.json', '[]\n']]),
    };
    assert.deepEqual(parseScenario(updateScenario(TEXT, outcome)), {
      ...parseScenario(TEXT),
      status: 0,
      stdout: 'one.ctpat.yaml:1:1 {{...}}\n',
      stderr: 'notice\n',
      outputs: outcome.written,
    });
  });
});
