import assert from 'node:assert/strict';
import { prepareExample } from './rule-example.fixture.ts';
import { lint } from './lint.ts';

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n';
const SHELF = 'schema/unknown-key';

interface Heard {
  /** `rule` at `line`, from one. */
  readonly found: readonly string[];
  readonly suppressed: number;
}

async function linted(text: string, file = 'base.ctpat.yaml', today = '2026-11-24'): Promise<Heard> {
  const { uri, snapshot } = await prepareExample({ file, text, today });
  const { findings, suppressed } = lint(snapshot, uri);
  const lines = snapshot.projectOf(uri)?.files.get(uri)?.lines;
  const found = findings.map(
    ({ rule, range }) => `${(lines?.positionAt(range.start).line ?? -1) + 1} ${rule}`,
  );
  return { found, suppressed };
}

describe('suppressions', () => {
  describe('reach', () => {
    it('the next line, and no other', async () => {
      const text = `${HEAD}# ctpat-disable-next-line ${SHELF} -- moves\nshelf: 4\nrack: 5\n`;
      assert.deepEqual(await linted(text), { found: [`6 ${SHELF}`], suppressed: 1 });
    });

    it('its own line, and no other', async () => {
      const text = `${HEAD}shelf: 4 # ctpat-disable-line ${SHELF} -- moves\nrack: 5\n`;
      assert.deepEqual(await linted(text), { found: [`5 ${SHELF}`], suppressed: 1 });
    });

    it('from here until it is enabled again', async () => {
      const block = `# ctpat-disable ${SHELF} -- moves\nshelf: 4\nrack: 5\n# ctpat-enable ${SHELF}\n`;
      assert.deepEqual(await linted(`${HEAD}hall: 3\n${block}door: 6\n`), {
        found: [`4 ${SHELF}`, `9 ${SHELF}`],
        suppressed: 2,
      });
    });

    it('to the end of the file where nothing enables it again', async () => {
      const text = `${HEAD}# ctpat-disable ${SHELF} -- moves\nshelf: 4\nx-note: fine\nrack: 5\n`;
      assert.deepEqual(await linted(text), { found: [], suppressed: 2 });
    });

    it('an enable without rules ends all, one of another rule ends none', async () => {
      const text = (enable: string) =>
        `${HEAD}# ctpat-disable ${SHELF} -- moves\nshelf: 4\n# ctpat-enable${enable}\nrack: 5\n`;
      assert.deepEqual((await linted(text(''))).found, [`7 ${SHELF}`]);
      assert.deepEqual((await linted(text(' schema/invalid-type'))).found, []);
    });

    it('a warning about how an id is written, but no error of syntax', async () => {
      const rule = 'syntax/criterion-id-unquoted';
      const answers = (text: string) => `${HEAD}sections:\n  proceduralSecurity:\n${text}`;
      const unquoted = answers(
        `    # ctpat-disable-next-line ${rule} -- read by ctpat only\n    7.30: { status: declined, rationale: We own no vehicles. }\n`,
      );
      assert.deepEqual(await linted(unquoted), { found: [], suppressed: 1 });
      const twice = 'syntax/duplicate-key';
      const text = `${HEAD}# ctpat-disable-next-line ${twice} -- no\nid: base\n`;
      assert.deepEqual(await linted(text), {
        found: ['4 suppression/unused-directive', `5 ${twice}`],
        suppressed: 0,
      });
    });

    it('inside block text it is text', async () => {
      const text = `${HEAD}x-note: |\n  # ctpat-disable-next-line ${SHELF} -- moves\nshelf: 4\n`;
      assert.deepEqual(await linted(text), { found: [`6 ${SHELF}`], suppressed: 0 });
    });

    it('works in the front matter and in the text of a procedure', async () => {
      const front = `apiVersion: ctpat/v1\nkind: Procedure\nid: seals\ntitle: Seals\nstatus: draft\nowner: cso\n`;
      const missing = 'procedure/missing-heading';
      const open = await linted(`---\n${front}shelf: 4\n---\n\n# Seals\n`, 'seals.md');
      assert.ok(open.found.includes(`8 ${SHELF}`), open.found.join('\n'));
      const disabled = await linted(
        `---\n${front}# ctpat-disable-next-line ${SHELF} -- moves\nshelf: 4\n---\n\n# Seals\n`,
        'seals.md',
      );
      assert.deepEqual(
        disabled.found.filter((found) => found.endsWith(SHELF)),
        [],
      );
      const place = open.found.find((found) => found.endsWith(missing));
      assert.ok(place !== undefined, open.found.join('\n'));
    });
  });

  describe('conditions', () => {
    it('without a reason nothing is silenced, and that is told', async () => {
      const text = `${HEAD}# ctpat-disable-next-line ${SHELF}\nshelf: 4\n`;
      assert.deepEqual(await linted(text), {
        found: ['4 suppression/missing-reason', `5 ${SHELF}`],
        suppressed: 0,
      });
    });

    it('holds on its last day, not on the day after', async () => {
      const text = `${HEAD}# ctpat-disable-next-line ${SHELF} until 2026-11-24 -- moves\nshelf: 4\n`;
      assert.deepEqual(await linted(text, 'base.ctpat.yaml', '2026-11-24'), { found: [], suppressed: 1 });
      assert.deepEqual(await linted(text, 'base.ctpat.yaml', '2026-11-25'), {
        found: ['4 suppression/expired-directive', `5 ${SHELF}`],
        suppressed: 0,
      });
    });

    it('a date that is none silences nothing', async () => {
      const text = `${HEAD}# ctpat-disable-next-line ${SHELF} until 2026-02-30 -- moves\nshelf: 4\n`;
      assert.deepEqual((await linted(text)).found, ['4 suppression/expired-directive', `5 ${SHELF}`]);
    });

    it('tells each rule that silenced nothing, and only those', async () => {
      const text = `${HEAD}# ctpat-disable-next-line ${SHELF}, schema/invalid-type -- moves\nshelf: 4\n`;
      assert.deepEqual(await linted(text), { found: ['4 suppression/unused-directive'], suppressed: 1 });
    });

    it('tells a rule that does not exist', async () => {
      const { found } = await linted(
        `${HEAD}# ctpat-disable-next-line schema/unknown-keys -- moves\nshelf: 4\n`,
      );
      assert.ok(found.includes('4 suppression/unknown-rule'), found.join('\n'));
      assert.ok(found.includes(`5 ${SHELF}`), found.join('\n'));
    });
  });

  describe('narrowing', () => {
    const answers = (directive: string, status = 'to-do') =>
      `${HEAD}entity: importer\nsections:\n  ${directive}\n  sealSecurity: { "6.1": { status: ${status} }, "6.2": { status: ${status} } }\n`;
    const of = (rule: string, heard: Heard) => heard.found.filter((found) => found.endsWith(rule));

    it('to a criterion', async () => {
      const rule = 'profile/implemented-without-response';
      const heard = await linted(answers(`# ctpat-disable-next-line ${rule}[6.2] -- later`, 'implemented'));
      assert.equal(of(rule, heard).length, 1);
      assert.equal(heard.suppressed, 1);
    });

    it('to a section', async () => {
      const rule = 'profile/unanswered';
      const own = await linted(answers(`# ctpat-disable-next-line ${rule}[sealSecurity] -- later`));
      assert.equal(of(rule, own).length, 0);
      assert.equal(own.suppressed, 1);
      const other = await linted(answers(`# ctpat-disable-next-line ${rule}[training] -- later`));
      assert.equal(of(rule, other).length, 1);
      assert.ok(other.found.includes('6 suppression/unused-directive'));
    });

    it('to a missing criterion of a section', async () => {
      const heard = await linted(
        answers('# ctpat-disable-next-line profile/missing-criterion[6.5] -- later'),
      );
      assert.equal(heard.suppressed, 1);
    });

    it('to one of the missing sections, which are all told at one place', async () => {
      const text = `${HEAD}entity: importer\n# ctpat-disable-next-line profile/missing-section[training] -- later\nsections: {}\n`;
      const heard = await linted(text);
      assert.equal(heard.suppressed, 1, heard.found.join('\n'));
      assert.equal(heard.found.filter((found) => found.endsWith('profile/missing-section')).length, 11);
    });
  });

  describe('never silent', () => {
    it('syntax', async () => {
      const text = `${HEAD}# ctpat-disable syntax/duplicate-key, syntax/invalid-yaml -- no\nid: again\nx: [1\n`;
      const { found, suppressed } = await linted(text);
      assert.ok(
        found.some((each) => each.includes('syntax/duplicate-key')),
        found.join('\n'),
      );
      assert.ok(
        found.some((each) => each.includes('syntax/invalid-yaml')),
        found.join('\n'),
      );
      assert.equal(suppressed, 0);
    });

    it('suppressions', async () => {
      const text = `${HEAD}# ctpat-disable suppression/missing-reason -- no\n# ctpat-disable-next-line ${SHELF}\nshelf: 4\n`;
      assert.ok((await linted(text)).found.includes('5 suppression/missing-reason'));
    });
  });
});
