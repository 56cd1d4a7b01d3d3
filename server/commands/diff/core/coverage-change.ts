import { coverageOf, percentInUse, type Coverage } from '../../../domain/coverage/coverage.ts';
import type { CaseFact } from './criterion-changes.ts';

/** Coverage of one side, with the share in use. */
export interface CoverageFigures extends Coverage {
  /** 0 to 100, rounded down; left out where nothing is asked. */
  readonly percent?: number;
}

/** Coverage before and after, of a section or of everything. */
export interface CoverageChange {
  readonly before: CoverageFigures;
  readonly after: CoverageFigures;
}

/** Coverage of one section. */
export interface SectionCoverage extends CoverageChange {
  readonly section: string;
  /** Number of the category of the criteria. */
  readonly category: number;
  readonly title: string;
}

/** A section of the criteria, in the order of the catalog. */
export type SectionFact = Pick<SectionCoverage, 'section' | 'category' | 'title'>;

/** Coverage in all, and by section. */
export interface CoverageComparison {
  readonly total: CoverageChange;
  readonly sections: readonly SectionCoverage[];
}

function figures(cases: readonly CaseFact[]): CoverageFigures {
  const coverage = coverageOf(cases);
  const percent = percentInUse(coverage);
  return percent === undefined ? coverage : { ...coverage, percent };
}

/** Coverage before and after, over all profiles. Sections in which nothing is asked on either side are left out. */
export function compareCoverage(
  before: readonly CaseFact[],
  after: readonly CaseFact[],
  sections: readonly SectionFact[],
): CoverageComparison {
  const change = (isMeant: (fact: CaseFact) => boolean): CoverageChange => ({
    before: figures(before.filter(isMeant)),
    after: figures(after.filter(isMeant)),
  });
  return {
    total: change(() => true),
    sections: sections
      .map((fact) => ({ ...fact, ...change(({ section }) => section === fact.section) }))
      .filter(({ before: old, after: now }) => old.asked + now.asked > 0),
  };
}
