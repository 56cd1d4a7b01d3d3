import { parseJson } from './parse-json.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** A finding as reviewdog reads it. */
export interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range: Range };
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
}

/** Reads a report. */
export function readDiagnostics(text: string): readonly Diagnostic[] {
  return (parseJson(text) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
}
