import assert from 'node:assert/strict';
import { findingAt, findingsWhen, ruleOf } from './waiting.ts';
import { closeAll, rangeOf, show } from './workspace.ts';

/** A document of each kind. Each misspells the same key, so each has a finding of its schema. */
const DOCUMENTS = {
  SecurityProfile: 'profile.ctpat.yaml',
  Procedure: 'procedures/visitors.md',
  PartnerRegister: 'partners.ctpat.yaml',
  Partner: 'partner.ctpat.yaml',
  RiskAssessment: 'risk.ctpat.yaml',
  CorrectiveActions: 'actions.ctpat.yaml',
  TrainingLog: 'training.ctpat.yaml',
  IncidentLog: 'incidents.ctpat.yaml',
  AuditLog: 'audits.ctpat.yaml',
};

describe('Every kind of document', () => {
  afterEach(closeAll);

  for (const [kind, path] of Object.entries(DOCUMENTS)) {
    it(`${kind}: has its findings`, async () => {
      const { document } = await show(`kinds/${path}`);
      assert.match(document.getText(), new RegExp(`^kind: ${kind}$`, 'm'));
      const key = rangeOf(document, 'ownr');
      const finding = await findingAt(document.uri, ({ range }) => range.isEqual(key), 'the misspelled key');
      assert.equal(ruleOf(finding), 'schema/unknown-key');
    });
  }

  for (const path of ['partners.ctpat.yaml', 'risk.ctpat.yaml', 'procedures/early.md']) {
    it(`${path} of the faulty importer: has the findings of rules`, async () => {
      const { document } = await show(`faulty-importer/${path}`);
      const found = await findingsWhen(document.uri, (all) => all.length > 0, 'findings');
      console.log(`${path}: ${found.length} findings`);
      assert.ok(found.some((each) => !/^(schema|internal)\//.test(ruleOf(each))));
      assert.deepEqual(
        found.filter((each) => ruleOf(each).startsWith('internal/')),
        [],
      );
    });
  }
});
