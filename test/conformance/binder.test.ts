import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  ctpat,
  makeBinder,
  pageOf,
  pagesIn,
  readFolder,
  readZip,
  resolveLink,
  root,
  targetsOf,
  withFolder,
  type Contents,
} from './binder-reader.ts';

interface Answer {
  readonly evidence?: Piece | readonly Piece[];
  readonly procedures?: readonly string[];
  readonly bySite?: Readonly<Record<string, Answer | null>>;
}
type Piece = string | { readonly file?: string };

/** The evidence files and cited procedures of every criterion, read from what `ctpat print --effective` writes. */
function behind(folder: string, file: string): Map<string, { files: string[]; procedures: string[] }> {
  const { stdout } = ctpat(folder, 'print', file);
  const profile = parse(stdout) as { sections: Record<string, Record<string, Answer>> };
  return new Map(
    Object.values(profile.sections).flatMap((section) =>
      Object.entries(section).map(([id, answer]) => {
        const answers = [answer, ...Object.values(answer.bySite ?? {}).filter((each) => each !== null)];
        const pieces = answers.flatMap(({ evidence = [] }) => evidence);
        const files = pieces.flatMap((piece) => (typeof piece === 'string' ? piece : (piece.file ?? [])));
        return [id, { files, procedures: answers.flatMap(({ procedures }) => procedures ?? []) }] as const;
      }),
    ),
  );
}

/** The part of the index that is about a criterion. */
function partOf(index: string, id: string): string {
  const start = index.search(new RegExp(`<h3>${id.replace('.', '\\.')} `));
  assert.ok(start >= 0, id);
  const rest = index.slice(start + 4);
  return rest.slice(0, rest.search(/<h[23]>|<\/main>/));
}

