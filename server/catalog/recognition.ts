import type { Localized } from './types.ts';

/** A program whose certificate counts as a partner’s status (`schemas/catalog/recognized-programs.yaml`). */
export interface RecognizedProgram {
  readonly id: string;
  readonly shortName: string;
  readonly kind: 'ctpat' | 'basc' | 'mutual-recognition';
  /** Countries that it is tied to; empty: none. */
  readonly countries: readonly string[];
  readonly title: string;
  /** `YYYY-MM` or a day. */
  readonly signed?: string;
  /** From when it counts, where that differs from the signing. */
  readonly effective?: string;
  readonly formerNames?: readonly string[];
  readonly text: Localized;
}

/** A certificate that is often handed in as status and is none. */
export interface LookAlike {
  readonly id: string;
  readonly title: string;
  readonly text: Localized;
}

/** Everything known of programs, and on which day it was known. */
export interface RecognitionData {
  readonly asOf: string;
  readonly programs: readonly RecognizedProgram[];
  readonly lookAlikes: readonly LookAlike[];
}

/** What a certificate is worth as a status. */
export type Recognition =
  | { readonly type: 'recognized'; readonly program: RecognizedProgram }
  | { readonly type: 'look-alike'; readonly lookAlike: LookAlike }
  /** A recognized program, though not of the partner’s country. */
  | { readonly type: 'other-country'; readonly program: RecognizedProgram }
  | { readonly type: 'unknown' };

/** A certificate as a partner shows it. */
export interface ShownCertificate {
  readonly program: string;
  readonly certificate: string | undefined;
  /** Country of the partner. */
  readonly country: string | undefined;
}

/** The short names under which programs of several countries are known. */
const AEO_LETTERS = /AEO([CSF])/;

const normalized = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_/]+/g, '-');

/**
 * Tells whether a certificate gives a partner a status that CTPAT recognizes. An AEO of the European Union counts by the
 * letters of its certificate: AEOS and AEOF do, AEOC does not; without letters it is taken at its word.
 */
export function recognize(shown: ShownCertificate, data: RecognitionData): Recognition {
  const name = normalized(shown.program);
  const lookAlike = (id: string): Recognition => {
    const found = data.lookAlikes.find((each) => each.id === id);
    return found ? { type: 'look-alike', lookAlike: found } : { type: 'unknown' };
  };
  const letter = AEO_LETTERS.exec((shown.certificate ?? '').toUpperCase())?.[1];
  const isAeoc = name === 'aeoc' || name === 'eu-aeoc' || (/^(eu-)?aeo$/.test(name) && letter === 'C');
  if (isAeoc) return lookAlike('eu-aeoc');
  if (name === 'aeo' && shown.country === 'CN') return lookAlike('china-aeo');
  if (data.lookAlikes.some(({ id }) => id === name)) return lookAlike(name);
  const shortName = ['aeos', 'aeof'].includes(name) ? 'aeo' : name;
  const named = data.programs.filter(
    (program) =>
      program.shortName === shortName ||
      program.id === name ||
      program.formerNames?.some((former) => normalized(former) === name),
  );
  const own = named.find(
    ({ countries }) =>
      countries.length === 0 || (shown.country !== undefined && countries.includes(shown.country)),
  );
  if (own) return { type: 'recognized', program: own };
  const [other] = named;
  return other ? { type: 'other-country', program: other } : { type: 'unknown' };
}
