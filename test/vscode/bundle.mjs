#!/usr/bin/env node
/** Bundles the tests that run inside VS Code: the runner, and each test file by itself. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './installation.mjs';

const suite = path.join(root, 'test/vscode/suite');

/** Where the bundles are, which git ignores. */
export const bundles = path.join(root, 'test/.out/vscode');

/** Builds everything anew; an old bundle of a test that is gone would still run. */
export async function bundleSuite() {
  fs.rmSync(bundles, { recursive: true, force: true });
  const tests = fs.readdirSync(suite).filter((name) => name.endsWith('.test.ts'));
  await build({
    entryPoints: ['index.ts', ...tests].map((name) => path.join(suite, name)),
    outdir: bundles,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundleSuite();
