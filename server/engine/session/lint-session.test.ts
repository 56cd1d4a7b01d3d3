import assert from 'node:assert/strict';
import { Abandoned, Superseded } from './jobs.ts';
import { lintAll } from './lint-all.ts';
import { testSession } from './session.fixture.ts';

const A = 'file:///w/a.ctpat.yaml';
const B = 'file:///w/b.ctpat.yaml';
const SEALS = 'file:///w/seals.md';
const PARTNERS = 'file:///w/partners.ctpat.yaml';
const profile = (id: string, more = '') => `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n${more}`;
const SHELF = profile('a', 'shelf: 1\n');
const REFERS = profile(
  'a',
  'sections: { sealSecurity: { "6.6": { status: implemented, procedures: ["seals#records"] } } }\n',
);
const procedure = (heading: string) =>
  `---\napiVersion: ctpat/v1\nkind: Procedure\nid: seals\n---\n# ${heading}\n`;
const OTHER = 'apiVersion: ctpat/v1\nkind: PartnerRegister\nid: partners\npartners: []\n';

const rules = async (kept: Promise<{ readonly findings: readonly { readonly rule: string }[] }>) =>
  (await kept).findings.map(({ rule }) => rule);
const references = async (kept: Parameters<typeof rules>[0]) =>
  (await rules(kept)).filter((rule) => rule.startsWith('reference/unknown'));

describe('findings of a session', () => {
  it('are made once for all who ask, and kept', async () => {
    const { session, linted } = testSession({ [A]: SHELF });
    const all = await Promise.all(Array.from({ length: 50 }, () => session.findings(A)));
    const again = await session.findings(A);
    assert.deepEqual(new Set([...all, again]).size, 1);
    assert.deepEqual(
      again.findings.map(({ rule }) => rule),
      ['schema/unknown-key'],
    );
    assert.deepEqual(linted(), ['a.ctpat.yaml']);
  });

  it('change with the text, and so does their result id', async () => {
    const { session, type } = testSession({ [A]: SHELF });
    const first = await session.findings(A);
    type(A, SHELF.replace('shelf', 'shelves'));
    const second = await session.findings(A);
    assert.notEqual(second.resultId, first.resultId);
    assert.match(second.findings[0]?.message ?? '', /shelves/);
  });

  it('are kept while documents change that they do not concern, and made again where one does', async () => {
    const { session, type, linted } = testSession({
      [A]: REFERS,
      [SEALS]: procedure('Records'),
      [PARTNERS]: OTHER,
    });
    const first = await session.findings(A);
    assert.deepEqual(await references(session.findings(A)), []);
    linted();
    type(PARTNERS, `# A comment.\n${OTHER}`);
    assert.equal(await session.findings(A), first);
    assert.deepEqual(linted(), []);
    type(SEALS, procedure('Lists'));
    assert.deepEqual(await references(session.findings(A)), ['reference/unknown-heading']);
    type(SEALS, procedure('Records').replace('seals', 'seal-control'));
    assert.deepEqual(await references(session.findings(A)), ['reference/unknown-procedure']);
    assert.deepEqual(linted(), ['a.ctpat.yaml', 'a.ctpat.yaml']);
  });

  it('of a profile are kept with what it builds on, and made again where that changes', async () => {
    const { session, type, linted } = testSession({
      [A]: profile('a', 'extends: b.ctpat.yaml\nentity: importer\n'),
      [B]: profile('b', 'x-note: 1\n'),
      [PARTNERS]: OTHER,
    });
    const first = await session.findings(A);
    type(PARTNERS, `# A comment.\n${OTHER}`);
    assert.equal(await session.findings(A), first);
    linted();
    type(B, profile('c', 'extends: a.ctpat.yaml\n'));
    assert.ok((await rules(session.findings(A))).includes('extends/cycle'));
    assert.deepEqual(linted(), ['a.ctpat.yaml']);
  });

  it('follow what they rest on in a file on disk', async () => {
    const text = profile(
      'a',
      'sections: { sealSecurity: { "6.6": { status: implemented, evidence: log.pdf } } }\n',
    );
    const { session, disk, workspace } = testSession({ [A]: text });
    const missing = async () => (await rules(session.findings(A))).includes('evidence/missing-file');
    assert.equal(await missing(), true);
    disk.set('file:///w/log.pdf', 'x');
    assert.equal(await missing(), false, 'facts of files are looked up each time');
    disk.delete('file:///w/log.pdf');
    workspace.changedOnDisk(['file:///w/log.pdf']);
    assert.equal(await missing(), true);
  });

  it('keep their result id where the document is linted again, and says the same', async () => {
    const { session, workspace } = testSession({ [A]: SHELF });
    const first = await session.findings(A);
    workspace.configure({ folders: ['file:///w'], today: '2027-01-01' });
    const second = await session.findings(A);
    assert.notEqual(second, first);
    assert.equal(second.resultId, first.resultId);
  });

  it('are none for a file that is not ours', async () => {
    const { session } = testSession({ [A]: SHELF, 'file:///w/README.md': '# Not ours\n' });
    const { file, findings } = await session.findings('file:///w/README.md');
    assert.equal(file, undefined);
    assert.deepEqual(findings, []);
  });

  it('of many documents come one after the other', async () => {
    const { session } = testSession({ [A]: SHELF, [B]: profile('b') });
    const found = [];
    for await (const { uri, kept } of lintAll(session, [A, B], { isCancellationRequested: false }))
      found.push([uri, kept.findings.length]);
    assert.deepEqual(found, [
      [A, 1],
      [B, 0],
    ]);
  });
});

