import type { Plugin } from 'esbuild';

export function fileNameOf(path: string, extension: string): string;
export function findLazyModules(root: string, folders: readonly string[]): readonly string[];
export function functionsOf(path: string, text: string): readonly string[];
export function lazyModules(root: string, paths: readonly string[]): Plugin;
