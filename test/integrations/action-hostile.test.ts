import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAction } from './action-file.ts';
import { runAction } from './run-action.ts';
import { annotationsIn } from './runner-files.ts';
import { git, makeRepository, makeTree, useFolder } from './workspace.ts';

const HOSTILE = [
  '$(touch pwned)',
  '`touch pwned`',
  '"; touch pwned; "',
  "'; touch pwned; '",
  '--fix',
  'a\n::error file=x::pwned\nexit-code=0',
  '%0A::warning::${{ github.token }}',
  '\u001b[31m\u202e',
];

describe('hostile inputs of the GitHub Action', function () {
  this.timeout(300_000);
  const folder = useFolder();
  let tree = '';
  let workspace = '';
  before(() => {
    tree = makeTree(folder());
    workspace = makeRepository(join(folder(), 'work'), ['small-importer']);
  });

  it('never stand in a script: every script is the same text whatever the inputs are', () => {
    const scripts = readAction(tree).runs.steps.flatMap(({ run }) => run ?? []);
    assert.ok(scripts.length > 0);
    for (const script of scripts) assert.doesNotMatch(script, /\$\{\{/);
  });

  const names = [
    'paths',
    'working-directory',
    'fail-on',
    'max-warnings',
    'changed',
    'baseline-ref',
    'skip-dates',
  ];
  for (const name of [...names, 'today', 'locale', 'annotations', 'summary', 'sarif']) {
    it(`are refused as ${name} in one sentence`, () => {
      for (const value of HOSTILE) {
        const inputs = { today: '2026-11-24', [name]: value };
        const { conclusion, outputs, log, used } = runAction(tree, { workspace, inputs });
        const told = `${value}:\n${log}`;
        assert.equal(conclusion, 'failure', told);
        assert.equal(outputs['exit-code'], '2', told);
        assert.deepEqual(used, [], told);
        const annotations = annotationsIn(log);
        assert.deepEqual(
          annotations.map(({ level, text }) => [level, text.startsWith('title=ctpat::')]),
          [['error', true]],
          told,
        );
        assert.doesNotMatch(log, /\n {4}at /, told);
        assert.doesNotMatch(log, /[\u001b\u202e]/, told);
        assertUntouched();
      }
    });
  }

  it('do no harm as the name of the SARIF file, which is a file of just that name', () => {
    const name = '$(touch pwned) "x"\n::error::y.sarif';
    const inputs = { today: '2026-11-24', sarif: 'upload', 'sarif-file': join('..', name) };
    const { conclusion, outputs, used } = runAction(tree, { workspace, inputs });
    assert.equal(conclusion, 'success');
    assert.equal(outputs['sarif-file'], join(folder(), name));
    assert.equal(used[0]?.with.sarif_file, join(folder(), name));
    assertUntouched();
  });

  it('do no harm as names of files in the work tree', () => {
    const odd = 'odd $(touch pwned) ::error::x.ctpat.yaml';
    const inputs = { today: '2026-11-24', paths: `./${odd}` };
    const text = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: odd\nshelf: "##[error]x"\n';
    const other = makeRepository(join(folder(), 'odd'), []);
    writeFileSync(join(other, odd), text);
    const { conclusion, log } = runAction(tree, { workspace: other, inputs });
    assert.equal(conclusion, 'failure');
    assert.equal(annotationsIn(log).length, 1, log);
    assert.doesNotMatch(log, /##\[/);
    assert.deepEqual(readdirSync(other).sort(), ['.git', odd]);
  });

  function assertUntouched(): void {
    assert.equal(git(workspace, 'status', '--porcelain', '--ignored'), '');
    assert.ok(!readdirSync(folder()).some((name) => name === 'pwned'));
  }
});
