import assert from 'node:assert/strict';
import { parseSourceFile } from '../../model/source-file.ts';
import { profileWith } from '../../rules/examples/profiles.ts';
import { givenAnswers, judgedAnswers } from './effective-answers.ts';

function judge(answer: string, read = judgedAnswers) {
  const [document] = parseSourceFile(
    'file:///p/a.ctpat.yaml',
    profileWith('physicalSecurity', answer),
  ).documents;
  assert.ok(document);
  return read({ document }).map(({ id, site, status }) => ({ id, site, status }));
}

describe('judged answers', () => {
  it('gives an answer for a site the status of the main answer where it has none of its own', () => {
    assert.deepEqual(
      judge('"9.6":\n  status: implemented\n  bySite: { a: { owner: cso }, b: { status: planned } }'),
      [
        { id: '9.6', site: undefined, status: 'implemented' },
        { id: '9.6', site: 'a', status: 'implemented' },
        { id: '9.6', site: 'b', status: 'planned' },
      ],
    );
  });

  it('leaves out a site that says nothing', () => {
    assert.deepEqual(judge('"9.6": { status: implemented, bySite: { a: null } }'), [
      { id: '9.6', site: undefined, status: 'implemented' },
    ]);
  });

  it('judges nothing under a main answer that is still to be given', () => {
    assert.deepEqual(
      judge(
        '"9.6": { status: to-do, bySite: { a: { status: planned } } }\n"9.7": { status: planned, bySite: { a: { owner: cso } } }',
      ),
      [
        { id: '9.6', site: undefined, status: 'to-do' },
        { id: '9.7', site: undefined, status: 'planned' },
        { id: '9.7', site: 'a', status: 'planned' },
      ],
    );
  });

  it('names the main answer of an answer for a site', () => {
    const [document] = parseSourceFile(
      'file:///p/a.ctpat.yaml',
      profileWith('physicalSecurity', '"9.6": { status: planned, bySite: { a: { owner: cso } } }'),
    ).documents;
    assert.ok(document);
    const [main, site] = judgedAnswers({ document });
    assert.equal(main?.main, undefined);
    assert.equal(site?.main?.field, main?.field);
  });

  it('counts as given what is not still to be done', () => {
    assert.deepEqual(judge('"9.6": { status: to-do }\n"9.7":\n"9.8": { status: declined }', givenAnswers), [
      { id: '9.8', site: undefined, status: 'declined' },
    ]);
  });
});
