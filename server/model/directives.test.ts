import assert from 'node:assert/strict';
import { directivesOf, type Directive } from './directives.ts';
import { parseSourceFile } from './source-file.ts';

const of = (text: string, uri = 'file:///a.ctpat.yaml') => directivesOf(parseSourceFile(uri, text));

/** The one directive of a text. */
function one(text: string, uri?: string): Directive {
  const [found, ...more] = of(text, uri);
  assert.ok(found);
  assert.deepEqual(more, []);
  return found;
}

/** What a directive says, without places. */
const said = ({ reach, rules, until, reason }: Directive) => ({
  reach,
  rules: rules.map(({ rule, narrowedTo }) => (narrowedTo === undefined ? rule : `${rule}[${narrowedTo}]`)),
  until,
  reason,
});

describe('directives', () => {
  for (const [text, reach] of [
    ['# ctpat-disable-next-line a/b -- why', 'next-line'],
    ['# ctpat-disable-line a/b -- why', 'line'],
    ['# ctpat-disable a/b -- why', 'block'],
    ['# ctpat-enable a/b -- why', 'enable'],
  ] as const) {
    it(`reach as far as they say: ${reach}`, () => {
      assert.deepEqual(said(one(`${text}\na: 1\n`)), {
        reach,
        rules: ['a/b'],
        until: undefined,
        reason: 'why',
      });
    });
  }

  it('name several rules, each perhaps narrowed to a criterion or a section', () => {
    const text = '# ctpat-disable a/b, c/d[7.28],e/f[ sealSecurity ] g/h -- why\n';
    const directive = one(text);
    assert.deepEqual(said(directive).rules, ['a/b', 'c/d[7.28]', 'e/f[sealSecurity]', 'g/h']);
    assert.deepEqual(
      directive.rules.map(({ range }) => text.slice(range.start, range.end)),
      ['a/b', 'c/d[7.28]', 'e/f[ sealSecurity ]', 'g/h'],
    );
    assert.deepEqual(said(one('# ctpat-enable\n')).rules, []);
  });

  it('give a reason, which may hold dashes', () => {
    const reasonOf = (text: string) => one(`${text}\n`).reason;
    assert.equal(reasonOf('# ctpat-disable-line a/b -- one -- two --three'), 'one -- two --three');
    assert.equal(reasonOf('# ctpat-disable-line a/b --   spaced  '), 'spaced');
    assert.equal(reasonOf('# ctpat-disable-line a/b -- valid until 2027-01-31'), 'valid until 2027-01-31');
    assert.equal(reasonOf('# ctpat-disable-line a/b --'), undefined);
    assert.equal(reasonOf('# ctpat-disable-line a/b -- '), undefined);
    assert.equal(reasonOf('# ctpat-disable-line a/b'), undefined);
    assert.equal(reasonOf('# ctpat-disable-line a/b--c'), undefined);
  });

  it('end on a day; a text that is no day has passed', () => {
    const untilOf = (until: string) => {
      const { rules, until: found } = said(one(`# ctpat-disable a/b, c/d until ${until} -- why\n`));
      assert.deepEqual(rules, ['a/b', 'c/d']);
      return found;
    };
    assert.equal(untilOf('2027-01-31'), '2027-01-31');
    assert.equal(untilOf('2027-02-30'), '0000-01-01');
    assert.equal(untilOf('tomorrow'), '0000-01-01');
  });

  it('know their line and stretch, also with Windows line ends', () => {
    const text =
      'a: 1\r\n  # ctpat-disable-next-line a/b -- why \r\nb: 2 # ctpat-disable-line c/d -- why\r\n';
    const found = of(text);
    assert.deepEqual(
      found.map(({ range, line, reason }) => [text.slice(range.start, range.end), line, reason]),
      [
        ['ctpat-disable-next-line a/b -- why', 1, 'why'],
        ['ctpat-disable-line c/d -- why', 2, 'why'],
      ],
    );
  });

  it('stand at the start of a comment, or behind another one', () => {
    assert.equal(of('a: 1 # ours ## ctpat-disable-line a/b -- why\n').length, 1);
    assert.equal(of('#ctpat-disable-line a/b -- why\na: 1\n').length, 1);
    assert.deepEqual(of('# We never write ctpat-disable here.\na: 1\n'), []);
    assert.deepEqual(of('# see docs/ctpat-disable-line.md\na: 1\n'), []);
    assert.deepEqual(of('# ctpat-disabled a/b -- why\n# ctpat-disable-lines a/b -- why\na: 1\n'), []);
  });

  it('are text where they stand in text', () => {
    assert.deepEqual(
      of(
        [
          'a: |',
          '  # ctpat-disable a/b -- why',
          'b: "x # ctpat-disable a/b -- why"',
          "c: 'x",
          "  # ctpat-disable a/b -- why'",
          'd: x# ctpat-disable a/b -- why',
          'e: >-',
          '  text',
          '  # ctpat-disable a/b -- why',
          '',
        ].join('\n'),
      ),
      [],
    );
    assert.equal(of('a: | # ctpat-disable-line a/b -- why\n  text\n').length, 1);
    assert.equal(of('a: |\n  text\n# ctpat-disable a/b -- why\nb: 1\n').length, 1);
  });

  it('are read in every document of a stream and in a text that is not well-formed', () => {
    const found = of('a: 1 # ctpat-disable-line a/b -- why\n---\n# ctpat-disable c/d -- why\nb: [\n');
    assert.deepEqual(
      found.map(({ line }) => line),
      [0, 2],
    );
  });

  it('stand in Markdown as comments, in its front matter as those of YAML', () => {
    const text = [
      '---',
      '# ctpat-disable-next-line a/b -- in YAML',
      'kind: Procedure',
      'title: "# ctpat-disable x/y -- text"',
      '---',
      '<!-- ctpat-disable-next-line c/d until 2027-01-31 -- in Markdown -- really -->',
      '# Seals',
      'Text <!--ctpat-disable-line e/f[6.2] -- why--> more.',
      '',
      '```',
      '<!-- ctpat-disable g/h -- code -->',
      '```',
      '# ctpat-disable i/j -- a heading',
      '<!-- no ctpat-enable here -->',
      '<!-- ctpat-enable -->',
    ].join('\n');
    const found = of(text, 'file:///a.md');
    assert.deepEqual(found.map(said), [
      { reach: 'next-line', rules: ['a/b'], until: undefined, reason: 'in YAML' },
      { reach: 'next-line', rules: ['c/d'], until: '2027-01-31', reason: 'in Markdown -- really' },
      { reach: 'line', rules: ['e/f[6.2]'], until: undefined, reason: 'why' },
      { reach: 'enable', rules: [], until: undefined, reason: undefined },
    ]);
    assert.deepEqual(
      found.map(({ line }) => line),
      [1, 5, 7, 14],
    );
  });
});
