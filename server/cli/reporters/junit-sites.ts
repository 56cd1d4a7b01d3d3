import type { CriterionCase } from '../../domain/coverage/criterion-cases.ts';
import type { ReportedFinding } from '../run/report.ts';

/**
 * The cases of its criterion that a finding is about: those of the sites that it names; that of the site whose own answer
 * it is in; else those for which the answer holds that it is in. None where it is about an answer that holds for no site that the profile names.
 */
export function concerned(
  finding: Pick<ReportedFinding, 'path' | 'criterion' | 'sites'>,
  cases: readonly CriterionCase[],
): readonly CriterionCase[] {
  const asked = cases.filter(({ state }) => state !== 'not-needed');
  const { sites } = finding;
  const inside = placeInAnswer(finding);
  const hasSites = cases.some(({ site }) => site !== undefined);
  if (!hasSites) return asked;
  if (sites) return asked.filter(({ site = '' }) => sites.includes(site));
  if (inside === undefined || inside === '') return asked;
  const step = (name: string) => inside === name || inside.startsWith(`${name}.`);
  if (inside.startsWith('bySite.')) return longest(cases.filter(({ site = '' }) => step(`bySite.${site}`)));
  const covered = asked.filter(({ state }) => state !== 'not-covered');
  return covered.filter(({ ownParts = [] }) => !ownParts.some(step));
}

/** Those of the site with the longest id: `mem.2` is not a part of what `mem` says. */
function longest(cases: readonly CriterionCase[]): readonly CriterionCase[] {
  const length = Math.max(...cases.map(({ site = '' }) => site.length));
  return cases.filter(({ site = '' }) => site.length === length);
}

/** Where in the answer to its criterion a finding is; empty: it is about the whole of it. Undefined: it is elsewhere. */
function placeInAnswer({
  path,
  criterion = '',
}: Pick<ReportedFinding, 'path' | 'criterion'>): string | undefined {
  const [, inSection] = /^sections\.[^.]*\.(.*)$/.exec(path ?? '') ?? [];
  if (inSection === criterion) return '';
  return inSection?.startsWith(`${criterion}.`) ? inSection.slice(criterion.length + 1) : undefined;
}
