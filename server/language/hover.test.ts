import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { createLineIndex } from '../syntax/line-index.ts';
import { hoverAt } from './hover.ts';
import { markedProject } from './marked-project.fixture.ts';

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: importer\n';

async function hover(marked: string, options: Parameters<typeof markedProject>[1] = {}) {
  const { snapshot, uri, text, position } = await markedProject(marked, options);
  const result = hoverAt(snapshot, uri, position, { pageLink: (page) => `https://example.org/${page}` });
  if (!result) return undefined;
  assert.ok(MarkupContent.is(result.contents));
  const { range } = result;
  assert.ok(range);
  const lines = createLineIndex(text);
  const on = text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
  return { text: result.contents.value, on };
}

async function hoverText(marked: string, options: Parameters<typeof markedProject>[1] = {}) {
  const result = await hover(marked, options);
  assert.ok(result, 'no hover');
  return result.text;
}

describe('hover on criteria', () => {
  const answer = (key: string, conditions = '') =>
    `${HEAD}${conditions}sections:\n  physicalSecurity:\n    ${key}: {}\n`;

  it('tells what a criterion asks, for whom, and on what that rests', async () => {
    const result = await hover(answer('"9.‸12"', 'company:\n  conditions: { cameras: false }\n'));
    assert.ok(result);
    assert.equal(result.on, '"9.12"');
    assert.match(result.text, /^\*\*9\.12 /);
    assert.match(result.text, /A should for U.S. importers/);
    assert.match(result.text, /\*\*What is asked\*\*/);
    assert.match(result.text, /\*\*What a validator wants to see\*\*/);
    assert.match(result.text, /`cameras: false`, so no answer is needed/);
    assert.match(result.text, /\[Rule page: profile\/missing-criterion\]\(<https:\/\/example\.org\/profile/);
  });

  it('says when the condition is not decided, and speaks Spanish', async () => {
    assert.match(await hoverText(answer('"9.‸12"')), /does not say whether `cameras` holds/);
    const spanish = await hoverText(answer('"9.‸12"'), { locale: 'es' });
    assert.match(spanish, /^\*\*9\.12 Vigilancia de áreas sensibles\*\*/);
    assert.match(spanish, /Es recomendado para los importadores estadounidenses \(MSC 9 Seguridad física\)/);
    assert.match(spanish, /\*\*Qué se pide\*\*:? ?\s*Si tiene cámaras/);
  });

  it('reads an unquoted id as it is written, under Windows line ends', async () => {
    const text = answer('9.1‸0').replaceAll('\n', '\r\n');
    const result = await hover(text);
    assert.equal(result?.on, '9.10');
    assert.match(result.text, /^\*\*9\.10 /);
  });

  it('works in the front matter of a procedure, with the entities of the profiles', async () => {
    const text =
      '---\r\napiVersion: ctpat/v1\r\nkind: Procedure\r\nid: gates\r\ncriteria: ["9.‸4"]\r\n---\r\n# Gates\r\n';
    const result = await hover(text, {
      file: 'procedures/gates.md',
      files: { 'profile.ctpat.yaml': HEAD },
    });
    assert.equal(result?.on, '"9.4"');
    assert.match(result.text, /A must for U.S. importers/);
  });

  it('says whose entry it is', async () => {
    const result = await hoverText(answer('"9.‸12"'), {
      files: {
        'ctpat.config.yaml': 'root: true\ncatalog: [own.yaml]\n',
        'own.yaml':
          'criteria:\n  - id: "9.12"\n    entities: { importer: { obligation: must, basis: seen } }\n',
      },
    });
    assert.match(result, /A must for U.S. importers/);
    assert.match(result, /own catalog \(own\.yaml\)/);
  });
});

describe('hover on sections', () => {
  it('counts what is answered and lists what is open', async () => {
    const text = await hoverText(
      `${HEAD}sections:\n  acces‸sControls:\n    "10.1": { status: implemented, response: Badges }\n    "10.2": { status: to-do }\n`,
    );
    assert.match(text, /`accessControls` is the older name; today the section is called `physicalAccess`/);
    assert.match(text, /must and \d should criteria for U.S. importers/);
    assert.match(text, /1 answered, \d+ still to answer/);
    assert.match(text, /- 10\.2 /);
    assert.doesNotMatch(text, /- 10\.1 /);
  });
});

describe('hover on keys and values', () => {
  it('explains a key with an example', async () => {
    const text = await hoverText(`${HEAD}company:\n  legal‸Name: Harbor\n`);
    assert.match(text, /^\*\*legalName\*\*\n\nThe registered name/);
    assert.match(text, /```yaml\nlegalName: /);
  });

  it('explains a value of a closed list, a country, a duration and a condition', async () => {
    const answer = (line: string) => `${HEAD}sections:\n  training:\n    "12.1": { ${line} }\n`;
    assert.match(await hoverText(answer('status: plan‸ned')), /Decided, not yet in use/);
    assert.match(await hoverText(answer('frequency: P1Y‸6M')), /`P1Y6M` means 1 year and 6 months/);
    const sites = `${HEAD}company:\n  conditions: { cameras: true }\n  sites: [{ id: a, country: D‸E }]\n`;
    assert.match(await hoverText(sites), /`DE` is Germany/);
    assert.match(await hoverText(sites, { locale: 'es' }), /`DE` es Alemania/);
    assert.match(
      await hoverText(`${HEAD}company:\n  conditions:\n    cam‸eras: true\n`),
      /Criteria that hang on it\*\*:\n\n- 9\.12/,
    );
  });

  it('says which clock runs from a date and how much time is left', async () => {
    const login = (date: string) =>
      hoverText(`${HEAD}membership:\n  portalUsers: [{ contact: cso, lastLogin: ‸${date} }]\n`);
    assert.match(await login('2026-11-01'), /log in by 2026-12-16 \(22 days left\)/);
    assert.match(await login('2026-10-10'), /2026-11-24 \(today is the last day\)/);
    assert.match(await login('2026-10-09'), /2026-11-23 \(1 day late\)/);
  });

  it('explains rules in the configuration', async () => {
    const text = await hoverText('root: true\nrules:\n  profile/missing-‸section: warning\n', {
      file: 'ctpat.config.yaml',
    });
    assert.match(text, /Missing section/);
    assert.match(text, /\[Rule page\]\(<https:\/\/example\.org\/profile\/missing-section\.md>\)/);
  });

  it('explains rules in the reader’s language, and links to the page in it', async () => {
    const text = await hoverText('root: true\nrules:\n  profile/missing-‸section: warning\n', {
      file: 'ctpat.config.yaml',
      locale: 'es',
    });
    assert.match(text, /Falta una sección/);
    assert.match(text, /El tipo de entidad tiene en esta categoría criterios/);
    assert.match(text, /<https:\/\/example\.org\/es\/profile\/missing-section\.md>/);
    const criterion = await hoverText(`${HEAD}sections:\n  physicalSecurity:\n    "9.‸12": {}\n`, {
      locale: 'es',
    });
    assert.match(criterion, /<https:\/\/example\.org\/es\/profile\/missing-criterion\.md>/);
  });

  it('has nothing to say between keys, in own keys, and in the body of a procedure', async () => {
    assert.equal(await hover(`${HEAD}‸\n`), undefined);
    assert.equal(await hover(`${HEAD}x-ow‸n: 1\n`), undefined);
    const procedure = '---\napiVersion: ctpat/v1\nkind: Procedure\nid: a\n---\n# He‸ad\n';
    assert.equal(await hover(procedure, { file: 'a.md' }), undefined);
  });
});

describe('hover on keys that the guide to the program tells about', () => {
  const membership = (key: string) => `${HEAD}membership:\n  ${key}\n`;

  it('shows the words of the schema, the clock, the summary of the topic and where to read more', async () => {
    const text = await hoverText(membership('valid‸ated: 2024-09-10'));
    assert.match(text, /^\*\*validated\*\*\n\nThe day of the last validation or revalidation\./);
    assert.match(text, /The next revalidation is due by 2028-09-10/);
    assert.match(text, /\*\*Revalidation\*\*: A validated member is validated again\./);
    assert.match(text, /More: `ctpat explain revalidation`$/);
  });

  it('speaks Spanish, and reaches list items, answers, sections by their older name and the configuration', async () => {
    const topic = async (marked: string, options: Parameters<typeof markedProject>[1] = {}) =>
      /`ctpat explain ([\w-]+)`$/.exec(await hoverText(marked, options))?.[1];
    assert.equal(await topic(membership('anniver‸sary: "09-14"'), { locale: 'es' }), 'revision-anual');
    assert.match(
      await hoverText(membership('stat‸us: certified'), { locale: 'es' }),
      /Más: `ctpat explain portal --locale es`$/,
    );
    assert.equal(
      await topic(membership('portalUsers: [{ contact: cso, lastLog‸in: 2026-11-01 }]')),
      'portal',
    );
    const answer = `${HEAD}sections:\n  training:\n    "12.1": { evid‸ence: a.pdf }\n`;
    assert.equal(await topic(answer), 'evidence');
    assert.equal(await topic(`${HEAD}sections:\n  business‸PartnerRequirements: {}\n`), 'business-partners');
    const partners =
      'apiVersion: ctpat/v1\nkind: PartnerRegister\nid: p\npartners: [{ id: a, certifi‸cations: [] }]\n';
    assert.equal(await topic(partners), 'mutual-recognition');
    const configuration = 'root: true\ncadence: { revalidation‸Years: 3 }\n';
    assert.equal(await topic(configuration, { file: 'ctpat.config.yaml' }), 'revalidation');
  });

  it('leaves values and other keys as they were', async () => {
    assert.doesNotMatch(await hoverText(membership('validated: 2024-‸09-10')), /ctpat explain/);
    assert.doesNotMatch(await hoverText(`${HEAD}company:\n  legal‸Name: Harbor\n`), /ctpat explain/);
  });
});

describe('hover on ids', () => {
  const profile = `${HEAD}company:\n  sites: [{ id: lrd-01, name: Laredo dock, country: US }]\ncontacts:\n  - { id: cso, name: "[Ana](https://evil.example) <b>Ruiz</b>", role: Director, companyOfficer: true }\n`;

  it('tells who a contact is, and nothing of the document becomes a link or HTML', async () => {
    const text = await hoverText(`${profile}sections:\n  training:\n    "12.1": { owner: cs‸o }\n`);
    assert.match(text, /Director, company officer/);
    assert.ok(text.includes('\\[Ana\\](https\\://evil.example) \\<b\\>Ruiz\\</b\\>'), text);
  });

  it('tells which site and which procedure are meant, from another file too', async () => {
    const files = {
      'profile.ctpat.yaml': profile,
      'procedures/gates.md':
        '---\napiVersion: ctpat/v1\nkind: Procedure\nid: gates\ntitle: Gate control\nversion: "3.1"\nstatus: approved\n---\n# Scope\n',
    };
    const site = await hoverText(
      '---\napiVersion: ctpat/v1\nkind: Procedure\nid: b\nsites: [lrd-‸01]\n---\n',
      { file: 'procedures/b.md', files },
    );
    assert.match(site, /Site in profile\.ctpat\.yaml\*\*: Laredo dock, US/);
    const answer = (reference: string) =>
      hoverText(`${HEAD}sections:\n  training:\n    "12.1": { procedures: [${reference}] }\n`, {
        file: 'other.ctpat.yaml',
        files,
      });
    assert.match(await answer('gat‸es'), /Gate control, version 3\.1, approved/);
    assert.match(await answer('gates#rec‸ords'), /It has no heading `records`/);
    assert.match(await answer('nowhe‸re'), /no procedure `nowhere`/);
  });
});
