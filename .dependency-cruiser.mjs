// The directions in which the parts of the program may import each other: docs/architecture.md tells why.

/** From the faces down to the text. A layer may import those after it, and none before it. */
const layers = [
  'entry',
  'lsp',
  'commands',
  'cli',
  'language',
  'explain',
  'engine',
  'rules',
  'domain',
  'workspace',
  'model',
  'kinds',
  'schema',
];
/** Below all layers, and apart from each other. */
const lowest = ['catalog', 'prose', 'syntax'];
/** Anybody may import these; they import nothing but each other. */
const leaves = ['host/host[.]ts', 'messages/', 'calendar/'];

const folders = (names) => `^server/(${names.join('|')})/`;

/** Values with their places, which the typed views in `kinds` are made of. They know nothing of documents. */
const fieldsOfDocuments = '^server/model/field(-at-path)?[.]ts$';

/** The sources of the JSON Schemas: build-time code that stands with its kind. */
const schemaSources = '^server/kinds/[^/]+/schema([.]ts|/)';

/** What touches the machine: Node's modules and the folders that may use them. */
const onTheMachine =
  '^server/(entry|lsp|cli|generate|spreadsheets)/|^server/host/node|^server/commands/[^/]+/(shell/|[^/]+-command[.]ts$)';

/** What only tests use. */
const fixtures = '[.]fixture[.]ts$';

/** Where bundles and build begin; the schema of a kind is found by its name. */
const entries =
  '^server/entry/|^server/generate/main[.]ts$|^server/kinds/[^/]+/schema[.]ts$|^client/extension[.]ts$';

const downwards = layers.map((layer, position) => ({
  name: `${layer}-imports-below`,
  comment: `server/${layer} imports only what is below it.`,
  severity: 'error',
  from: { path: folders([layer]), pathNot: schemaSources },
  to: {
    path: folders([...layers.slice(0, position), 'generate']),
    ...(layer === 'kinds' ? { pathNot: fieldsOfDocuments } : {}),
  },
}));

export default {
  forbidden: [
    ...downwards,
    {
      name: 'lowest-know-no-domain',
      comment:
        'The catalog, the reading of prose and the syntax stand alone; prose and catalog may read letters.',
      severity: 'error',
      from: { path: folders(lowest) },
      to: {
        path: '^server/',
        pathNot: `^server/(${leaves.join('|')})|^server/(generated|catalog|prose|syntax)/`,
      },
    },
    {
      name: 'catalog-and-syntax-apart',
      severity: 'error',
      from: { path: '^server/(catalog|syntax)/' },
      to: { path: '^server/(catalog|prose|syntax)/', pathNot: '^server/$1/|^server/syntax/letters[.]ts' },
    },
    {
      name: 'leaves-import-nothing',
      comment: 'The Host interface, the messages and the calendar are leaves: anyone may import them.',
      severity: 'error',
      from: { path: `^server/(${leaves.join('|')})` },
      to: { path: '^server/', pathNot: `^server/(${leaves.join('|')})|^server/catalog/types[.]ts` },
    },
    {
      name: 'rules-are-leaves',
      comment:
        'Only the engine imports rules; what others need of them is in domain, or goes through engine/rule-registry.ts.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(rules|engine|generate)/' },
      to: { path: '^server/rules/' },
    },
    {
      name: 'rules-apart',
      comment:
        'A group of rules imports no other group: what two of them need goes to domain, to rules/shared or rules/examples.',
      severity: 'error',
      from: { path: '^server/rules/([^/]+)/', pathNot: '^server/rules/(shared|examples)/' },
      to: { path: '^server/rules/[^/]+/', pathNot: '^server/rules/($1|shared|examples)/' },
    },
    {
      name: 'command-cores-are-pure',
      comment: 'What a command computes knows no terminal, no file and no other command.',
      severity: 'error',
      from: { path: '^server/commands/([^/]+)/core/' },
      to: {
        path: '^server/(cli|entry|lsp)/|^server/commands/',
        pathNot: '^server/commands/$1/(core/|[^/]+[.]ts$)',
      },
    },
    {
      name: 'commands-apart',
      comment: 'A command imports no other command.',
      severity: 'error',
      from: { path: '^server/commands/([^/]+)/' },
      to: { path: '^server/commands/', pathNot: '^server/commands/$1/' },
    },
    {
      name: 'faces-stay-apart',
      comment: 'The language server does not know the command line; `ctpat lsp` starts the server.',
      severity: 'error',
      from: { path: '^server/(lsp|language)/' },
      to: { path: '^server/(cli|commands|generate)/' },
    },
    {
      name: 'generator-is-build-only',
      comment: 'What makes the generated files is in no bundle.',
      severity: 'error',
      from: { path: '^(server|client)/', pathNot: ['^server/generate/', schemaSources] },
      to: { path: ['^server/generate/', schemaSources] },
    },
    {
      name: 'machine-only-at-the-edge',
      comment: 'Files, clock and log come in through the Host, so that a browser can give another one.',
      severity: 'error',
      from: { path: '^server/', pathNot: onTheMachine },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'protocol-types-in-language',
      comment: 'Only the faces of the editor speak the types of the protocol.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(language|lsp|entry)/' },
      to: { path: 'node_modules/vscode-languageserver-(types|textdocument)/' },
    },
    {
      name: 'protocol-in-lsp',
      comment: 'Only server/lsp talks over a connection.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(lsp|entry)/' },
      to: { path: 'node_modules/(vscode-languageserver|vscode-languageserver-protocol|vscode-jsonrpc)/' },
    },
    {
      name: 'vscode-in-client',
      comment: 'Only the extension knows VS Code.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '(^|node_modules/)(@types/)?(vscode|vscode-languageclient)(/|$)' },
    },
    {
      name: 'client-knows-the-protocol-only',
      comment: 'The extension and the server share the messages of our own between them, and what is ours.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/(lsp/protocol|workspace/recognition)[.]ts$' },
    },
    {
      name: 'server-knows-no-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports is a forgotten one.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: `[.]d[.]ts$|${fixtures}|^server/(entry/|generate/main[.]ts)`,
      },
      to: {},
    },
    {
      name: 'fixtures-for-tests-only',
      comment: 'What only tests use is named *.fixture.ts, and nothing that is shipped imports it.',
      severity: 'error',
      from: { path: '^(server|client)/', pathNot: fixtures },
      to: { path: fixtures },
    },
    {
      name: 'tests-use-fixtures',
      comment: 'A module that no bundle and no build reaches is for tests, and is named *.fixture.ts.',
      severity: 'error',
      from: { path: entries },
      to: { reachable: false, path: '^(server|client)/', pathNot: `${fixtures}|[.]d[.]ts$|${entries}` },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$|^[.]/(server|ctpat)[.]cjs$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]test[.]ts$|^test/|^dist/|[.]tmp[.]' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
};
