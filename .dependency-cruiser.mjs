// The directions in which the parts of the program may import each other: docs/architecture.md tells why.

/** From the faces down to the text. A layer may import those to its right, and none to its left. */
const layers = ['features', 'engine', 'rules', 'workspace', 'model', 'schema'];
const lowest = ['catalog', 'syntax'];
const everyLayer = [...layers, ...lowest];

const folders = (names) => `^server/(${names.join('|')})/`;

/** What touches the machine: Node's modules and the folders that may use them. */
const onTheMachine = '^server/(lsp|cli|generate)/|^server/host/node';

const upwards = everyLayer.map((layer) => {
  const position = layers.indexOf(layer);
  const above = position < 0 ? layers : layers.slice(0, position);
  const beside = lowest.filter((other) => position < 0 && other !== layer);
  return {
    name: `${layer}-imports-below`,
    comment: `server/${layer} imports only what is below it.`,
    severity: 'error',
    from: { path: folders([layer]) },
    to: { path: folders([...above, ...beside, 'lsp', 'cli', 'generate']) },
  };
});

export default {
  forbidden: [
    ...upwards,
    {
      name: 'leaves-import-nothing',
      comment: 'The Host interface, the messages and the calendar are leaves: anyone may import them.',
      severity: 'error',
      from: { path: '^server/(host/host[.]ts|messages/|calendar/)' },
      to: {
        path: '^server/',
        pathNot: '^server/(host/host[.]ts|messages/|calendar/)|^server/catalog/types[.]ts',
      },
    },
    {
      name: 'faces-stay-apart',
      comment: 'The language server does not know the command line; `ctpat lsp` starts the server.',
      severity: 'error',
      from: { path: '^server/lsp/' },
      to: { path: '^server/(cli|generate)/' },
    },
    {
      name: 'generator-is-build-only',
      comment: 'What makes the generated files is in no bundle.',
      severity: 'error',
      from: { path: '^(server|client)/', pathNot: '^server/generate/' },
      to: { path: '^server/generate/' },
    },
    {
      name: 'machine-only-at-the-edge',
      comment: 'Files, clock and log come in through the Host, so that a browser can give another one.',
      severity: 'error',
      from: { path: '^server/', pathNot: onTheMachine },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'protocol-types-in-features',
      comment: 'Only features and the two faces speak the types of the protocol.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(features|lsp|cli)/' },
      to: { path: 'node_modules/vscode-languageserver-(types|textdocument)/' },
    },
    {
      name: 'protocol-in-lsp',
      comment: 'Only server/lsp talks over a connection.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/lsp/' },
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
      comment: 'The extension and the server share one file: the messages of our own between them.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/lsp/protocol[.]ts$' },
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
        pathNot: '[.]d[.]ts$|^server/(cli/(main|launcher)|lsp/main|generate/main)[.]ts$',
      },
      to: {},
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
