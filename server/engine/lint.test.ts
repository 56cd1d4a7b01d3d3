import assert from 'node:assert/strict';
import { prepareExample } from './rule-example.fixture.ts';
import type { AnyRule } from '../rules/rule.ts';
import { rules } from '../rules/all.ts';
import { lint, type LintOptions } from './lint.ts';
import type { LintResult } from './finding.ts';

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n';

async function linted(
  text: string,
  { configuration, ...options }: LintOptions & { readonly configuration?: string } = {},
): Promise<LintResult & { readonly text: string }> {
  const { uri, snapshot } = await prepareExample({
    file: 'base.ctpat.yaml',
    text,
    ...(configuration === undefined ? {} : { files: { 'ctpat.config.yaml': configuration } }),
  });
  return { text, ...lint(snapshot, uri, options) };
}

const idsOf = ({ findings }: LintResult) => findings.map(({ rule }) => rule);

/** A rule that throws, as no rule of ours should. */
function throwing(rule: AnyRule): AnyRule {
  return {
    meta: rule.meta,
    run: () => {
      throw new TypeError('secret 1234 of the rule');
    },
  };
}

describe('the title of a fix', () => {
  it('is in the words of the rule that offers it', async () => {
    const { findings } = await linted(`${HEAD}lenguage: en\n`);
    const titles = findings.flatMap(({ fixes }) => fixes?.().map(({ title }) => title) ?? []);
    assert.deepEqual(titles, ['Change to “language”', 'Remove “lenguage”']);
  });
});

describe('severity', () => {
  const text = `${HEAD}shelf: 4\n`;

  it('is the rule’s own without a configuration', async () => {
    assert.deepEqual(
      (await linted(text)).findings.map(({ severity }) => severity),
      ['error'],
    );
  });

  for (const severity of ['info', 'warning', 'error']) {
    it(`is ${severity} where the configuration says so`, async () => {
      const configuration = `root: true\nrules: { schema/unknown-key: ${severity} }\n`;
      assert.deepEqual(
        (await linted(text, { configuration })).findings.map((finding) => finding.severity),
        [severity],
      );
    });
  }

  it('of the configuration wins over the one that a rule reports', async () => {
    const doubtful = `${HEAD}entity: highway-carrier-us-mexico\nsections: { sealSecurity: { "6.1": { status: to-do } } }\n`;
    const configuration = 'root: true\nrules: { profile/unanswered: info }\n';
    const own = (await linted(doubtful, { configuration })).findings.filter(
      ({ rule }) => rule === 'profile/unanswered',
    );
    assert.deepEqual(
      own.map(({ severity }) => severity),
      ['info'],
    );
  });

  it('off: the rule is silent, the others are not', async () => {
    const configuration = 'root: true\nrules: { schema/unknown-key: off }\n';
    assert.deepEqual(idsOf(await linted(`${text}company: []\n`, { configuration })), ['schema/invalid-type']);
  });
});

describe('a rule that throws', () => {
  it('is one internal finding without a word of what it threw, and the others run', async () => {
    const failures: string[] = [];
    const broken = rules.map((rule) => (rule.meta.id === 'schema/unknown-key' ? throwing(rule) : rule));
    const { findings } = await linted(`${HEAD}shelf: 4\ncompany: []\n`, {
      rules: broken,
      onRuleFailure: (rule) => failures.push(rule),
    });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['internal/rule-failed', 'schema/invalid-type'],
    );
    assert.match(findings[0]?.message ?? '', /schema\/unknown-key/);
    assert.doesNotMatch(JSON.stringify(findings), /secret 1234/);
    assert.deepEqual(failures, ['schema/unknown-key']);
  });

  it('two of them are two findings, and a directive silences neither', async () => {
    const broken = rules.map((rule) =>
      /^schema\/(unknown-key|invalid-type)$/.test(rule.meta.id) ? throwing(rule) : rule,
    );
    const text = `# ctpat-disable internal/rule-failed -- no\n${HEAD}`;
    const { findings, suppressed } = await linted(text, { rules: broken });
    const internal = findings.filter(({ rule }) => rule === 'internal/rule-failed');
    assert.deepEqual(
      internal.map(({ message }) => /schema\/[a-z-]+/.exec(message)?.[0]),
      ['schema/unknown-key', 'schema/invalid-type'],
    );
    assert.equal(suppressed, 0);
  });
});

