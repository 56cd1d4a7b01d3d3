import assert from 'node:assert/strict';
import { accepted, labels, proposals } from './completion/accept.fixture.ts';

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: importer\n';
const SEALS = `${HEAD}sections:\n  sealSecurity:\n    "6.1":\n`;
const CONTACTS = 'contacts:\n  - id: cso\n    name: Ana Ruiz\n    role: Director\n';
const SITES = 'company:\n  sites:\n    - id: lrd-01\n      name: Laredo\n';

/**
 * Asserts what stands in the place of the cursor after a proposal is accepted, before the same rest: in an editor that
 * indents further lines itself, and in one that takes them as they are.
 */
async function golden(
  marked: string,
  label: string,
  expected: string,
  options?: Parameters<typeof accepted>[2],
) {
  for (const adjustsIndentation of [true, false])
    assert.equal(await accepted(marked, label, { ...options, adjustsIndentation }), expected);
}

describe('completion: text after a proposal is accepted', () => {
  it('a mapping in a mapping', async () => {
    await golden(`${SEALS}      ‸\n`, 'oversight', `${SEALS}      oversight:\n        \n`);
    await golden(`${SEALS}      oversight:\n        ‸\n`, 'by', `${SEALS}      oversight:\n        by: \n`);
  });

  it('a mapping in a list, on the line of the dash and below it', async () => {
    const list = `${HEAD}company:\n  sites:\n`;
    await golden(`${list}    - ‸\n`, 'conditions', `${list}    - conditions:\n        \n`);
    await golden(
      `${list}    - ‸\n      name: x\n`,
      'conditions',
      `${list}    - conditions:\n        \n      name: x\n`,
    );
    await golden(`${list}    -   ‸\n`, 'conditions', `${list}    -   conditions:\n          \n`);
    await golden(`${list}    - id: a\n      ‸\n`, 'name', `${list}    - id: a\n      name: \n`);
    await golden(
      `${list}    - id: a\n      ‸\n`,
      'conditions',
      `${list}    - id: a\n      conditions:\n        \n`,
    );
  });

  it('a list in a list', async () => {
    const list = `${HEAD}company:\n  sites:\n`;
    await golden(`${list}    - ‸\n`, 'activities', `${list}    - activities:\n        - \n`);
    const inner = `${list}    - id: a\n      activities:\n`;
    await golden(`${inner}        - ‸\n`, 'cargo-handling', `${inner}        - cargo-handling\n`);
    await golden(`${inner}      - ‸\n`, 'cargo-handling', `${inner}      - cargo-handling\n`);
  });

  it('a dash that is not followed by a space yet, and a list at the column of its key', async () => {
    await golden(
      `${HEAD}${SITES}${SEALS.slice(HEAD.length)}      sites:\n        -‸\n`,
      'lrd-01',
      `${HEAD}${SITES}${SEALS.slice(HEAD.length)}      sites:\n        - lrd-01\n`,
    );
    await golden(`${HEAD}contacts:\n- id: a\n  ‸\n`, 'role', `${HEAD}contacts:\n- id: a\n  role: \n`);
    await golden(`${HEAD}contacts:\n- id: a\n- ‸\n`, 'role', `${HEAD}contacts:\n- id: a\n- role: \n`);
  });

  it('an empty value, with or without the space, and on the next line', async () => {
    const start = `${HEAD}${CONTACTS}${SEALS.slice(HEAD.length)}      owner:`;
    await golden(`${start} ‸\n`, 'cso', `${start} cso\n`);
    await golden(`${start}‸\n`, 'cso', `${start} cso\n`);
    await golden(`${start}\n        ‸\n`, 'cso', `${start}\n        cso\n`);
    const lists = `${HEAD}${SITES}${SEALS.slice(HEAD.length)}      sites:`;
    await golden(`${lists} ‸\n`, 'lrd-01', `${lists} [lrd-01]\n`);
    await golden(`${lists}\n        ‸\n`, 'lrd-01', `${lists}\n        - lrd-01\n`);
  });

  it('an empty line of a deeper mapping, between siblings', async () => {
    const before = `${SEALS}      status: planned\n`;
    const after = '      owner: cso\n    "6.2": {}\n';
    await golden(`${before}      ‸\n${after}`, 'targetDate', `${before}      targetDate: \n${after}`);
    const offered = await labels(`${before}      ‸\n${after}`);
    assert.deepEqual(offered.slice(0, 3), ['response', 'performedBy', 'frequency']);
    assert.ok(!offered.includes('owner'));
  });

  it('inside { } and [ ], on one line and over several', async () => {
    const seals = `${HEAD}${CONTACTS}${SEALS.slice(HEAD.length)}`;
    await golden(`${seals}      oversight: { ‸ }\n`, 'by', `${seals}      oversight: { by:  }\n`);
    await golden(`${seals}      oversight: { by: ‸ }\n`, 'cso', `${seals}      oversight: { by: cso }\n`);
    await golden(
      `${seals}      specialistReview: { decision: approved, ‸ date: 2026-01-01 }\n`,
      'due',
      `${seals}      specialistReview: { decision: approved, due:  date: 2026-01-01 }\n`,
    );
    const keys = await labels(`${seals}      specialistReview: { ‸, date: 2026-01-01 }\n`);
    assert.deepEqual(keys, ['decision', 'due', 'comment']);
    await golden(
      `${HEAD}company: { sites: [{ ‸ }] }\n`,
      'conditions',
      `${HEAD}company: { sites: [{ conditions: {  } }] }\n`,
    );
    await golden(`${HEAD}language: [‸]\n`, 'es', `${HEAD}language: [es]\n`);
    await golden(`${HEAD}language: [en, ‸]\n`, 'es', `${HEAD}language: [en, es]\n`);
    await golden(`${HEAD}language: [\n  en,\n  ‸\n]\n`, 'es', `${HEAD}language: [\n  en,\n  es\n]\n`);
    const sections = `${HEAD}sections: {`;
    await golden(`${sections} ‸ }\n`, 'training', `${sections} training: {  } }\n`);
    await golden(
      `${HEAD}sections:\n  training: { ‸ }\n`,
      '12.1',
      `${HEAD}sections:\n  training: { "12.1": { status: to-do } }\n`,
    );
  });

  it('a half-typed key, and a key that is changed', async () => {
    await golden(`${SEALS}      sta‸\n`, 'status', `${SEALS}      status: \n`);
    await golden(`${SEALS}      sta‸tu: planned\n`, 'status', `${SEALS}      status: planned\n`);
    await golden(`${HEAD}sections:\n  train‸:\n`, 'training', `${HEAD}sections:\n  training:\n`);
  });

  it('a half-typed id in quotation marks, closed or not', async () => {
    const begin = `${HEAD}sections:\n  sealSecurity:\n    `;
    const end = /^"6\.1":\n {6}status: to-do\n {6}response: >-\n {8}\S.*\n {6}owner: \n/;
    for (const typed of ['"6.‸', '"6.‸"', '6.‸', '‸']) {
      const text = await accepted(`${begin}${typed}\n  training: {}\n`, '6.1');
      assert.match(text.slice(begin.length), end, typed);
      assert.ok(text.endsWith('\n  training: {}\n'), typed);
    }
    const { items } = await proposals(`${begin}"6.‸\n`);
    assert.ok(items.every(({ filterText }) => filterText?.startsWith('"6.')));
    await golden(`${begin}"6.‸1": {}\n`, '6.2', `${begin}"6.2": {}\n`);
  });

  it('keeps Windows line ends', async () => {
    const text = `${SEALS}      ‸\n`.replaceAll('\n', '\r\n');
    await golden(text, 'oversight', text.replace('‸', 'oversight:\r\n        '));
  });

  it('indents by four columns where the document does', async () => {
    const text = `${HEAD}sections:\n    training:\n        "12.1":\n            ‸\n`;
    await golden(text, 'oversight', text.replace('‸', `oversight:\n${' '.repeat(16)}`));
    const list = `${HEAD}company:\n    sites:\n        - ‸\n`;
    await golden(list, 'conditions', list.replace('‸', `conditions:\n${' '.repeat(14)}`));
  });

  it('at the end of the file without a line break', async () => {
    await golden(`${SEALS}      ‸`, 'status', `${SEALS}      status: `);
    await golden(`${HEAD}sections:\n  ‸`, 'training', `${HEAD}sections:\n  training:\n    `);
  });

  it('is plain text for clients without snippets', async () => {
    const { items } = await proposals(`${HEAD}sections:\n  sealSecurity:\n    ‸\n`, { snippets: false });
    for (const { insertTextFormat, textEdit } of items) {
      assert.equal(insertTextFormat, 1);
      assert.doesNotMatch(textEdit?.newText ?? '', /\$|\\/);
    }
  });
});

describe('completion: nothing', () => {
  for (const [where, text] of Object.entries({
    'in block text': `${SEALS}      response: >\n        The guard\n        ‸\n`,
    'in block text of an item': `${HEAD}x-notes:\n  - |\n    ‸\n`,
    'in a comment': `${SEALS}      # sta‸\n`,
    'in a comment behind a value': `${SEALS}      status: planned # ‸\n`,
    'in a comment of a flow list': `${HEAD}language: [en, # ‸\n  es]\n`,
    'in further lines of a text': `${SEALS}      owner: The head of\n        ‸\n`,
    'below a scalar': `${SEALS}      status: planned\n        ‸\n`,
    'on a document mark': `${HEAD}---‸\n`,
  })) {
    it(where, async () => {
      assert.deepEqual(await labels(text), []);
    });
  }

  it('takes a # inside quotation marks for text', async () => {
    assert.ok((await labels(`${SEALS}      x-a: "b # c"\n      ‸\n`)).includes('status'));
  });
});
