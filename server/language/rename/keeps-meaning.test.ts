import assert from 'node:assert/strict';
import { headingMeant } from '../../kinds/procedure/headings.ts';
import { DEFINED_KINDS } from '../../kinds/symbols.ts';
import { DOCUMENT_KINDS } from '../../kinds/registry.ts';
import { referencesOf } from '../../model/symbols.ts';
import { definitionsIn, type PlacedDefinition } from '../../workspace/reference-graph.ts';
import { headingsOf } from '../navigation/heading-definitions.ts';
import { sampleProject, textsAfter, type SampleProject } from '../navigation/sample.fixture.ts';
import { rename } from '../rename.ts';

function projectOf({ snapshot, uriOf }: SampleProject) {
  const project = snapshot.projectOf(uriOf('group.ctpat.yaml'));
  assert.ok(project);
  return project;
}

const definitionsOf = (sample: SampleProject) => {
  const { ofKind } = projectOf(sample).index.derive(definitionsIn);
  return DEFINED_KINDS.flatMap((kind) => ofKind(kind));
};

/** What every reference means, by the position of its definition among all definitions, and by that of its heading. */
function meanings(sample: SampleProject) {
  const project = projectOf(sample);
  const { resolve } = project.index.derive(definitionsIn);
  const key = ({ uri, range }: PlacedDefinition) => `${uri} ${range.start}`;
  const all = definitionsOf(sample).map(key);
  return project.index.gather(DOCUMENT_KINDS, referencesOf).flatMap(({ uri, position, value }) =>
    value.map((reference) => {
      const meant = resolve(reference, { uri, position });
      const [first] = meant;
      const names = first ? headingsOf(project, first.uri, first.position).map(({ name }) => name) : [];
      const heading = reference.heading === undefined ? undefined : headingMeant(names, reference.heading);
      return { uri, kind: reference.to, meant: meant.map((each) => all.indexOf(key(each))), heading };
    }),
  );
}

describe('a renaming', () => {
  it('of anything leaves every reference with the meaning that it had', async () => {
    const before = await sampleProject();
    const expected = meanings(before);
    const all = definitionsOf(before);
    assert.ok(all.length > 15);
    for (const { uri, range, id } of all) {
      const position = projectOf(before).files.get(uri)?.lines.positionAt(range.start);
      assert.ok(position);
      const answer = rename(before.snapshot, uri, position, 'quite-another');
      assert.ok(answer && 'edits' in answer, id);
      const after = await sampleProject(textsAfter(before, answer.edits));
      assert.deepEqual(meanings(after), expected, id);
      assert.equal(definitionsOf(after).filter((each) => each.id === id).length, 0, id);
    }
  });

  it('there and back gives the texts that were, but for the former ids', async () => {
    const before = await sampleProject();
    for (const { uri, range, id } of definitionsOf(before)) {
      const position = projectOf(before).files.get(uri)?.lines.positionAt(range.start);
      assert.ok(position);
      const there = rename(before.snapshot, uri, position, 'quite-another');
      assert.ok(there && 'edits' in there);
      const texts = textsAfter(before, there.edits);
      const middle = await sampleProject(texts);
      const back = rename(middle.snapshot, uri, position, id);
      assert.ok(back && 'edits' in back, id);
      for (const [path, text] of Object.entries(textsAfter(middle, back.edits)))
        assert.equal(text.replace(/formerIds: \[quite-another\]\r?\n/, ''), before.textOf(path), id);
    }
  });
});
