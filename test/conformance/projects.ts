/** A small project that is hard on reporters. */
export interface HardProject {
  readonly name: string;
  /** Texts by path; bytes where they are no text. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ';
const profile = (id: string, body: string) => `${HEAD}${id}\n${body}`;

/** Unknown keys, whose names stand in the messages about them. */
const unknownKeys = (count: number, name: (position: number) => string) =>
  Array.from({ length: count }, (_, position) => `${name(position)}: 4\n`).join('');

/** Values that may stand in no output. */
export const SECRETS = ['219-09-9996', '219-09-9997', '219-09-9998', '815342'];

/** Criteria that are answered for all sites, for some, and apart. */
export const SITES_PROJECT: HardProject = {
  name: 'several sites',
  files: {
    'a.ctpat.yaml': profile(
      'sites',
      `entity: importer
company:
  legalName: Harbor & Pine
  sites:
    - { id: lrd-01, activities: [cargo-handling] }
    - { id: mem-02, activities: [cargo-storage] }
    - { id: hou.03, type: office, conditions: { cameras: false } }
sections:
  physicalSecurity:
    "9.1":
      status: implemented
      response: A fence of eight feet stands around the yard.
      sites: [lrd-01]
    "9.6":
      status: implemented
      response: The yard is lit by lamps.
      bySite:
        mem-02: { status: planned }
        hou.03: { shelf: 1 }
        nowhere: { status: declined }
    "9.12": { status: to-do }
`,
    ),
  },
};

/** Everything that reporters have been seen to get wrong. */
export const HARD_PROJECTS: readonly HardProject[] = [
  { name: 'nothing to report', files: { 'a.ctpat.yaml': profile('clean', '') } },
  {
    name: 'CRLF',
    files: { 'a.ctpat.yaml': profile('crlf', 'shelf: 4\nentity: imporer\n').replaceAll('\n', '\r\n') },
  },
  { name: 'a byte order mark', files: { 'a.ctpat.yaml': `\uFEFF${profile('bom', 'shelf: 4\n')}` } },
  {
    name: 'a fault in the first line, behind a byte order mark',
    files: { 'a.ctpat.yaml': `\uFEFFshelf: 4\n${profile('first', '')}` },
  },
  {
    name: 'columns behind emoji and CJK',
    files: {
      'a.ctpat.yaml': profile(
        'wide',
        'company: { x-名前: "🚢🚢 漢字 é", shelf: 4, x-😀: 1, sites: [{ id: "é", ñame: 名 }] }\n',
      ),
    },
  },
  {
    name: 'per cent signs, line breaks and other characters in messages',
    files: {
      'a.ctpat.yaml': profile(
        'words',
        [
          String.raw`"50%25 %0A": 1`,
          String.raw`"two\nlines\r\nand\ttab": 1`,
          String.raw`"\n::error::made up": 1`,
          String.raw`"##[error]a ##vso[task.setvariable variable=x]y": 1`,
          String.raw`"<b>&amp;</b> ]]> <script>alert(1)</script>": 1`,
          String.raw`"[a](b) {0} |x| *y* \u0060z\u0060 @name #1": 1`,
          String.raw`"bell\u0007 escape\x1b[31m nul\0 turned\u202e": 1`,
          String.raw`"half \ud83d, last \uffff": 1`,
          `"a;b]c,d:e": 1\n`,
        ].join('\n'),
      ),
    },
  },
  {
    name: 'names of files',
    files: {
      'with space, comma; 100%.ctpat.yaml': profile('comma', 'shelf: 4\n'),
      'sub folder/á#b%3Fc&d [1] (2).ctpat.yaml': profile('signs', 'shelf: 4\n'),
      'sub folder/日本.ctpat.yaml': profile('japan', 'shelf: 4\n'),
      "it's `quoted`.ctpat.yaml": profile('quoted', 'shelf: 4\n'),
    },
  },
  {
    name: 'names of files that look like commands, formulas or markup',
    files: {
      "=cmd' /C calc'!A0.ctpat.yaml": profile('formula', 'shelf: 4\n'),
      '##vso[task.complete]x.ctpat.yaml': profile('azure', 'shelf: 4\n'),
      '##[error] @team [x](javascript&#58;a).ctpat.yaml': profile('runner', 'shelf: 4\n'),
      '-rf `a` {0} $(b).ctpat.yaml': profile('shell', 'shelf: 4\n'),
      'turned\u202egnp.ctpat.yaml': profile('turned', 'shelf: 4\n'),
    },
  },
  {
    name: 'words that look like commands, formulas or markup',
    files: {
      'a.ctpat.yaml': profile(
        '"::error::x @team"',
        [
          String.raw`"::error::made up": 1`,
          String.raw`"::stop-commands::x\n::set-env name=A::b": 1`,
          String.raw`"##vso[task.complete result=Failed;]": 1`,
          String.raw`"=cmd|' /C calc'!A0": 1`,
          String.raw`"+1-1": 1`,
          String.raw`"[x](javascript:alert(1)) ![y](http://example.com/z.png) <http://example.com>": 1`,
          String.raw`"@team #1 http://example.com www.example.com": 1`,
          String.raw`"\n\u0060\u0060\u0060\n~~~ <!-- x -->": 1`,
          String.raw`"<img src=x onerror=alert(1)>\u2028</article></script>": 1`,
          String.raw`"]]]]><![CDATA[> &#0; &lol;": 1`,
          String.raw`"| a || b \\| c": 1`,
          String.raw`"\e]8;;http://example.com\e\\a\x9b31m\x7f\u2066b\u2069": 1`,
          String.raw`"${'\\ud83d'} \\ud83d \ud83d\ud83d": 1`,
          String.raw`company: { sites: [{ id: "a|b ::error::", shelf: 1 }] }`,
          'sections: { sealSecurity: { "6.1": { bySite: { "a|b ::error::": { shelf: 1 } } } } }\n',
        ].join('\n'),
      ),
    },
  },
  {
    name: 'very long lines',
    files: {
      'a.ctpat.yaml': profile(
        'long',
        `"${'x'.repeat(100_000)}": 1\ncompany: { x-a: "${'🚢'.repeat(50_000)}", ${'漢'.repeat(50_000)}: 2 }\n`,
      ),
    },
  },
  {
    name: 'Spanish',
    files: {
      'ctpat.config.yaml': 'root: true\nlocale: es\n',
      'a.ctpat.yaml': profile(
        'espanol',
        'entity: importer\nshelf: 4\nsections:\n  sealSecurity:\n    "6.1": { status: planned }\n    "6.2": { status: implemented, response: Se revisa periódicamente. }\n',
      ),
    },
  },
  SITES_PROJECT,
  {
    name: 'findings over several lines',
    files: {
      'a.ctpat.yaml': profile('lines', 'company: "a\n  b\n  c"\nentity:\n  - importer\n  - exporter\n'),
    },
  },
  {
    name: 'findings about whole files',
    files: { 'a.ctpat.yaml': new Uint8Array([0xff, 0xfe, 0, 1]), 'b.ctpat.yaml': 'kind: SecurityProfile\n' },
  },
  {
    name: 'criteria, sites and fixes',
    files: {
      'a.ctpat.yaml': profile(
        'criteria',
        'entity: importer\nreviewd: 2026-01-01\nsections:\n  agriculturalSecurity:\n    "8.1":\n      status: implmented\n      bySite: { laredo: { status: implemented, shelf: 1 } }\n  sealSecurity: {}\n',
      ),
      'b.ctpat.yaml': profile('base', 'sections:\n  agriculturalSecurity:\n    "8.1": { status: planned }\n'),
    },
  },
  {
    name: 'two documents of one id',
    files: {
      'a.ctpat.yaml': profile('same', 'shelf: 4\n'),
      'b.ctpat.yaml': profile('same', 'shelf: 4\n'),
    },
  },
  {
    name: 'secrets',
    files: {
      'a.ctpat.yaml': profile(
        'secrets',
        `contacts: [{ id: ${SECRETS[0]}, shelf: 4 }]\nx-ssn: ${SECRETS[1]}\n"${SECRETS[2]}": 4\nx-note: The gate code is ${SECRETS[3]}. shelf\n`,
      ),
    },
  },
];

/** As many findings as no company should have. */
export const LARGE_PROJECT: HardProject = {
  name: '30,000 findings',
  files: Object.fromEntries(
    [1, 2, 3].map((file) => [
      `${file}.ctpat.yaml`,
      profile(
        `large-${file}`,
        unknownKeys(10_000, (position) => `shelf${position}`),
      ),
    ]),
  ),
};
