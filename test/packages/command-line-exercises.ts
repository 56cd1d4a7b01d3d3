import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneRuleOfEachGroup } from './spanish-rules.ts';
import type { Exercise, RunOptions, Use } from './exercise.ts';

const DAY = ['--today', '2026-11-24'];
const FAULTY = 'samples/faulty-importer';
const SMALL = 'samples/small-importer';
const MULTINATIONAL = 'samples/multinational';
/** Few lines, and a finding in each document. */
const KINDS = 'test/vscode/fixtures/kinds';

/** Runs a command that is to succeed, and gives what it printed. */
function printed({ ctpat }: Use, args: readonly string[], options?: RunOptions): string {
  const { status, stdout, stderr } = ctpat(args, options);
  assert.notEqual(status, 2, stderr);
  if (args[0] === 'lint') assert.doesNotMatch(stdout, /internal\/rule-failed/, 'every rule runs');
  return stdout;
}

/** Like `assert.match`, without pages of text in the message. */
function holds(text: string, expected: RegExp): void {
  assert.ok(expected.test(text), `${String(expected)} is in: ${text.slice(0, 600)}`);
}

/** A command over a folder of documents, and what it is to print. */
function command(args: string, path: string, expected: RegExp, options?: RunOptions): Exercise {
  return {
    name: `ctpat ${args} (${path})`,
    run(use) {
      use.copy(path);
      holds(printed(use, args.split(' '), options), expected);
    },
  };
}

/** The same on the day that the samples are meant for. */
function onDay(args: string, path: string, expected: RegExp, options?: RunOptions): Exercise {
  return command([args, ...DAY].join(' '), path, expected, options);
}

/** A command that needs no documents. */
function lookUp(args: string, expected: RegExp): Exercise {
  return {
    name: `ctpat ${args}`,
    run(use) {
      holds(printed(use, args.split(' ')), expected);
    },
  };
}

/** A command that writes a file, and how that file begins. */
function writes(args: string, file: string, sample: string, beginning: string): Exercise {
  return {
    name: `ctpat ${args} --output ${file}`,
    run(use) {
      use.copy(sample);
      printed(use, [...args.split(' '), '--output', file, ...DAY]);
      assert.equal(readFileSync(join(use.folder, file), 'latin1').slice(0, beginning.length), beginning);
    },
  };
}

/** A repository in which one answer has changed. */
function withChange(name: string, test: (use: Use) => void): Exercise {
  return {
    name,
    run(use) {
      use.copy(SMALL);
      const git = (...args: readonly string[]) => {
        const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
        const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: use.folder, encoding: 'utf8' });
        assert.equal(status, 0, stderr);
      };
      git('init', '--quiet', '--initial-branch', 'main');
      git('add', '-A');
      git('commit', '--quiet', '--message', 'Begin');
      const profile = join(use.folder, 'harbor-pine.ctpat.yaml');
      writeFileSync(
        profile,
        readFileSync(profile, 'utf8').replace('      status: implemented', '      status: partial'),
      );
      test(use);
    },
  };
}

/** The Spanish texts of a group of rules: each group has a file of its own. */
const inSpanish = oneRuleOfEachGroup().map(({ id, title }) =>
  lookUp(`explain ${id} --locale es`, new RegExp(`^${id}: ${title.replace(/[^\wáéíóúñ ]/gi, '.')}`)),
);

