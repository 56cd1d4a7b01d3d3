import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  ReportAnswer,
  ReportAnswerWords,
  ReportPerson,
} from '../../server/commands/report/core/report-data.ts';
import { reportDataOf } from './report-data-of.ts';

const program = join(import.meta.dirname, '../../dist/cli.cjs');
const samples = join(import.meta.dirname, '../../samples');

function run(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...args, '--today', '2026-11-24'],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  return { status, stdout, stderr };
}

const who = (person: ReportPerson | undefined) => person?.id ?? person?.role;

/** A text without regard to where its lines break, which folding does not keep. */
const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

function words(answer: ReportAnswerWords) {
  const { status, response, owner, frequency, procedures, evidence, targetDate, rationale, reviewed } =
    answer;
  return {
    status: status ?? 'to-do',
    response: plain(response),
    owner: who(owner),
    frequency,
    procedures: procedures.map(({ id }) => id),
    evidence,
    targetDate,
    rationale: plain(rationale),
    reviewed,
  };
}

const told = (answers: readonly ReportAnswer[]) =>
  answers.map((answer) => ({
    id: answer.id,
    ...words(answer),
    sites: answer.sites,
    bySite: answer.bySite.map((site) => ({ site: site.site, ...words(site) })),
    specialistReview: answer.specialistReview,
  }));

