/** The step of the Action: runs the bundled `ctpat lint` as the inputs ask, and tells the runner how it went. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, readInputs } from './inputs.mjs';
import { errorCommand, setOutputs } from './runner.mjs';

const program = fileURLToPath(new URL('dist/cli.cjs', import.meta.url));
const { env } = process;
const isSpanish = env.INPUT_LOCALE === 'es';

process.exitCode = main();

function main() {
  try {
    return lint(readInputs(env));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return fail(error.message);
  }
}

/** Gives the exit code of the job. */
function lint(inputs) {
  if (!statSync(inputs.folder, { throwIfNoEntry: false })?.isDirectory()) return fail(missing(inputs.folder));
  const scratch = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'ctpat-'));
  const files = {
    json: join(scratch, 'findings.json'),
    github: join(scratch, 'annotations.txt'),
    ...(inputs.sarif === undefined ? {} : { sarif: inputs.sarif || join(scratch, 'ctpat.sarif') }),
  };
  const { status, stderr, error } = spawnSync(
    process.execPath,
    [
      program,
      'lint',
      `--format=${['pretty', ...Object.keys(files)].join(',')}`,
      ...Object.entries(files).map(([format, file]) => `--output=${format}=${file}`),
      ...inputs.options,
      '--',
      ...inputs.paths,
    ],
    {
      cwd: inputs.folder,
      env: inputs.hasSummary ? env : { ...env, GITHUB_STEP_SUMMARY: '' },
      stdio: ['ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  process.stderr.write(stderr ?? '');
  if (status !== 0 && status !== 1) return fail(reasonOf(stderr || String(error ?? ''), inputs));
  if (inputs.isAnnotated) process.stdout.write(readFileSync(files.github));
  const { errors, warnings, infos } = JSON.parse(readFileSync(files.json, 'utf8')).summary;
  setOutputs(env.GITHUB_OUTPUT, {
    'exit-code': status,
    errors,
    warnings,
    infos,
    'sarif-file': files.sarif && existsSync(files.sarif) ? files.sarif : '',
    'annotations-file': inputs.isKept ? files.github : '',
  });
  return status;
}

/** Tells why nothing was linted, where people look first. */
function fail(message) {
  process.stdout.write(errorCommand(message));
  setOutputs(env.GITHUB_OUTPUT, { 'exit-code': 2 });
  return 2;
}

function missing(folder) {
  return isSpanish
    ? `La carpeta ${folder} no existe. Revise la entrada working-directory.`
    : `The folder ${folder} does not exist. Check the input working-directory.`;
}

/** What the program said, and what helps where the history of the repository is not there. */
function reasonOf(stderr, { comparesHistory }) {
  const said = stderr
    .trim()
    .split('\n')
    .map((line) => line.replace(/^ctpat: /, ''))
    .join(' ');
  if (!comparesHistory) return said;
  const hint = isSpanish
    ? 'Para comparar con otra rama, actions/checkout necesita fetch-depth: 0.'
    : 'To compare with another branch, actions/checkout needs fetch-depth: 0.';
  return `${said} ${hint}`;
}
