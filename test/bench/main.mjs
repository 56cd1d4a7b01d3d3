#!/usr/bin/env node
/**
 * `npm run bench`: compares our speed with other tools, in pairs that run in turn in one run, and prints the medians of
 * the ratios. It asserts nothing: what a machine does beside changes the figures.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, build, installDependencies, root } from '../set-up.mjs';

checkNode();
if (!installDependencies() || !build()) process.exit(1);
const { today, writeCorpus } = await import('./corpus.mjs');
const { writeProject } = await import('./growth.mjs');
const { interleave, median, ratio } = await import('./measure.mjs');
const { buildFloor, installPeers, peers } = await import('./peers.mjs');
const { typeInto } = await import('./keystrokes.mjs');

if (!installPeers()) process.exit(1);
// Outside the repository, where no .gitignore hides it from the search for documents.
const corpus = mkdtempSync(join(tmpdir(), 'ctpat-bench-'));
console.log(`Corpus ${writeCorpus(corpus).slice(0, 12)}, Node ${process.versions.node}, ${process.platform}`);
const floor = await buildFloor();
const cli = join(root, 'dist/cli.cjs');
const frozen = join(root, 'test/bench/frozen');
const one = join(corpus, 'one/profile.ctpat.yaml');

try {
  compareOneProfile();
  compareManyProfiles();
  compareSizes();
  await compareKeystrokes('700 lines', one, 10);
  await compareKeystrokes('7,000 lines', join(corpus, 'stream/profile.ctpat.yaml'), 6);
} finally {
  rmSync(corpus, { recursive: true, force: true, maxRetries: 5 });
}

function compareOneProfile() {
  const results = interleave(
    {
      ctpat: [cli, 'lint', one, '--today', today],
      node: ['-e', '0'],
      floor: [floor, one],
      ajvCli: ajvCli(one),
    },
    15,
  );
  console.log('\nOne profile of 700 lines, all rules');
  tellStrangeStatuses(results, 0);
  print('ctpat / node -e 0', results.ctpat, results.node, 2.0);
  print('ctpat / floor', results.ctpat, results.floor, 1.5);
  print('ctpat / ajv-cli', results.ctpat, results.ajvCli);
}

function compareManyProfiles() {
  const folder = join(corpus, 'many');
  const results = interleave(
    {
      ctpat: [cli, 'lint', folder, '--today', today],
      ajvCli: ajvCli(join(folder, '*.ctpat.yaml')),
    },
    3,
  );
  console.log('\n2,000 profiles, 1 in 5 with faults');
  tellStrangeStatuses(results, 1);
  print('ctpat / ajv-cli', results.ctpat, results.ajvCli, 1.2);
}

/** How the time grows with the project: twice as much for twice the documents gives 2, work that is quadratic gives 4. */
function compareSizes() {
  const sizes = [1000, 2000, 4000];
  const commands = sizes.map((size) => [
    String(size),
    [cli, ...writeProject(join(corpus, `growth-${size}`), size)],
  ]);
  const results = interleave(Object.fromEntries(commands), 3);
  tellStrangeStatuses(results, 0);
  const [small, middle, large] = sizes.map((size) => median(results[size].map(({ cpu }) => cpu)));
  const growth = (large - middle) / (middle - small);
  console.log('\nDocuments of every kind that refer to each other: 1,000, 2,000 and 4,000 of them');
  console.log(
    `  (T(4000)−T(2000)) / (T(2000)−T(1000))  CPU ${growth.toFixed(2)}   bar ≤ 2.2: ${growth <= 2.2 ? 'met' : 'NOT MET'}`,
  );
}

/** A competitor that ended in another way than the corpus makes it has not done the work: its figures mean nothing. */
function tellStrangeStatuses(results, expected) {
  for (const [name, [{ status }]] of Object.entries(results)) {
    if (status !== expected)
      console.log(`  NOT COMPARABLE: ${name} ended with exit code ${status}, not ${expected}`);
  }
}

function ajvCli(data) {
  const schemas = ['profile', 'importer'].flatMap((name) => ['-r', join(frozen, `${name}.schema.json`)]);
  const options = ['--spec=draft2020', '--all-errors', '--strict=false', '-c', 'ajv-formats'];
  return [
    peers.ajvCli,
    'validate',
    '-s',
    join(frozen, 'both.schema.json'),
    ...schemas,
    ...options,
    '-d',
    data,
  ];
}

/** One line: the ratios, and whether the bar is met where there is one (it counts processor time). */
function print(title, ours, theirs, bar) {
  const cpu = ratio(ours, theirs, 'cpu');
  const verdict = bar === undefined ? '' : `   bar ≤ ${bar.toFixed(1)}: ${cpu <= bar ? 'met' : 'NOT MET'}`;
  console.log(
    `  ${title.padEnd(20)} CPU ${cpu.toFixed(2)}   wall ${ratio(ours, theirs, 'wall').toFixed(2)}${verdict}`,
  );
}

async function compareKeystrokes(title, file, edits) {
  const schema = pathToFileURL(join(frozen, 'both.schema.json')).href;
  const yaml = {
    schemas: { [schema]: '*.yaml' },
    schemaStore: { enable: false },
    validate: true,
    hover: true,
  };
  const servers = {
    ctpat: { args: [cli, 'lsp', '--stdio'], languageId: 'ctpat-yaml', settings: { ctpat: { today } } },
    'yaml-language-server': {
      args: [peers.yamlLanguageServer, '--stdio'],
      languageId: 'yaml',
      settings: { yaml },
    },
  };
  console.log(
    `\nKeystroke to findings, and hover, at ${title} (milliseconds; figures for scale, no bar yet)`,
  );
  const rounds = 3;
  const all = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, server] of Object.entries(servers)) all[name].push(await typeInto(server, file, edits));
  }
  for (const what of ['cpu', 'wall', 'hover']) {
    const [ours, theirs] = Object.values(all).map((results) =>
      results.map((result) => result[what]).sort((a, b) => a - b),
    );
    const middle = Math.floor(rounds / 2);
    const label = { cpu: 'keystroke, CPU', wall: 'keystroke, wall', hover: 'hover, wall' }[what];
    console.log(
      `  ${label.padEnd(20)} ctpat ${ours[middle].toFixed(1)}   yaml-language-server ${theirs[middle].toFixed(1)}   ratio ${ratio(all.ctpat, all['yaml-language-server'], what).toFixed(2)}`,
    );
  }
}
