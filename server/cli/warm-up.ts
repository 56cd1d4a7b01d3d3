import { runCommandLine } from './command-line.ts';

const SAMPLE = `apiVersion: ctpat/v1
kind: SecurityProfile
id: warm-up
entity: importer
company: { legalName: Harbor & Pine, sites: [{ id: lrd-01, country: US, staffed: true }], uses: { cameras: false } }
contacts:
  - { id: cso, name: A, role: B, primary: true, companyOfficer: true, confirmed: 2026-09-14 }
sections:
  sealSecurity:
    "6.6":
      status: implemented
      response: >
        Seals are counted each month.
      owner: cso
      evidence:
        - { file: evidence/a.pdf, date: 2026-10-30 }
    "6.7": { status: planed }
`;

/** Runs what every run needs once, for the build: functions that have run are in the code cache. Writes nothing anywhere. */
export async function warmUp(): Promise<void> {
  for (const format of ['pretty', 'json']) {
    await runCommandLine(
      [
        'lint',
        '--stdin',
        '--stdin-filename',
        'warm-up.ctpat.yaml',
        '--format',
        format,
        '--today',
        '2026-11-24',
      ],
      {
        cwd: '/nowhere',
        env: {},
        stdoutIsTerminal: false,
        stderrIsTerminal: false,
        stdout: () => undefined,
        stderr: () => undefined,
        stdin: () => new TextEncoder().encode(SAMPLE),
      },
      '0.0.0',
      () => undefined,
    );
  }
}