function hasSound(contents: Contents): void {
  for (const path of contents.keys()) {
    assert.ok(path.length < 200, path);
    for (const part of path.split('/')) assert.doesNotMatch(part, /^\.|[<>:"\\|?*\p{Cc}]|[. ]$/u);
  }
  const lower = [...contents.keys()].map((path) => path.toLowerCase());
  assert.equal(new Set(lower).size, lower.length);
  let links = 0;
  for (const path of pagesIn(contents)) {
    for (const target of targetsOf(path, pageOf(contents, path))) {
      links += 1;
      assert.doesNotMatch(target, /^(?:[a-z]+:|\/)/i);
      assert.ok(contents.has(resolveLink(path, target)), `${path}: ${target}`);
    }
  }
  assert.ok(links > 100, String(links));
}

const COMPANIES = [
  { sample: 'multinational', file: 'importer.ctpat.yaml', id: 'wexcombe-importer', top: '.' },
  { sample: 'multinational', file: 'logistics.ctpat.yaml', id: 'wexcombe-logistics', top: '.' },
  { sample: 'small-importer', file: 'harbor-pine.ctpat.yaml', id: 'harbor-pine-importer', top: '.' },
] as const;

describe('a binder', function () {
  this.timeout(120_000);

  for (const { sample, file, id } of COMPANIES) {
    it(`of ${id} holds every file behind every criterion, byte for byte, and its links lead there`, () =>
      withFolder((folder) => {
        const company = join(root, 'samples', sample);
        const output = join(folder, 'visit');
        const run = makeBinder(company, output, '--profile', id);
        assert.equal(run.stderr, '');
        assert.equal(run.status, 0);
        assert.match(run.stdout, new RegExp(`^Binder .* for ${id}: \\d+ files .* Nothing is missing\\.\\n$`));
        const contents = readFolder(output);
        hasSound(contents);
        const index = pageOf(contents, '00 Index.html');
        const told = behind(company, file);
        assert.ok(told.size > 50);
        let compared = 0;
        for (const [criterion, { files, procedures }] of told) {
          const part = partOf(index, criterion);
          const linked = targetsOf('00 Index.html', part).map((target) =>
            resolveLink('00 Index.html', target),
          );
          const sources = [
            ...files,
            ...procedures.map((each) => `procedures/${each.split('#')[0] ?? ''}.md`),
          ];
          for (const source of sources) {
            const bytes = readFileSync(join(company, source));
            const copy = linked.find((path) => contents.get(path)?.equals(bytes));
            assert.ok(copy, `${criterion}: ${source}`);
            compared += 1;
          }
          for (const source of files) {
            const sha256 = createHash('sha256')
              .update(readFileSync(join(company, source)))
              .digest('hex');
            assert.ok(part.includes(sha256), `${criterion}: ${source}`);
          }
        }
        assert.ok(compared > 50, String(compared));
      }));
  }

  it('is the same as a folder and as a zip, in the order of the criteria, whenever it is made', () =>
    withFolder((folder) => {
      const company = join(root, 'samples/multinational');
      const outputs = ['a', 'a.zip', 'b.zip'].map((name) => join(folder, name));
      for (const output of outputs) {
        const { status } = makeBinder(company, output, '--profile', 'wexcombe-importer');
        assert.equal(status, 0);
      }
      const [asFolder = '', asZip = '', again = ''] = outputs;
      assert.ok(readFileSync(asZip).equals(readFileSync(again)));
      const zip = readZip(asZip);
      assert.deepEqual(new Map([...zip].sort(byPath)), new Map([...readFolder(asFolder)].sort(byPath)));
      const criteria = [...zip.keys()].flatMap(
        (path) => /\/(\d+)\.(\d+) /.exec(path)?.slice(1).map(Number) ?? [],
      );
      const numbers = criteria.flatMap((number, at) =>
        at % 2 === 0 ? [number * 100 + (criteria[at + 1] ?? 0)] : [],
      );
      assert.deepEqual(
        numbers,
        numbers.toSorted((a, b) => a - b),
      );
      assert.equal([...zip.keys()][0], '00 Index.html');
      const { mtime } = statSync(join(asFolder, '00 Index.html'));
      assert.equal(mtime.toISOString(), '2026-11-24T12:00:00.000Z');
    }));

  it('speaks Spanish', () =>
    withFolder((folder) => {
      const output = join(folder, 'visita.zip');
      const run = makeBinder(join(root, 'samples/mexico-carrier'), output);
      assert.equal(run.stderr, '');
      assert.match(run.stdout, /^Carpeta .* No falta nada\.\n$/);
      const contents = readZip(output);
      hasSound(contents);
      assert.match(pageOf(contents, '00 Index.html'), /<html lang="es">/);
      assert.ok(contents.has('00.3 Entrevistas.md'));
    }));

  it('tells by person what is asked, and by site what is walked', () =>
    withFolder((folder) => {
      const output = join(folder, 'visit');
      makeBinder(join(root, 'samples/multinational'), output, '--profile', 'wexcombe-importer');
      const contents = readFolder(output);
      const interviews = pageOf(contents, '00.3 Interviews.md');
      const ofFacility = interviews
        .split('\n## ')
        .find((part) => part.startsWith('Dana Kowalczyk, Facility Lead'));
      assert.match(ofFacility ?? '', /### 9\.14 .*\(jol-02\)/);
      assert.match(interviews, /^## Palisade/m);
      const walk = (site: string) => pageOf(contents, `00.4 Site walk ${site}.md`);
      // Guards stand in Pooler only, and so does cargo overnight.
      assert.match(walk('sav-01'), /^## 10\.10 /m);
      assert.match(walk('sav-01'), /^## 7\.1 /m);
      assert.doesNotMatch(walk('jol-02'), /^## 10\.10 /m);
      assert.doesNotMatch(walk('jol-02'), /^## 7\.1 /m);
      const [, camera = ''] = walk('jol-02').split(/^## 9\.14 .*$/m);
      assert.match(camera.split('\n## ')[0] ?? '', /\*\*Status:\*\* planned\n.*The recorder in Joliet/s);
    }));

  it('can be of some sections only', () =>
    withFolder((folder) => {
      const output = join(folder, 'visit');
      makeBinder(join(root, 'samples/small-importer'), output, '--sections', 'sealSecurity,accessControls');
      const folders = [...readFolder(output).keys()]
        .filter((path) => path.includes('/'))
        .map((path) => path.slice(0, 2));
      assert.deepEqual([...new Set(folders)], ['06', '10']);
      hasSound(readFolder(output));
    }));
});

const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

describe('what a binder tells as missing', function () {
  this.timeout(120_000);

  /** The rules about missing evidence, and how the binder says it. */
  const RULES: Readonly<Record<string, RegExp>> = {
    'evidence/missing-file': /^The file (.*) is not there\.$/,
    'evidence/is-folder': /^(.*) is a folder; name the files in it\.$/,
    'evidence/outside-project': /^The path (.*) leads out of the project, so it was not read\.$/,
    'evidence/empty-file': /^The file (.*) is empty\.$/,
    'evidence/checksum-mismatch': /^The file (.*) is not the one whose checksum the answer names\.$/,
    'evidence/expired': /^This evidence was valid until (.*)\.$/,
    'evidence/stale': /^The newest evidence is from /,
    'profile/implemented-without-evidence': /^A must is answered without evidence\.$/,
    'profile/missing-written-procedure': /must be in writing/,
    'reference/unknown-procedure': /^There is no procedure (.*) in this project\.$/,
  };
  const CASES = [
    ['faulty-carrier', 'palo-verde.ctpat.yaml'],
    ['faulty-importer', 'pine-faulty.ctpat.yaml'],
  ] as const;

  for (const [sample, file] of CASES) {
    it(`agrees with the rules about missing evidence, for ${file}`, () =>
      withFolder((folder) => {
        const company = join(folder, 'company');
        cpSync(join(root, 'samples', sample), company, { recursive: true });
        const output = join(folder, 'visit');
        const run = makeBinder(company, output, file, '--locale', 'en', '--fail-on-missing');
        assert.equal(run.stderr, '');
        assert.equal(run.status, 1);
        const contents = readFolder(output);
        hasSound(contents);
        const rows = [
          ...pageOf(contents, '00.1 Missing and to bring.html').matchAll(
            /<tr><th scope="row"><a [^>]*>([\d.]+) [^<]*<\/a><\/th><td>([^<]*)<\/td><td>[^<]*<\/td><\/tr>/g,
          ),
        ].map(([, criterion = '', what = '']) => [criterion, what.replace(/ \(site [^)]*\)$/, '')] as const);
        const told = (pattern: RegExp) =>
          [...new Set(rows.filter(([, what]) => pattern.test(what)).map(([criterion]) => criterion))].sort();
        const { stdout } = ctpat(
          company,
          'lint',
          '--format',
          'json',
          '--today',
          '2026-11-24',
          '--locale',
          'en',
        );
        const { findings } = JSON.parse(stdout) as {
          findings: { rule: string; criterion?: string; file: string }[];
        };
        const found = (rule: string) =>
          findings
            .filter((each) => each.rule === rule && each.file === file)
            .flatMap(({ criterion }) => criterion ?? []);
        const expected = Object.keys(RULES).map((rule) => [rule, [...new Set(found(rule))].sort()]);
        const actual = Object.entries(RULES).map(([rule, pattern]) => [rule, told(pattern)]);
        assert.deepEqual(actual, expected);
        assert.ok(expected.some(([, criteria]) => criteria?.length));
      }));
  }
});
