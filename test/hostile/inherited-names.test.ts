import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { lint } from '../../server/engine/lint.ts';
import { inFolder, runIn } from '../../server/entry/run-in-folder.fixture.ts';
import { createMemoryHost } from '../../server/host/memory.fixture.ts';
import { documentSymbols } from '../../server/language/document-symbols.ts';
import { hoverAt } from '../../server/language/hover.ts';
import { parseSourceFile } from '../../server/model/source-file.ts';
import type { OffsetRange, YamlNode } from '../../server/syntax/node.ts';
import { createWorkspace } from '../../server/workspace/workspace.ts';

/** Keys that every object has without having them itself. */
const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

const samples = join(import.meta.dirname, '../../samples');
const ROOT = 'file:///p';

/** The documents of a sample by URI. */
function filesOf(sample: string): Map<string, string> {
  const folder = join(samples, sample);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(yaml|md)$/.test(path),
  );
  return new Map(
    paths.map((path) => [`${ROOT}/${path.replaceAll('\\', '/')}`, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** Where keys and texts are written in a YAML text or a front matter. */
function scalarsIn(uri: string, text: string): OffsetRange[] {
  const found: OffsetRange[] = [];
  const collect = (node: YamlNode) => {
    if (node.kind === 'scalar' && node.range.end > node.range.start) found.push(node.range);
    if (node.kind === 'sequence') node.items.forEach(collect);
    if (node.kind === 'mapping') for (const { key, value } of node.pairs) [key, value].forEach(collect);
  };
  for (const { root } of parseSourceFile(uri, text).stream.documents) if (root) collect(root);
  return found;
}

/** What fails when one file of a sample has another text: rules, and whatever throws. */
async function failuresOf(files: ReadonlyMap<string, string>, uri: string, text: string, at: number) {
  const workspace = createWorkspace(createMemoryHost(new Map([...files, [uri, text]])), { folders: [ROOT] });
  const snapshot = await workspace.snapshot([uri]);
  const failures: string[] = [];
  const { findings } = lint(snapshot, uri, {
    onRuleFailure: (rule, error) => failures.push(`${rule}: ${String(error)}`),
  });
  for (const { message, fixes } of findings) {
    if (/\[native code\]|\[object |undefined/.test(message)) failures.push(message);
    fixes?.();
  }
  documentSymbols(snapshot, uri);
  const { lines } = parseSourceFile(uri, text);
  hoverAt(snapshot, uri, lines.positionAt(at + 1));
  return failures;
}

describe('a name that every object has', () => {
  it('is no more than a text, wherever it is written in the samples', async () => {
    const places = ['small-importer', 'faulty-importer', 'multinational', 'mexico-carrier'].flatMap(
      (sample) => {
        const files = filesOf(sample);
        return [...files].flatMap(([uri, text]) =>
          scalarsIn(uri, text).map((range) => ({ files, uri, text, range })),
        );
      },
    );
    assert.ok(places.length > 2_000);
    await fc.assert(
      fc.asyncProperty(fc.nat(places.length - 1), fc.constantFrom(...NAMES), async (at, name) => {
        const place = places[at];
        assert.ok(place);
        const { files, uri, text, range } = place;
        const changed = text.slice(0, range.start) + name + text.slice(range.end);
        assert.deepEqual(
          await failuresOf(files, uri, changed, range.start),
          [],
          `${uri} ${range.start} ${name}`,
        );
      }),
      { numRuns: 250, seed: 9 },
    );
  }).timeout(240_000);

  const HEAD = 'apiVersion: ctpat/v1\n';
  const ATTACKS: Readonly<Record<string, string>> = {
    'a kind': `${HEAD}kind: NAME\nid: a\n`,
    'an entity': `${HEAD}kind: SecurityProfile\nid: a\nentity: NAME\nentities: [NAME]\nsections: { NAME: { NAME: { status: NAME } } }\nNAME: 1\n`,
    'what a partner says': `${HEAD}kind: PartnerRegister\nid: a\npartners: [{ id: NAME, role: NAME, subcontractorOf: NAME, country: NAME, identifiers: { NAME: 1 }, certifications: [{ program: NAME }], risk: { rating: NAME } }, { id: b, role: NAME, subcontractorOf: NAME }]\n`,
    'a criterion': `${HEAD}kind: Procedure\nid: a\ncriteria: [NAME]\nbody: { NAME: a }\nstatus: NAME\n`,
    'an event': `${HEAD}kind: SecurityProfile\nid: a\nentity: importer\nmembership: { status: NAME, tier: NAME, events: [{ type: NAME, date: 2026-01-01 }] }\nconditions: { NAME: true }\n`,
    'a threat': `${HEAD}kind: RiskAssessment\nid: a\nlanes: [{ id: NAME, legs: [{ partner: NAME, mode: NAME }] }]\nthreats: [{ lane: NAME, kind: NAME, rating: NAME }]\n`,
    records: `${HEAD}kind: IncidentLog\nid: a\nincidents: [{ id: NAME, type: NAME, reported: [{ to: NAME }] }]\n---\n${HEAD}kind: TrainingLog\nid: b\nsessions: [{ id: NAME, topics: [NAME], effectiveness: NAME }]\n---\n${HEAD}kind: CorrectiveActions\nid: c\nsource: NAME\nfindings: [{ id: NAME, type: NAME, criterion: NAME }]\n`,
    'a directive': `${HEAD}kind: SecurityProfile\n# ctpat-disable-next-line NAME -- because\nid: a\n`,
  };
  for (const [what, text] of Object.entries(ATTACKS))
    for (const name of NAMES)
      it(`ends no command as ${what}: ${name}`, () =>
        inFolder({ 'a.ctpat.yaml': text.replaceAll('NAME', name) }, async (folder) => {
          for (const command of [['lint', '--format', 'json'], ['due'], ['report', '--format', 'markdown']]) {
            const { status, stdout, stderr } = await runIn(folder, [...command, '--today', '2026-11-24']);
            assert.doesNotMatch(stderr, /went wrong/);
            assert.doesNotMatch(stdout, /internal\/rule-failed|native code/);
            assert.notEqual(status, 2, stderr);
          }
        })).timeout(20_000);

  it('ends no run as a rule or a level in the configuration', () =>
    inFolder(
      {
        'ctpat.config.yaml':
          'root: true\nrules: { constructor: error, __proto__: off, profile/missing-section: constructor }\n',
        'a.ctpat.yaml': `${HEAD}kind: SecurityProfile\nid: a\n`,
      },
      async (folder) => {
        const { stderr } = await runIn(folder, ['lint']);
        assert.match(stderr, /ctpat\.config\.yaml/);
        assert.doesNotMatch(stderr, /went wrong/);
      },
    ));
});
