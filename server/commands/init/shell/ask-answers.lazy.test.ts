import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Locale } from '../../../catalog/catalog.ts';
import { conditionsOfEntity } from '../../../model/scaffold/company-lines.ts';
import { standardCatalog } from '../../../cli/standard-catalog.ts';
import { askAnswers, describeCondition, type Asked } from './ask-answers.lazy.ts';
import type { KnownAnswers } from './flags.ts';

const catalog = standardCatalog();

/** What is typed when a question is asked, or, after `>`, when an answer is not accepted. */
type Typed = readonly (readonly [question: string, keys: string])[];

/** What a prompt writes when it is done: the cursor shows again. */
const DONE = '\u001b[?25h';

/** Answers each question as soon as it is asked, as a person at a terminal does. */
async function talk(
  typed: Typed,
  known: KnownAnswers = {},
  { locale, isDry = false }: { readonly locale?: Locale; readonly isDry?: boolean } = {},
): Promise<Asked & { readonly screen: string }> {
  const input = new PassThrough();
  const waiting = [...typed];
  let screen = '';
  let fresh = '';
  // Every key has the prompt drawn anew, so that a question is a new one only where the one before is done.
  let isNew = true;
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const text = chunk.toString();
      screen += stripVTControlCharacters(text);
      fresh = stripVTControlCharacters(text.includes(DONE) ? '' : fresh + text);
      isNew ||= text.includes(DONE);
      const [question = '', keys = ''] = waiting[0] ?? [];
      const isAsked = question.startsWith('>')
        ? fresh.includes(question)
        : isNew && fresh.includes(`? ${question}`);
      if (waiting.length > 0 && isAsked) {
        waiting.shift();
        isNew = false;
        fresh = '';
        // A prompt listens for keys after it has shown itself.
        setImmediate(() => input.write(keys));
      }
      done();
    },
  });
  // Each prompt ends the output that it is given; the one of the process stays open.
  output.end = () => output;
  const asked = await askAnswers(known, {
    catalog,
    locale,
    preview: isDry ? undefined : ({ entity }) => `preview of ${entity}`,
    streams: { input, output },
  });
  assert.deepEqual(waiting, [], 'not everything was asked');
  return { ...asked, screen };
}

const KNOWN: KnownAnswers = {
  entity: 'importer',
  legalName: 'Harbor Pine LLC',
  country: 'US',
  sites: [],
  conditions: {},
  language: 'en',
  ci: 'none',
};

const COUNT = conditionsOfEntity('importer', catalog).length;

describe('the questions of ctpat init', function () {
  this.timeout(60_000);
  it('ask for everything, and take numbers and letters', async () => {
    const { answers, screen } = await talk([
      ['Number', '1\r'],
      ['Number', '1\r'],
      ['Registered name', 'Harbor Pine LLC\r'],
      ['Country of the company', 'us\r'],
      ['Name of a site', 'Laredo, TX\r'],
      ['Its country', '\r'],
      ['Activities', 'cargo-handling, office-work\r'],
      ['Name of a site', 'Laredo, TX\r'],
      ['Its country', 'mx\r'],
      ['Activities', '\r'],
      ['Name of a site', '\r'],
      ['Is it so?', 'n\r'],
      ['Is it so?', 'yes\r'],
      ...Array.from({ length: COUNT - 2 }, () => ['Is it so?', '\r'] as const),
      ['Number', '1\r'],
      ['Write these files?', 'y\r'],
    ]);
    assert.deepEqual(answers, {
      entity: 'importer',
      language: 'en',
      ci: 'github',
      company: {
        legalName: 'Harbor Pine LLC',
        sites: [
          {
            id: 'laredo-tx',
            name: 'Laredo, TX',
            country: 'US',
            activities: ['cargo-handling', 'office-work'],
          },
          { id: 'laredo-tx-2', name: 'Laredo, TX', country: 'MX' },
        ],
        conditions: { cameras: false, securityGuards: true },
      },
    });
    assert.match(screen, /1 of 13: cameras\. Applies where cameras are installed\. If not, .*9\.12, 9\.13/s);
    assert.match(screen, /preview of importer/);
  });

  it('speak Spanish, and understand it', async () => {
    const { entity, ...known } = KNOWN;
    assert.equal(entity, 'importer');
    const { conditions, ...rest } = known;
    assert.deepEqual(conditions, {});
    const { answers, locale } = await talk(
      [
        ['Número', '?2\r'],
        ['Número', 'exporter\r'],
        ...conditionsOfEntity('exporter', catalog).map((_, position) =>
          position === 0 ? (['¿Se da?', 'sí\r'] as const) : (['¿Se da?', 'n\r'] as const),
        ),
        ['¿Escribir estos archivos?', 's\r'],
      ],
      { ...rest, language: 'es' },
    );
    assert.equal(locale, 'es');
    assert.equal(answers?.entity, 'exporter');
    assert.deepEqual(Object.values(answers.company.conditions).filter(Boolean).length, 1);
  });

  it('tell more about an entity type when asked', async () => {
    const { screen } = await talk(
      [
        ['Number', '?1\r'],
        ['Number', '1\r'],
        ['Write these files?', 'y\r'],
      ],
      (({ entity: _, ...known }) => known)(KNOWN),
    );
    assert.match(screen, /importer of record number/);
  });

  it('ask again where an answer cannot be, and keep what was typed', async () => {
    const { legalName: _, ...known } = KNOWN;
    const { answers, screen } = await talk(
      [
        ['Registered name', '\r'],
        ['> Write the name.', 'Harbor\r'],
        ['Write these files?', 'maybe\r'],
        ['> Write y or n.', '\u0015y\r'],
      ],
      known,
    );
    assert.equal(answers?.company.legalName, 'Harbor');
    assert.match(screen, /Write y or n\./);
  });

  it('give a main site where none is named', async () => {
    const { sites: _, ...known } = KNOWN;
    const { answers } = await talk(
      [
        ['Name of a site', '\r'],
        ['Write these files?', 'y\r'],
      ],
      known,
    );
    assert.deepEqual(answers?.company.sites, [{ id: 'main', country: 'US' }]);
  });

  it('ask nothing where everything is known and nothing will be written', async () => {
    const { answers, screen } = await talk([], KNOWN, { isDry: true });
    assert.equal(answers?.company.legalName, 'Harbor Pine LLC');
    assert.doesNotMatch(screen, /\? /);
  });

  for (const [name, keys] of [
    ['no', 'n\r'],
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ] as const) {
    it(`end without answers at ${name}`, async () => {
      const { answers, locale } = await talk([['¿Escribir', keys]], { ...KNOWN, language: 'es' });
      assert.equal(answers, undefined);
      assert.equal(locale, 'es');
    });
  }

  it('end without answers where the terminal is gone', async () => {
    const input = new PassThrough();
    input.end();
    const output = new Writable({
      write(_chunk, _encoding, done) {
        done();
      },
    });
    const asked = await askAnswers(KNOWN, {
      catalog,
      locale: 'en',
      preview: () => '',
      streams: { input, output },
    });
    assert.equal(asked.answers, undefined);
  });

  it('say what every condition means, in both languages', () => {
    for (const { id } of catalog.entities)
      for (const key of conditionsOfEntity(id, catalog))
        for (const locale of ['en', 'es'] as const)
          assert.notEqual(describeCondition(key, catalog, locale), '', `${id} ${key} ${locale}`);
  });
});
