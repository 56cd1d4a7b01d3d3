import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { docComments } from './test/lint/doc-comments.mjs';
import { ownLookup } from './test/lint/own-lookup.mjs';

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'server/generated/', 'test/.out/', '.bench/', '.vscode-real/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        {
          selector: 'ClassDeclaration[superClass]:not([superClass.name="Error"])',
          message: 'Compose, do not inherit.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Interfaces of ours are records of functions; there is no `this` in the program to lose.
      '@typescript-eslint/unbound-method': 'off',
      // A type in place of an interface can be given where a record is asked for.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A number reads well in a message as it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.test.ts', 'test/**'],
    plugins: { ctpat: { rules: { ...docComments, ...ownLookup } } },
    rules: { 'ctpat/doc-comments': 'error' },
  },
  {
    // What reads documents, or what was read from them; the build reads our own files only.
    files: ['server/**/*.ts', 'client/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts', 'server/generate/**'],
    rules: { 'ctpat/own-lookup': 'error' },
  },
  {
    // The launcher reads the program, and a process its standard input; files of a project are read in one place.
    files: ['server/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      '**/*.fixture.ts',
      'server/generate/**',
      'server/entry/**',
      'server/cli/process.ts',
    ],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: ['node:fs', 'node:fs/promises'].map((name) => ({
            name,
            importNames: ['readFileSync', 'readFile', 'createReadStream', 'open'],
            message:
              'Read with server/host/node-files.ts, which opens no pipes, devices and links out of the project.',
          })),
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      'no-console': 'off',
      // Mocha's `describe` and `it` take functions that give nothing back, and tests call them for their effect.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: 'error' },
  },
);
