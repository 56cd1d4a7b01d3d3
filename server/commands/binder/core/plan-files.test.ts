import assert from 'node:assert/strict';
import type { Inspected } from './binder.ts';
import { criterionFolder, planFiles, sectionFolder, type WantedPlace } from './plan-files.ts';

const file: Inspected = { state: 'file', size: 1, sha256: 'ab' };

function plan(wanted: readonly WantedPlace[], taken: readonly string[] = []): string[] {
  const inspected = new Map(wanted.map(({ uri }) => [uri, file]));
  return [...planFiles(wanted, inspected, taken).values()].map(({ path }) => path);
}

describe('where files go', () => {
  it('is the first folder that wants them', () => {
    const wanted = [
      { uri: 'file:///a.pdf', folder: '01 A/1.1 B', name: 'a.pdf' },
      { uri: 'file:///b.pdf', folder: '01 A/1.2 C', name: 'b.pdf' },
      { uri: 'file:///a.pdf', folder: '01 A/1.2 C', name: 'a.pdf' },
    ];
    assert.deepEqual(plan(wanted), ['01 A/1.1 B/a.pdf', '01 A/1.2 C/b.pdf']);
  });

  it('has a number where some system would take two names for one', () => {
    const names = ['Seal log.csv', 'seal LOG.csv', 'SEAL LOG.CSV', '0 Answer.html', 'sea|l.csv', 'sea?l.csv'];
    const wanted = names.map((name, at) => ({ uri: `file:///${String(at)}`, folder: 'f', name }));
    assert.deepEqual(plan(wanted, ['f/0 Answer.html']), [
      'f/Seal log.csv',
      'f/seal LOG (2).csv',
      'f/SEAL LOG (3).CSV',
      'f/0 Answer (2).html',
      'f/sea_l.csv',
      'f/sea_l (2).csv',
    ]);
  });

  it('is never longer than Windows takes', () => {
    const section = sectionFolder(12, 'x'.repeat(300));
    const folder = criterionFolder(section, '12.10', 'y. '.repeat(300));
    const wanted = ['a', 'b'].map((uri) => ({ uri, folder, name: `${'z'.repeat(300)}.pdf` }));
    const [first = '', second = ''] = plan(wanted);
    assert.ok(first.length < 200 && second.length < 200);
    assert.match(first, /^12 x+\/12\.10 [y ]+y\/z+\.pdf$/);
    assert.match(second, / \(2\)\.pdf$/);
  });

  it('is nowhere for what cannot be copied', () => {
    const wanted = [{ uri: 'file:///a', folder: 'f', name: 'a' }];
    assert.equal(planFiles(wanted, new Map([['file:///a', { state: 'pointer' }]]), []).size, 0);
    assert.equal(planFiles(wanted, new Map(), []).size, 0);
  });
});
