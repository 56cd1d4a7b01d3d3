import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver/node';

/** A finding as both faces tell it. */
export interface ComparableFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** `line:column-line:column`, from one. */
  readonly range: string;
}

interface CliFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly why?: string;
  readonly help: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const program = join(import.meta.dirname, '../../dist/cli.cjs');
const SEVERITIES = ['', 'error', 'warning', 'info', 'hint'];

/** What `ctpat lint` finds in a folder, by file; `named` are files that it would not find by itself. */
export function findingsOfCli(
  cwd: string,
  named: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, ComparableFinding[]>> {
  const args = [
    'lint',
    '--format',
    'json',
    '--allow-empty',
    '--today',
    today,
    '--locale',
    'en',
    '.',
    ...named,
  ];
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd, maxBuffer: 2 ** 28 },
      (_, stdout, stderr) => {
        if (child.exitCode !== 0 && child.exitCode !== 1) reject(new Error(`The command failed: ${stderr}`));
        else resolve(byFile(JSON.parse(stdout) as { readonly findings: readonly CliFinding[] }));
      },
    );
  });
}

function byFile({
  findings,
}: {
  readonly findings: readonly CliFinding[];
}): Map<string, ComparableFinding[]> {
  const all = new Map<string, ComparableFinding[]>();
  for (const { rule, severity, message, why, help, file, line, column, endLine, endColumn } of findings) {
    const whole = [message, why, help].filter((part) => part !== undefined && part !== '').join('\n');
    const range = `${line}:${column}-${endLine}:${endColumn}`;
    all.set(file, [...(all.get(file) ?? []), { rule, severity, message: whole, range }]);
  }
  for (const list of all.values()) list.sort(compare);
  return all;
}

/** What the server's diagnostics say, in the same shape and order. */
export function findingsOfServer(diagnostics: readonly Diagnostic[]): ComparableFinding[] {
  return diagnostics
    .map(({ code, severity = 0, message, range: { start, end } }) => ({
      rule: String(code),
      severity: SEVERITIES[severity] ?? '',
      message: typeof message === 'string' ? message : message.value,
      range: `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`,
    }))
    .sort(compare);
}

function compare(a: ComparableFinding, b: ComparableFinding): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
