import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { lint } from '../engine/lint.ts';
import { read as readFacts } from '../generated/catalogue-facts.js';
import type { Finding } from '../engine/finding.ts';
import { createLineIndex } from '../syntax/line-index.ts';
import { codeActions, type CodeActionRequest } from './code-actions.ts';
import { markedProject } from './marked-project.ts';

type Options = Parameters<typeof markedProject>[1];

async function actionsAt(marked: string, options: Options = {}, request: Partial<CodeActionRequest> = {}) {
  const { snapshot, uri, text, position } = await markedProject(marked, options);
  const { findings } = lint(snapshot, uri);
  const lines = createLineIndex(text);
  const range = { start: position, end: position };
  const diagnostics = findings.map((finding): Diagnostic => ({
    range: { start: lines.positionAt(finding.range.start), end: lines.positionAt(finding.range.end) },
    code: finding.rule,
    source: 'ctpat',
    message: finding.message,
    data: { rule: finding.rule, path: finding.path ?? '', criterion: finding.criterion ?? '' },
  }));
  const actions = codeActions(snapshot, uri, findings, { range, diagnostics, ...request });
  return { text, uri, actions };
}

function editsOf(action: CodeAction, uri: string): readonly TextEdit[] {
  const { edit } = action;
  assert.ok(edit, 'the edit is inside');
  const [change] = edit.documentChanges ?? [];
  return change && 'edits' in change
    ? change.edits.filter((entry): entry is TextEdit => 'newText' in entry && 'range' in entry)
    : (edit.changes?.[uri] ?? []);
}

function apply(text: string, edits: readonly TextEdit[]): string {
  const lines = createLineIndex(text);
  return edits
    .map(({ range, newText }) => ({
      start: lines.offsetAt(range.start),
      end: lines.offsetAt(range.end),
      newText,
    }))
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

async function applied(marked: string, title: RegExp, options: Options = {}) {
  const { text, uri, actions } = await actionsAt(marked, options);
  const action = actions.find((entry) => title.test(entry.title));
  assert.ok(action, `no such action among: ${actions.map((entry) => entry.title).join(' | ')}`);
  return { action, text: apply(text, editsOf(action, uri)) };
}

async function rulesIn(text: string, options: Options = {}): Promise<string[]> {
  const { snapshot, uri } = await markedProject(text, options);
  return lint(snapshot, uri).findings.map(
    ({ rule, criterion }) => `${rule}${criterion ? ` ${criterion}` : ''}`,
  );
}

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n';
const IMPORTER = `${HEAD}entity: importer\n`;

describe('quick fixes', () => {
  it('carry their edit, diagnostics and preference, and name the new value', async () => {
    const { action, text } = await applied(`${HEAD}entity: impo‸rrter\n`, /importer/);
    assert.equal(text, `${HEAD}entity: importer\n`);
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.isPreferred, true);
    assert.deepEqual(
      action.diagnostics?.map(({ code }) => code),
      ['schema/unknown-value'],
    );
  });

  it('are versioned where the client takes versions', async () => {
    const { uri, actions } = await actionsAt(`${HEAD}entity: impo‸rrter\n`, {}, { version: 7 });
    const [change] = actions[0]?.edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri, version: 7 });
    assert.equal(actions[0]?.edit?.changes, undefined);
  });

  it('are not confused by diagnostics of other tools, or strange data', async () => {
    const range = { start: { line: 3, character: 8 }, end: { line: 3, character: 17 } };
    const diagnostics: Diagnostic[] = [
      { range, message: 'x', source: 'other', code: 'schema/unknown-value' },
      { range, message: 'x', source: 'ctpat', code: 'schema/unknown-value', data: 'text' },
      { range, message: 'x', source: 'ctpat', code: 'schema/unknown-value', data: { path: 3 } },
      { range, message: 'x' },
    ];
    const { actions } = await actionsAt(`${HEAD}entity: impo‸rrter\n`, {}, { diagnostics });
    assert.deepEqual(actions[0]?.diagnostics, [diagnostics[1]]);
  });

  it('keep to the kinds that are asked for', async () => {
    const text = `${IMPORTER}sec‸tions: {}\n`;
    const kinds = async (only: string[]) =>
      new Set((await actionsAt(text, {}, { only })).actions.map(({ kind }) => kind));
    assert.deepEqual(await kinds(['source']), new Set(['source.ctpat.insertMissing']));
    assert.deepEqual(await kinds(['quickfix']), new Set(['quickfix']));
    assert.deepEqual(await kinds(['refactor']), new Set());
  });
});

