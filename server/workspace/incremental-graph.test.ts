import assert from 'node:assert/strict';
import fc from 'fast-check';
import { referencesOf } from '../model/symbols.ts';
import { DEFINED_KINDS } from '../kinds/symbols.ts';
import { DOCUMENT_KINDS } from '../kinds/registry.ts';
import { fileReferencesIn } from './file-graph.ts';
import { afterSteps, editSteps, type EditStep } from './random-edits.fixture.ts';
import { definitionsIn, documentPartsIn, referencesTo } from './reference-graph.ts';
import type { Workspace } from './workspace.ts';

const FOLDERS = ['file:///w', 'file:///v'];
const URIS = [
  'file:///w/a.ctpat.yaml',
  'file:///w/x/b.ctpat.yaml',
  'file:///w/x/c.ctpat.yaml',
  'file:///w/x/seals.md',
  'file:///w/x/ctpat.config.yaml',
  'file:///v/a.ctpat.yaml',
  'file:///v/b.ctpat.yaml',
];
const document = (kind: string, id: string, body: string) =>
  `apiVersion: ctpat/v1\nkind: ${kind}\nid: ${id}\n${body}`;

/** Few ids, so that what one text names another one defines, several do, or none. */
const TEXTS = [
  document('SecurityProfile', 'base', 'contacts: [{ id: cso }]\nextends: b.ctpat.yaml\n'),
  document(
    'SecurityProfile',
    'site',
    'extends: [x/b.ctpat.yaml, ../a.ctpat.yaml]\ncompany: { sites: [{ id: dock }] }\nsections: { sealSecurity: { "6.6": { owner: cso, performedBy: dragon, procedures: ["seals#records"], bySite: { dock: {} }, evidence: x/seals.md } } }\neligibility: { securityEvents: [log#i1] }\n',
  ),
  document(
    'PartnerRegister',
    'all',
    'partners: [{ id: dragon, sites: [{ id: yard }], certifications: { scopeSites: [yard] } }, { id: tiger, subcontractorOf: dragon }]\n',
  ),
  document(
    'Partner',
    'dragon',
    'weaknesses: [{ id: w1, criterion: "6.6" }]\nprofile: a.ctpat.yaml\nscreened: { by: cso }\n',
  ),
  document(
    'RiskAssessment',
    'ra',
    'profiles: [site]\nlanes: [{ id: north, legs: [{ partner: dragon }] }]\nthreats: [{ lane: north }]\nactions: [{ id: a1, lane: ra#north, owner: cso }]\n',
  ),
  `${document('IncidentLog', 'log', 'incidents: [{ id: i1, correctiveAction: f1 }]\n')}---\n${document('CorrectiveActions', 'fixes', 'findings: [{ id: f1, criterion: "6.6" }]\n')}`,
  document('AuditLog', 'audits', 'audits: [{ id: au1, scope: ["6.6"], findings: [fixes#f1, f1] }]\n'),
  document('TrainingLog', 'log', 'sessions: [{ id: t1, topics: ["6.6"], trainer: cso }]\n'),
  '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seals\nsites: [dock]\n---\n# Records\n[a](../a.ctpat.yaml#top)\n',
  '# Not ours\n',
  'root: true\n',
  'contacts: [\n',
];

/** Definitions, references, what each leads to, and what leads to each, over all projects. */
async function graph(workspace: Workspace) {
  const { projects } = await workspace.projectsIn(FOLDERS);
  return projects.map(({ root, index }) => {
    const definitions = index.derive(definitionsIn);
    const all = DEFINED_KINDS.flatMap((kind) => definitions.ofKind(kind));
    const references = index.gather(DOCUMENT_KINDS, referencesOf).flatMap(({ uri, position, value }) =>
      value.map((reference) => ({
        uri,
        position,
        reference,
        meant: definitions.resolve(reference, { uri, position }),
      })),
    );
    return {
      root,
      definitions: all,
      references,
      named: all.map((definition) => referencesTo(definition, index)),
      parts: [...index.derive(documentPartsIn)],
      files: [...index.derive(fileReferencesIn)],
    };
  });
}

describe('the graph of references after any edits', () => {
  it('is the one that is built from scratch, in two folders with a project below', async () => {
    let resolved = 0;
    const folders = ['file:///w/x', 'file:///w/y', 'file:///v'];
    const everywhere = [...URIS, ...URIS.map((uri) => uri.replace('/w/x/', '/w/y/'))];
    const texts = fc.array(fc.constantFrom(...TEXTS), { minLength: URIS.length, maxLength: URIS.length });
    const edits = fc.array(editSteps(everywhere, TEXTS, folders), { maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(texts, edits, async (first, more) => {
        const begin = URIS.map((uri, at): EditStep => ({ act: 'write', uri, text: first[at] ?? '' }));
        const { told, fresh } = await afterSteps([...begin, ...more], FOLDERS);
        const expected = await graph(fresh);
        assert.deepEqual(await graph(told), expected);
        resolved += expected
          .flatMap(({ references }) => references)
          .filter(({ meant }) => meant.length > 0).length;
      }),
      { numRuns: 300, seed: 11 },
    );
    assert.ok(resolved > 500, `the edits make references that lead somewhere: ${resolved}`);
  }).timeout(60_000);
});
