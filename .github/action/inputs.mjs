/** Reads what the workflow asks for out of the environment, and makes the arguments of `ctpat lint` of it. */
import { resolve } from 'node:path';

/** An input that cannot be understood; its message is for the person who wrote the workflow. */
export class InputError extends Error {}

const PULL_REQUESTS = ['pull_request', 'pull_request_target'];

const MESSAGES = {
  en: (name, value, allowed) => `The input ${name} cannot be “${value}”. Choose from ${allowed}.`,
  es: (name, value, allowed) => `La entrada ${name} no puede ser «${value}». Elija entre ${allowed}.`,
};

/**
 * What the workflow asks for.
 *
 * @typedef {object} Inputs
 * @property {string} folder where to run, absolute
 * @property {string[]} options those of `ctpat lint` beside its formats
 * @property {string[]} paths files and folders to lint
 * @property {boolean} isAnnotated whether findings stand in the log as annotations
 * @property {boolean} isKept whether annotations are kept for a later step
 * @property {boolean} hasSummary whether all findings stand on the page of the run
 * @property {string | undefined} sarif where SARIF goes: an absolute path, empty for a temporary file, undefined for none
 * @property {boolean} comparesHistory whether a git ref is looked at
 */

/**
 * Reads the inputs and what the runner says about the run.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Inputs}
 */
export function readInputs(env) {
  const workspace = resolve(env.GITHUB_WORKSPACE ?? '.');
  const isPullRequest = PULL_REQUESTS.includes(env.GITHUB_EVENT_NAME ?? '');
  const text = (name) => env[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`] ?? '';
  const choice = (name, allowed) => {
    const value = text(name) === '' ? allowed[0] : text(name);
    if (allowed.includes(value)) return value;
    const language = text('locale') === 'es' ? 'es' : 'en';
    throw new InputError(MESSAGES[language](name, value, allowed.join(', ')));
  };
  const skipDates = choice('skip-dates', ['auto', 'true', 'false']);
  const annotations = choice('annotations', ['auto', 'true', 'false']);
  const summary = choice('summary', ['true', 'false']);
  const sarif = choice('sarif', ['none', 'file', 'upload']);
  const changed = text('changed') === 'auto' ? baseOf(env) : text('changed');
  const isShownByScanning = sarif === 'upload' && isPullRequest;
  const paths = text('paths')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return {
    folder: resolve(workspace, text('working-directory') || '.'),
    options: [
      ...option('fail-on', text('fail-on')),
      ...option('max-warnings', text('max-warnings')),
      ...option('changed', changed),
      ...option('baseline-ref', text('baseline-ref')),
      ...option('today', text('today')),
      ...option('locale', text('locale')),
      ...(skipDates === 'true' || (skipDates === 'auto' && isPullRequest) ? ['--skip-dates'] : []),
    ],
    paths: paths.length > 0 ? paths : ['.'],
    isAnnotated: annotations === 'true' || (annotations === 'auto' && !isShownByScanning),
    // Annotations that scanning stands in for are kept for the case that it does not get them.
    isKept: annotations === 'auto' && isShownByScanning,
    hasSummary: summary === 'true',
    sarif: sarif === 'none' ? undefined : text('sarif-file') && resolve(workspace, text('sarif-file')),
    comparesHistory: changed !== '' || text('baseline-ref') !== '',
  };
}

/** The target branch of a pull request, as a check-out with the whole history has it. */
function baseOf({ GITHUB_BASE_REF: branch = '' }) {
  return branch === '' ? '' : `origin/${branch}`;
}

/** One argument, so that a value that begins with a hyphen is no option. */
function option(name, value) {
  return value === '' ? [] : [`--${name}=${value}`];
}
