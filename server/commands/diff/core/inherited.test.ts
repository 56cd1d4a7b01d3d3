import assert from 'node:assert/strict';
import type { AnswerChange } from './answer-changes.ts';
import { tellOnce } from './inherited.ts';

const change = (
  profile: string,
  ...parts: readonly (readonly [part: string, after: string])[]
): AnswerChange => ({
  profile,
  criterion: '6.6',
  title: 'Seal control',
  change: 'changed',
  parts: parts.map(([part, after]) => ({ part, after })),
});
const bases: Readonly<Record<string, readonly string[]>> = { site: ['group', 'region'], region: ['group'] };
const told = (...changes: readonly AnswerChange[]) =>
  tellOnce(changes, (profile) => bases[profile] ?? []).map(({ profile, parts, alsoChanges }) => [
    profile,
    parts.map(({ part }) => part).join(),
    alsoChanges?.join(),
  ]);

describe('changes that profiles inherit', () => {
  it('are told in the last base that makes them', () => {
    assert.deepEqual(
      told(change('site', ['owner', 'a']), change('region', ['owner', 'a']), change('group', ['owner', 'a'])),
      [['group', 'owner', 'region,site']],
    );
  });

  it('leave what a profile changes itself', () => {
    assert.deepEqual(
      told(change('site', ['owner', 'a'], ['status', 'b']), change('region', ['owner', 'a'])),
      [
        ['site', 'status', undefined],
        ['region', 'owner', 'site'],
      ],
    );
  });

  it('are others where a profile says otherwise', () => {
    assert.deepEqual(told(change('site', ['owner', 'b']), change('group', ['owner', 'a'])), [
      ['site', 'owner', undefined],
      ['group', 'owner', undefined],
    ]);
  });
});