describe('findings inside text that is not well-formed', () => {
  it('are dropped there and kept elsewhere', async () => {
    const conflict = '<<<<<<< HEAD\nshelf: 4\n=======\nshelf: 5\n>>>>>>> other\n';
    const { findings } = await linted(`${HEAD}rack: 3\n${conflict}`);
    const ids = findings.map(({ rule }) => rule);
    assert.ok(ids.includes('syntax/invalid-yaml'));
    assert.ok(
      findings.some(({ rule, range }) => rule === 'schema/unknown-key' && range.start === HEAD.length),
    );
    const broken = await linted(`${HEAD}company: "open\n`);
    assert.deepEqual(idsOf(broken), ['syntax/invalid-yaml']);
  });
});

describe('a text that swallows what follows, because a comma is missing', () => {
  it('is one finding', async () => {
    const answer =
      '"6.2": { status: partial, owner: cso, targetDate: 2027-01-31, reviewed: 2026-11-01 sites: [] }';
    const { findings } = await linted(`${HEAD}sections: { sealSecurity: { ${answer} } }\n`);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['syntax/invalid-yaml'],
    );
  });
});

describe('secrets', () => {
  const NUMBER = '512-34-5678';

  it('are quoted by no other rule’s message', async () => {
    const places = [
      `entity: ${NUMBER}\n`,
      `company: { sites: [{ id: a, name: A, country: ${NUMBER} }] }\n`,
      `membership: { status: ${NUMBER} }\n`,
      `membership: { certified: ${NUMBER} }\n`,
      `contacts: [{ id: ${NUMBER}, name: A, role: B }]\n`,
      `${NUMBER}: here\n`,
      `sections: { sealSecurity: { "6.1": { status: partial, owner: cso, evidence: ${NUMBER} } } }\n`,
      `sections: { sealSecurity: { "6.1": { status: partial, sites: [${NUMBER}], procedures: [${NUMBER}] } } }\n`,
    ];
    for (const place of places) {
      const { findings } = await linted(HEAD + place);
      assert.ok(
        findings.some(({ rule }) => rule === 'privacy/social-security-number'),
        place,
      );
      for (const { rule, message, help, why, path } of findings) {
        const told = `${message} ${help} ${why ?? ''}`;
        assert.ok(!told.includes(NUMBER), `${rule} quotes it: ${told}`);
        if (rule.startsWith('privacy/'))
          assert.ok(path?.includes(NUMBER) !== true, `${rule} has it in its path`);
      }
    }
  });
});

describe('what rules share', () => {
  it('is computed once a document, whichever rules ask, and once more for the file as a whole', async () => {
    let computed = 0;
    const once = () => (computed += 1);
    const asking = (target: AnyRule['meta']['target']): AnyRule[] =>
      rules
        .filter(({ meta }) => meta.target === target)
        .slice(0, 2)
        .map(({ meta }) => ({ meta, run: ({ shared }) => void shared(once) }));
    const targets = ['document', 'effective', 'SecurityProfile', 'file'] as const;
    await linted(HEAD, { rules: targets.slice(0, 3).flatMap(asking) });
    assert.equal(computed, 1);
    await linted(`${HEAD}---\n${HEAD.replace('base', 'other')}`, { rules: targets.flatMap(asking) });
    assert.equal(computed, 4, 'two documents and the file');
  });
});

describe('skipDates', () => {
  it('leaves out the rules that look at the calendar, and no others', async () => {
    const text = `${HEAD}shelf: 4\nsections: { sealSecurity: { "6.2": { status: implemented, response: The Shipping Clerk fits a bolt., evidence: { record: Binder 4 }, reviewed: 2025-01-01 } } }\n`;
    assert.deepEqual(idsOf(await linted(text)), ['schema/unknown-key', 'deadline/review-stale']);
    assert.deepEqual(idsOf(await linted(text, { skipDates: true })), ['schema/unknown-key']);
  });

  it('gives the same on any day', async () => {
    const example = {
      file: 'base.ctpat.yaml',
      text: `${HEAD}entity: importer\nmembership: { status: certified, certified: 2020-01-01, anniversary: "03-01" }\nsections: {}\n`,
    };
    const on = async (today: string) => {
      const { uri, snapshot } = await prepareExample({ ...example, today });
      return lint(snapshot, uri, { skipDates: true }).findings.map(
        ({ rule, message }) => `${rule} ${message}`,
      );
    };
    assert.deepEqual(await on('2024-02-29'), await on('2031-12-31'));
  });
});
