import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ciSystemOf, withoutCommands } from './ci-system.ts';

const cwd = join('home', 'work');

describe('the CI system', () => {
  it('is known by its variables', () => {
    const format = (env: Record<string, string>) => ciSystemOf({ env, cwd })?.format;
    assert.equal(format({ GITHUB_ACTIONS: 'true' }), 'github');
    assert.equal(format({ TF_BUILD: 'True' }), 'azure');
    assert.equal(format({ GITLAB_CI: 'true' }), 'gitlab');
    assert.equal(format({ CI: 'true' }), undefined);
    assert.equal(format({ GITHUB_ACTIONS: 'false', GITLAB_CI: '' }), undefined);
  });

  it('gets a file at the top of the project where it reads no log', () => {
    const file = (env: Record<string, string>) => ciSystemOf({ env, cwd })?.file;
    assert.equal(file({ GITHUB_ACTIONS: 'true' }), undefined);
    assert.equal(file({ GITLAB_CI: 'true' }), join(cwd, 'gl-code-quality-report.json'));
    assert.equal(
      file({ GITLAB_CI: 'true', CI_PROJECT_DIR: join('builds', 'x') }),
      join('builds', 'x', 'gl-code-quality-report.json'),
    );
  });
});

describe('what looks like a command', () => {
  it('is taken apart by what a reader of the format does not see', () => {
    const text = 'a ##[error]b ##vso[task.complete]c';
    const isCommand = /##(?:\[|vso\[)/;
    for (const language of ['words', 'json', 'markup'] as const)
      assert.doesNotMatch(withoutCommands(text, language), isCommand, language);
    assert.equal(JSON.parse(withoutCommands(JSON.stringify(text), 'json')), text);
    assert.equal(withoutCommands(text, 'words').replaceAll('\u2060', ''), text);
    assert.equal(withoutCommands(text, 'commands'), text);
  });

  it('is taken apart at the start of a line, and only in words', () => {
    assert.equal(withoutCommands('a\n  ::error::b\nc :: d', 'words'), 'a\n  :\u2060:error::b\nc :: d');
    assert.equal(withoutCommands('::error::b', 'commands'), '::error::b');
  });

  it('is no finding of ESLint to the problem matchers that other steps registered', () => {
    const matchers = [
      /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/m,
      /^(.+):\sline\s(\d+),\scol\s(\d+),\s([Ee]rror|[Ww]arning|[Ii]nfo)\s-\s(.+)\s\((.+)\)$/m,
    ];
    const text =
      'a.ctpat.yaml\n  8:53    warning  Say how often.  profile/x\n    8 | a: line 1, col 2, Error - b (c)\n';
    // The runner looks at a line without its colors.
    const colored = text
      .replace('8:53   ', '\u001b[2m8:53   \u001b[22m')
      .replace('warning', '\u001b[33mwarning\u001b[39m');
    for (const each of [text, colored]) {
      const plain = (line: string) => line.replace(/\u001b\[\d+m/g, '');
      for (const matcher of matchers) {
        assert.match(plain(each), matcher);
        assert.doesNotMatch(plain(withoutCommands(each, 'words')), matcher);
      }
      assert.equal(withoutCommands(each, 'words').replaceAll('\u2060', ''), each);
    }
  });

  it('is no heading, link or color', () => {
    const text = '## Heading\n[a](b) #vso [##]';
    assert.equal(withoutCommands(text, 'words'), text);
  });
});
