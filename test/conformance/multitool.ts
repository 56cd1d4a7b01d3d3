import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { accessSync, chmodSync, constants, copyFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
// The path of the program for this system.
import installed from '@microsoft/sarif-multitool';

/** The JSON Schema of SARIF 2.1.0 by OASIS, with its errata, as the Multitool brings it along. */
export const sarifSchema: string = join(dirname(installed), 'sarif-2.1.0.json');

/** What the Multitool says of a log. */
export interface Verdict {
  readonly rule: string;
  readonly level: string;
  readonly log: string;
  readonly line: number | undefined;
}

interface VerdictLog {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string;
        readonly level?: string;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region?: { readonly startLine: number };
            };
          },
        ];
      }[];
    },
  ];
}

/** Lets the Multitool judge logs, by their names, with its rules for SARIF and for what GitHub takes: errors and warnings. */
export async function judge(logs: Readonly<Record<string, string>>, folder: string): Promise<Verdict[]> {
  for (const [name, text] of Object.entries(logs)) await writeFile(join(folder, `${name}.sarif`), text);
  const output = join(folder, 'verdict.json');
  const { stdout } = await promisify(execFile)(
    runnable(folder),
    [
      'validate',
      join(folder, '*.sarif'),
      '--rule-kind=Sarif;Ghas',
      '--level=Error;Warning',
      `--output=${output}`,
    ],
    { env: { ...process.env, ...OFFLINE }, timeout: 120_000, maxBuffer: 2 ** 26 },
  );
  assert.match(stdout, new RegExp(`Done\\. ${Object.keys(logs).length} files scanned`));
  const { runs } = JSON.parse(await readFile(output, 'utf8')) as VerdictLog;
  return runs[0].results.map(({ ruleId, level = 'warning', locations }) => {
    const { artifactLocation, region } = locations[0].physicalLocation;
    return {
      rule: ruleId,
      level,
      log: basename(decodeURIComponent(artifactLocation.uri), '.sarif'),
      line: region?.startLine,
    };
  });
}

/** It asks for no address: the proxy is not there. Nor does it need the system's tables of languages. */
const OFFLINE = {
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
};

/** The program. Where npm ran no scripts it may not be run as it is; then a copy of it is. */
function runnable(folder: string): string {
  try {
    accessSync(installed, constants.X_OK);
    return installed;
  } catch {
    const copy = join(folder, basename(installed));
    copyFileSync(installed, copy);
    chmodSync(copy, 0o700);
    return copy;
  }
}