describe('insert missing criteria', () => {
  const lacking = (rules: readonly string[]) => rules.filter((rule) => rule.startsWith('profile/missing'));

  const TEXTS: Readonly<Record<string, string>> = {
    'no sections': IMPORTER,
    'empty sections': `${IMPORTER}sections:\n`,
    'sections in empty flow style': `${IMPORTER}sections: {} # to do\n`,
    'sections begun, without a line break at the end': `${IMPORTER}sections:\n  businessPartners:\n    "3.5":\n      status: to-do\n  physicalSecurity:\n    "9.6":\n      status: to-do`,
    'sections in flow style': `${IMPORTER}sections:\n    cybersecurity: {}\n    training: { "12.4": { status: to-do } }\n    accessControls:\n`,
    'sections out of order': `${IMPORTER}sections:\n  training:\n    "12.8": {}\n  securityVision:\n    "1.4": {}\n# end\n`,
  };
  for (const [name, text] of Object.entries(TEXTS)) {
    for (const [line, end] of [
      ['line feeds', '\n'],
      ['Windows line ends', '\r\n'],
    ] as const) {
      it(`inserts everything once: ${name}, ${line}`, async () => {
        const source = text.replaceAll('\n', end);
        const all = await applied(source, /^Insert all missing/);
        assert.deepEqual(lacking(await rulesIn(all.text)), [], all.text);
        assert.deepEqual(
          (await rulesIn(all.text)).filter((rule) => /^(syntax|schema)/.test(rule)),
          (await rulesIn(source)).filter((rule) => /^(syntax|schema)/.test(rule)),
        );
        if (end === '\r\n') assert.doesNotMatch(all.text, /[^\r]\n/);
      });
    }
  }

  it('inserts the musts only, and leaves the shoulds', async () => {
    const text = `${IMPORTER}sections:\n  physicalSecurity: {}\n`;
    const must = await applied(text, /^Insert missing must/);
    const { snapshot, uri } = await markedProject(must.text);
    const catalogue = snapshot.projectOf(uri)?.catalogue;
    const left = lint(snapshot, uri).findings.flatMap(({ rule, criterion }) =>
      rule === 'profile/missing-criterion' ? (catalogue?.criterion(criterion ?? '') ?? []) : [],
    );
    assert.ok(left.length > 0);
    assert.deepEqual(
      new Set(left.map((criterion) => catalogue?.duty(criterion, 'importer', '2026-11-24')?.obligation)),
      new Set(['should']),
    );
  });

  it('puts answers and sections in catalogue order', async () => {
    const { text } = await applied(
      `${IMPORTER}sections:\n  securityVision:\n    "1.2":\n      status: to-do\n  training: {}\n`,
      /^Insert all missing/,
    );
    const ids = [...text.matchAll(/"(\d+)\.(\d+)":/g)].map(([, a, b]) => Number(a) * 100 + Number(b));
    assert.deepEqual(
      ids,
      ids.toSorted((a, b) => a - b),
    );
  });

  it('does not touch what an alias stands for', async () => {
    const text = `${IMPORTER}x-a: &a\n  "12.1": { status: to-do }\nsections:\n  training: *a\n`;
    const all = await applied(text, /^Insert all missing/);
    assert.ok(all.text.includes('x-a: &a\n  "12.1": { status: to-do }\nsections:'));
  });
});

describe('skeleton', () => {
  const entities = createCatalogue(readFacts(), () => ({})).entities.map(({ id }) => id);

  it('is offered in an empty file only, once for each entity type', async () => {
    const { actions } = await actionsAt('# Harbor & Pine\n‸', { file: 'Harbor Piñe.ctpat.yaml' });
    assert.equal(actions.length, entities.length);
    assert.deepEqual(
      (await actionsAt(`${IMPORTER}‸`)).actions.filter(({ title }) => /skeleton/.test(title)),
      [],
    );
  });

  for (const locale of ['en', 'es'] as const) {
    it(`has no fault but what is still to do, in ${locale}`, async () => {
      const { text, uri, actions } = await actionsAt('‸', { locale, file: 'Harbor Piñe.ctpat.yaml' });
      for (const [position, action] of actions.entries()) {
        const result = apply(text, editsOf(action, uri));
        assert.match(result, /^id: harbor-pine$/m);
        assert.match(result, new RegExp(`^entity: ${entities[position] ?? ''}$`, 'm'));
        const rules = await rulesIn(result);
        assert.deepEqual(
          rules.filter((rule) => /^(syntax|schema)\/|missing-(section|criterion)/.test(rule)),
          [],
          result,
        );
      }
    });
  }
});

