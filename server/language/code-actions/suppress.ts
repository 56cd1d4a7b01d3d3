import { CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../engine/finding.ts';
import { say } from '../../messages/fill.ts';
import { canSuppress, directivesOf } from '../../model/directives.ts';
import { lineEndOf, type Edit } from '../../model/edits.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { placeAt } from '../position.ts';
import { makeAction, type ActionQuestion, type OfferedAction } from './code-action-question.ts';
import { ACTIONS } from './code-action-words.ts';

/** Silences a finding under the cursor with a comment whose reason the author then writes. */
export function suppressActions(question: ActionQuestion): OfferedAction[] {
  const { file, touched, locale } = question;
  const lineOf = ({ range }: Finding) => file.lines.positionAt(range.start).line;
  const firsts = touched.filter(
    (finding, position) =>
      canSuppress(finding.rule, finding.severity) &&
      touched.findIndex((other) => other.rule === finding.rule && lineOf(other) === lineOf(finding)) ===
        position,
  );
  return firsts.flatMap(
    (finding) =>
      makeAction(question, {
        title: say(ACTIONS.suppress, locale, { rule: finding.rule }),
        kind: CodeActionKind.QuickFix,
        edits: suppressEdits(file, finding, say(ACTIONS.reason, locale)),
        diagnostics: question.diagnosticsOf(finding),
      }) ?? [],
  );
}

function suppressEdits(file: SourceFile, { rule, range }: Finding, reason: string): Edit[] {
  const { line } = file.lines.positionAt(range.start);
  // The line above may hold a directive already: another one above that would not reach the finding.
  const above = directivesOf(file).find(
    (directive) => directive.reach === 'next-line' && directive.line === line - 1,
  );
  const last = above?.rules.at(-1)?.range.end;
  if (last !== undefined) return [insertion(last, `, ${rule}`)];
  const place = placeAt(file, range.start);
  const isInBody = place?.inBody ?? false;
  const comment = (text: string) => (isInBody ? `<!-- ${text} -->` : `# ${text}`);
  const end = lineEndOf(file);
  const node = place?.field?.node;
  const isInText =
    node?.kind === 'scalar' && !place?.onKey && file.lines.positionAt(node.range.start).line < line;
  if (!isInText) {
    const start = file.lines.lineRange(line).start;
    return [
      insertion(start, indentAt(file, line) + comment(`ctpat-disable-next-line ${rule} -- ${reason}`) + end),
    ];
  }
  return aroundText(file, node.range.end, place?.field?.keyRange?.start ?? node.range.start, (name) =>
    name === 'disable' ? `# ctpat-disable ${rule} -- ${reason}${end}` : `# ctpat-enable ${rule}${end}`,
  );
}

/** Inside text over several lines a comment would be text; it stands around the whole then. */
function aroundText(
  file: SourceFile,
  textEnd: number,
  keyStart: number,
  lineFor: (name: 'disable' | 'enable') => string,
): Edit[] {
  const { line } = file.lines.positionAt(keyStart);
  const indent = indentAt(file, line);
  const isAtLineStart = textEnd > 0 && file.text[textEnd - 1] === '\n';
  const next = file.text.indexOf('\n', textEnd);
  const after = isAtLineStart ? textEnd : next < 0 ? file.text.length : next + 1;
  const gap = after > 0 && file.text[after - 1] !== '\n' ? lineEndOf(file) : '';
  return [
    insertion(file.lines.lineRange(line).start, indent + lineFor('disable')),
    insertion(after, gap + indent + lineFor('enable')),
  ];
}

const insertion = (offset: number, newText: string): Edit => ({
  range: { start: offset, end: offset },
  newText,
});

function indentAt({ text, lines }: SourceFile, line: number): string {
  const { start, end } = lines.lineRange(line);
  return /^ */.exec(text.slice(start, end).replace(/^\uFEFF/, ''))?.[0] ?? '';
}