/** Every command of the command line, with every format. */
export const commandLineExercises: readonly Exercise[] = [
  ...inSpanish,
  onDay('lint', FAULTY, /partner\/[^]*procedure\/[^]*risk\/[^]*\d+ errors/),
  onDay('lint broken.ctpat.yaml', FAULTY, /syntax\/invalid-yaml[^]*syntax\/duplicate-key/),
  onDay('lint prose.ctpat.yaml --locale en', FAULTY, /profile\/restates-criterion/),
  onDay('lint --locale es', 'samples/faulty-carrier', /hallazgos/),
  onDay('lint', 'samples/faulty-multinational', /profile\//),
  onDay('lint', KINDS, /\u001b\[3\dm/, { env: { FORCE_COLOR: '1' } }),
  onDay('lint --group-by reason', KINDS, /\d+ errors/),
  onDay('lint --format unix', KINDS, /^\S+:\d+:\d+: error: /m),
  onDay('lint --format json', KINDS, /^\{[^]*"findings"/),
  onDay('lint --format sarif', KINDS, /^\{[^]*"version": ?"2\.1\.0"/),
  onDay('lint --format github', KINDS, /^::error /m),
  onDay('lint --format gitlab', KINDS, /"fingerprint"/),
  onDay('lint --format azure', KINDS, /^##vso\[task\.logissue type=error/m),
  onDay('lint --format junit', KINDS, /<testsuites/),
  onDay('lint --format checkstyle', KINDS, /<checkstyle/),
  onDay('lint --format rdjson', KINDS, /"diagnostics"/),
  onDay('lint --format rdjsonl', KINDS, /^\{"source"/m),
  onDay('lint --format markdown', KINDS, /^\|.*\|$/m),
  onDay('lint --format html', KINDS, /<html lang="en"/),
  onDay('lint --fix-dry-run', FAULTY, /^--- /m),
  {
    name: 'ctpat lint --cache',
    run(use) {
      use.copy(SMALL);
      for (let round = 0; round < 2; round++)
        printed(use, ['lint', '--cache', '--cache-location', 'kept.json', ...DAY]);
      assert.ok(existsSync(join(use.folder, 'kept.json')), 'the cache is written');
    },
  },
  {
    name: 'ctpat lint --shard, merge-reports',
    run(use) {
      use.copy(KINDS);
      for (const part of ['1', '2'])
        printed(use, [
          'lint',
          '--shard',
          `${part}/2`,
          '--output',
          `blob=${part}.blob`,
          ...DAY,
          '--format',
          'pretty,blob',
        ]);
      holds(printed(use, ['merge-reports', '1.blob', '2.blob']), /\d+ errors?/);
    },
  },
  withChange('ctpat lint --changed', (use) => {
    holds(printed(use, ['lint', '--changed', 'HEAD', ...DAY]), /files?/);
  }),
  withChange('ctpat diff', (use) => {
    holds(printed(use, ['diff', 'HEAD', ...DAY]), /1\.1/);
  }),
  withChange('ctpat diff --format markdown', (use) => {
    holds(printed(use, ['diff', 'HEAD', '--format', 'markdown', ...DAY]), /^#.*[^]*1\.1/m);
  }),
  withChange('ctpat diff --format json', (use) => {
    holds(printed(use, ['diff', 'HEAD', '--format', 'json', ...DAY]), /^\{/);
  }),
  onDay('due', SMALL, /20\d\d-\d\d-\d\d/),
  onDay('due --format json', SMALL, /^\{/),
  onDay('due --format csv', SMALL, /^\uFEFF?date,/),
  onDay('due --format ics', SMALL, /^BEGIN:VCALENDAR/),
  onDay('report --format html', SMALL, /<svg[^]*<\/html>/),
  onDay('report --format markdown', SMALL, /^# /m),
  writes('report', 'report.xlsx', SMALL, 'PK'),
  writes('report', 'report.docx', SMALL, 'PK'),
  writes('binder', 'visit.zip', SMALL, 'PK'),
  command('print importer.ctpat.yaml', MULTINATIONAL, /^entity: importer/m),
  command('compare 6.6', MULTINATIONAL, /6\.6/),
  {
    name: 'ctpat import of a CSV file',
    run(use) {
      writeFileSync(
        join(use.folder, 'list.csv'),
        'Partner,Country,Type\nDragon Freight Co.,China,sea carrier\n',
      );
      printed(use, ['import', 'list.csv', '--partners', 'partners.ctpat.yaml', ...DAY]);
      assert.match(readFileSync(join(use.folder, 'partners.ctpat.yaml'), 'utf8'), /country: CN/);
    },
  },
  {
    name: 'ctpat import of the workbook that report writes',
    run(use) {
      use.copy(SMALL);
      printed(use, ['report', '--output', 'report.xlsx', ...DAY]);
      const target = ['--profile', 'new.ctpat.yaml', '--entity', 'importer'];
      printed(use, ['import', 'report.xlsx', ...target, ...DAY]);
      assert.match(readFileSync(join(use.folder, 'new.ctpat.yaml'), 'utf8'), /status: implemented/);
    },
  },
  {
    name: 'ctpat init with flags',
    run(use) {
      const company = ['--entity', 'importer', '--company', 'Harbor Pine LLC', '--country', 'US'];
      printed(use, ['init', ...company, '--yes']);
      assert.ok(existsSync(join(use.folder, 'harbor-pine-llc.ctpat.yaml')));
    },
  },
  {
    name: 'ctpat init, asking a person',
    run(use) {
      const { stdout, stderr } = use.ctpat(['init'], { asTerminal: true });
      assert.match(stdout, /English/, stderr);
    },
  },
  lookUp('criteria --entity importer', /^ {2}6\.6 /m),
  lookUp('criteria --entity importer --locale es', /^ {2}6\.6 /m),
  lookUp('explain 6.6 --entity importer', /seal/i),
  lookUp('explain 6.6 --entity importer --locale es', /sello|precinto/i),
  lookUp('explain profile/missing-section', /profile\/missing-section/),
  lookUp('explain revalidation', /Revalidation/),
  lookUp('explain recognized-programs', /AEO/),
];