describe('set a condition to false', () => {
  const answer =
    '  physicalSecurity:\n    "9.12":\n      status: not-appli‸cable\n      rationale: No cameras.\n';
  const starts: Readonly<Record<string, string>> = {
    'no company': '',
    'company without uses': 'company:\n  legalName: Harbor\n',
    'uses in block style': 'company:\n  uses:\n    landBorder: true\n',
    'uses in flow style': 'company:\n  uses: { landBorder: true }\n',
    'condition without a value': 'company:\n  uses:\n    cameras:\n',
    'company in flow style': 'company: { legalName: Harbor }\n',
  };
  for (const [name, start] of Object.entries(starts)) {
    it(`with ${name}`, async () => {
      const { text } = await applied(`${IMPORTER}${start}sections:\n${answer}`, /Set company.uses.cameras/);
      const { snapshot, uri } = await markedProject(text);
      const [document] = snapshot.projectOf(uri)?.files.get(uri)?.documents ?? [];
      assert.equal(document?.profile?.uses('cameras'), false, text);
      if (start.includes('landBorder')) assert.equal(document?.profile?.uses('landBorder'), true);
    });
  }

  it('is not offered where the condition is decided, or there is none', async () => {
    const set = async (text: string) =>
      (await actionsAt(text)).actions.filter(({ title }) => title.startsWith('Set company'));
    assert.deepEqual(await set(`${IMPORTER}company: { uses: { cameras: true } }\nsections:\n${answer}`), []);
    assert.deepEqual(await set(`${IMPORTER}sections:\n${answer.replace('9.12', '9.1')}`), []);
  });
});

describe('silence a finding', () => {
  it('puts the comment above, with the indentation of the line', async () => {
    const text = `${HEAD}company:\n  shel‸f: 4\n`;
    const { text: result } = await applied(text, /Silence schema\/unknown-key/);
    assert.equal(
      result,
      `${HEAD}company:\n  # ctpat-disable-next-line schema/unknown-key -- write the reason here\n  shelf: 4\n`,
    );
    assert.deepEqual(await rulesIn(result), []);
  });

  it('adds to a directive that stands there already', async () => {
    const text = `${IMPORTER}# ctpat-disable-next-line schema/unknown-key -- old\n"sec‸tions": {}\n`;
    const { text: result } = await applied(text, /Silence profile\/missing-section/);
    assert.ok(
      result.includes('# ctpat-disable-next-line schema/unknown-key, profile/missing-section -- old\n'),
    );
  });

  it('is a comment of YAML in front matter', async () => {
    const text =
      '---\r\napiVersion: ctpat/v1\r\nkind: Procedure\r\nid: gates\r\nshel‸f: 4\r\n---\r\n# Gates\r\n';
    const { text: result } = await applied(text, /Silence schema\/unknown-key/, { file: 'gates.md' });
    assert.ok(
      result.includes(
        '\r\n# ctpat-disable-next-line schema/unknown-key -- write the reason here\r\nshelf: 4\r\n',
      ),
      result,
    );
  });

  const findingAt = (text: string, words: string, uri: string): Finding => ({
    rule: 'privacy/example',
    severity: 'error',
    message: '',
    help: '',
    uri,
    range: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    position: 0,
    related: [],
  });

  async function silenced(text: string, words: string, file: string): Promise<string> {
    const { snapshot, uri } = await markedProject(text, { file });
    const finding = findingAt(text, words, uri);
    const position = createLineIndex(text).positionAt(finding.range.start);
    const request = { range: { start: position, end: position }, diagnostics: [] };
    const [action] = codeActions(snapshot, uri, [finding], request);
    assert.ok(action);
    return apply(text, editsOf(action, uri));
  }

  it('stands around text over several lines, where a comment inside would be text', async () => {
    const text = `${HEAD}sections:\n  training:\n    "12.1":\n      response: |\n        one\n        two\n      owner: cso\n`;
    const result = await silenced(text, 'two', 'profile.ctpat.yaml');
    assert.ok(
      result.includes(
        '      # ctpat-disable privacy/example -- write the reason here\n      response: |\n        one\n        two\n      # ctpat-enable privacy/example\n      owner: cso\n',
      ),
      result,
    );
  });

  it('is a comment of Markdown below the front matter', async () => {
    const text = '---\napiVersion: ctpat/v1\nkind: Procedure\nid: gates\n---\n# Gates\n\nThe code.\n';
    const result = await silenced(text, 'The code', 'gates.md');
    assert.ok(
      result.endsWith(
        '# Gates\n\n<!-- ctpat-disable-next-line privacy/example -- write the reason here -->\nThe code.\n',
      ),
      result,
    );
  });

  it('is not offered for findings that no comment silences', async () => {
    const { actions } = await actionsAt(`${HEAD}id‸: twice\n`);
    assert.deepEqual(
      actions.filter(({ title }) => title.startsWith('Silence syntax')),
      [],
    );
  });
});