describe('a report as a workbook, imported', function () {
  this.timeout(120_000);
  const folders: string[] = [];
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const copyOf = (sample: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'ctpat-import-'));
    folders.push(folder);
    cpSync(join(samples, sample), folder, { recursive: true });
    return folder;
  };

  for (const [sample, locale] of [
    ['multinational', 'en'],
    ['small-importer', 'en'],
    ['small-importer', 'es'],
    ['mexico-carrier', 'es'],
  ] as const) {
    it(`gives the same answers in a new profile: ${sample}, ${locale}`, async () => {
      const folder = copyOf(sample);
      const before = await reportDataOf(folder);
      assert.equal(run(folder, 'report', '--output', 'report.xlsx', '--locale', locale).status, 0);
      for (const { id, answers } of before.profiles) {
        const file = `new-${id}.ctpat.yaml`;
        const { status, stderr } = run(folder, 'import', 'report.xlsx', '--profile', file, '--from', id);
        assert.equal(status, 0, stderr);
        const after = (await reportDataOf(folder)).profiles.find((profile) => profile.file === file);
        assert.ok(after && answers.length > 60);
        assert.deepEqual(told(after.answers), told(answers));
        const { stdout } = run(folder, 'lint', file, '--format', 'json');
        const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
        const rules = new Set(findings.map(({ rule }) => rule));
        for (const rule of rules) assert.ok(!/^(?:syntax|schema|privacy)\//.test(rule), rule);
        assert.ok(!rules.has('reference/unknown-contact'));
        assert.ok(!rules.has('reference/unknown-site'));
      }
    });
  }

  it('changes nothing in the profiles that it was made of, overlays too', () => {
    const folder = copyOf('multinational');
    assert.equal(run(folder, 'report', '--output', 'report.xlsx').status, 0);
    for (const file of ['importer.ctpat.yaml', 'exporter.ctpat.yaml', 'logistics.ctpat.yaml']) {
      const before = readFileSync(join(folder, file), 'utf8');
      for (const replace of [[], ['--replace']]) {
        const { status, stderr } = run(folder, 'import', 'report.xlsx', '--profile', file, ...replace);
        assert.equal(status, 0, stderr);
        assert.match(stderr, /says already what report\.xlsx tells it; nothing was written/);
        assert.equal(readFileSync(join(folder, file), 'utf8'), before);
      }
    }
    const register = readFileSync(join(folder, 'partners/register.ctpat.yaml'), 'utf8');
    const { status, stderr } = run(
      folder,
      'import',
      'report.xlsx',
      '--partners',
      'partners/register.ctpat.yaml',
    );
    assert.equal(status, 0, stderr);
    // Those with a file of their own are new to the register; those in it stay to the letter.
    assert.ok(readFileSync(join(folder, 'partners/register.ctpat.yaml'), 'utf8').startsWith(register));
  });

  it('gives the same partners in a new register', async () => {
    const folder = copyOf('multinational');
    assert.equal(run(folder, 'report', '--output', 'report.xlsx').status, 0);
    const before = (await reportDataOf(folder)).partners;
    assert.equal(run(folder, 'import', 'report.xlsx', '--partners', 'again.ctpat.yaml').status, 0);
    const after = (await reportDataOf(folder)).partners.filter(({ file }) => file === 'again.ctpat.yaml');
    const known = (partners: typeof before) =>
      partners.map(
        ({
          id,
          legalName,
          roles,
          country,
          relationship,
          risk,
          rated,
          certificates,
          questionnaire,
          visited,
        }) => ({
          ...{ id, legalName, roles, country, relationship, risk, rated, questionnaire, visited },
          certificates: certificates.map(({ program: name, certificate, issued, validUntil, verified }) => ({
            ...{ name, certificate, issued, validUntil, verified },
          })),
        }),
      );
    assert.ok(before.length > 30);
    assert.deepEqual(known(after), known(before));
    const { stdout } = run(folder, 'lint', 'again.ctpat.yaml', '--format', 'json');
    const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
    assert.deepEqual(
      findings.filter(({ rule }) => /^(?:syntax|schema)\//.test(rule)),
      [],
    );
  });

  it('leaves nothing beside what was asked for, and shows a dry run without writing', () => {
    const folder = copyOf('small-importer');
    assert.equal(run(folder, 'report', '--output', 'report.xlsx').status, 0);
    const files = readdirSync(folder);
    const { status, stdout } = run(
      folder,
      'import',
      'report.xlsx',
      '--profile',
      'new.ctpat.yaml',
      '--dry-run',
    );
    assert.equal(status, 0);
    assert.match(stdout, /^--- a\/new\.ctpat\.yaml\n\+\+\+ b\/new\.ctpat\.yaml\n@@ -0,0 \+1,\d+ @@\n/);
    assert.ok(!existsSync(join(folder, 'new.ctpat.yaml')));
    assert.equal(run(folder, 'import', 'report.xlsx', '--profile', 'new.ctpat.yaml').status, 0);
    assert.deepEqual(readdirSync(folder).sort(), [...files, 'new.ctpat.yaml'].sort());
    const added = stdout
      .split('\n')
      .slice(3)
      .map((line) => line.slice(1))
      .join('\n');
    assert.equal(readFileSync(join(folder, 'new.ctpat.yaml'), 'utf8'), added);
  });

  it('fills in what is open, keeps comments and layout, and replaces only where it is told to', () => {
    const folder = copyOf('small-importer');
    const file = join(folder, 'harbor-pine.ctpat.yaml');
    assert.equal(run(folder, 'report', '--output', 'report.xlsx').status, 0);
    const whole = readFileSync(file, 'utf8');
    const answer = /'1\.2':\n {6}status: implemented\n[^]*?(?=\n\n {4}'1\.3')/.exec(whole)?.[0] ?? '';
    const opened = whole
      .replace(
        answer,
        "'1.2': # ours\n      # not yet\n      status: to-do # soon\n      owner: president # she does",
      )
      .replace(
        'owner: president\n      oversight: { by: HR Manager',
        'owner: controller # for now\n      oversight: { by: HR Manager',
      )
      .replaceAll('\n', '\r\n');
    writeFileSync(file, opened);
    const first = run(folder, 'import', 'report.xlsx', '--profile', 'harbor-pine.ctpat.yaml');
    assert.equal(first.status, 0, first.stderr);
    assert.match(first.stderr, /Criteria, row 3: 1\.2 \(status, response, evidence, reviewed\)/);
    assert.match(first.stderr, /criterion 1\.2: the profile says otherwise under owner/);
    const filled = readFileSync(file, 'utf8');
    assert.ok(
      filled.includes(
        "'1.2': # ours\r\n      # not yet\r\n      status: implemented # soon\r\n      owner: president # she does\r\n      response: >-\r\n",
      ),
    );
    assert.ok(filled.includes('owner: controller # for now'));
    assert.ok(!/[^\r]\n/.test(filled));
    const second = run(folder, 'import', 'report.xlsx', '--profile', 'harbor-pine.ctpat.yaml', '--replace');
    assert.equal(second.status, 0, second.stderr);
    const replaced = readFileSync(file, 'utf8');
    assert.ok(replaced.includes('owner: president # for now'));
    assert.ok(replaced.includes('owner: cso # she does'));
    assert.equal(replaced.split('\r\n').length, filled.split('\r\n').length);
  });
});