describe('linting in a session', () => {
  it('takes a break at least every ten milliseconds of its clock', async () => {
    const { session, breaks } = testSession({ [A]: SHELF });
    await session.findings(A);
    assert.ok(breaks() >= 10, `${breaks()} breaks`);
  });

  it('is dropped before it starts where the text has changed', async () => {
    const { session, type, linted } = testSession({ [A]: SHELF, [B]: profile('b') });
    const running = session.findings(B);
    const waiting = Array.from({ length: 50 }, (_, n) => {
      type(A, `${SHELF}# ${n}\n`);
      return session.findings(A);
    });
    const last = waiting.pop();
    for (const result of waiting) await assert.rejects(result, Superseded);
    await Promise.all([running, last]);
    assert.deepEqual(linted(), ['b.ctpat.yaml', 'a.ctpat.yaml']);
  });

  it('stops at the next break where the text changes, and is never of the old text', async () => {
    const { session, type, atBreaks } = testSession({ [A]: SHELF });
    let changes = 0;
    atBreaks(() => {
      if (changes++ === 0) type(A, profile('a'));
    });
    await assert.rejects(session.findings(A), Superseded);
    assert.equal(session.last(A), undefined);
    assert.deepEqual(await rules(session.findings(A)), []);
  });

  it('stops where nobody waits any more, and goes on while one does', async () => {
    const { session, atBreaks } = testSession({ [A]: SHELF });
    const [first, second] = [{ isCancellationRequested: false }, { isCancellationRequested: false }];
    atBreaks(() => {
      first.isCancellationRequested = true;
    });
    const [dropped, kept] = [session.findings(A, first), session.findings(A, second)];
    await assert.rejects(dropped, Abandoned);
    assert.deepEqual(await rules(kept), ['schema/unknown-key']);
    atBreaks(() => {
      second.isCancellationRequested = true;
    });
    await assert.rejects(session.findings(B, second), Abandoned);
  });

  it('starts again where another document changes meanwhile that it rests on', async () => {
    const { session, type, atBreaks } = testSession({ [A]: REFERS, [SEALS]: procedure('Records') });
    let changes = 0;
    atBreaks(() => {
      if (changes++ === 0) type(SEALS, procedure('Lists'));
    });
    assert.deepEqual(await references(session.findings(A)), ['reference/unknown-heading']);
  });

  it('says how it goes', async () => {
    const { session, states } = testSession({ [A]: SHELF });
    await session.findings(A);
    await session.findings(A);
    assert.deepEqual(states, ['linting a.ctpat.yaml', 'ready a.ctpat.yaml', 'ready a.ctpat.yaml']);
  });

  it('that fails is an error for all who wait; the findings from before stay, and the next try can succeed', async () => {
    const { session, workspace, states } = testSession({ [A]: SHELF });
    const before = await session.findings(A);
    states.length = 0;
    const { snapshot } = workspace;
    workspace.snapshot = () => Promise.reject(new Error('the disk is gone'));
    for (const result of [session.findings(A), session.findings(A)])
      await assert.rejects(result, /the disk is gone/);
    assert.equal(session.last(A), before);
    assert.deepEqual(states, ['failed a.ctpat.yaml']);
    workspace.snapshot = snapshot;
    assert.equal(await session.findings(A), before);
  });
});
