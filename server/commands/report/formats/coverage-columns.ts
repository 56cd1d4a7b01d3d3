import type { ReportCoverage, ReportProfile } from '../core/report-data.ts';
import type { Words } from './format-words.ts';

/** One column: a profile with all its sites, or one of its sites. */
export interface CoverageColumn {
  readonly name: string;
  /** How the sections stand there, by their keys. */
  readonly bySection: ReadonlyMap<string, ReportCoverage>;
}

/** The columns of all profiles. A profile with one site has one column; in others the first tells of all sites. */
export function coverageColumns(profiles: readonly ReportProfile[], words: Words): CoverageColumn[] {
  const names = new Map<string, number>();
  for (const { entityName } of profiles) names.set(entityName, (names.get(entityName) ?? 0) + 1);
  return profiles.flatMap(({ id, entityName, sites, coverage }) => {
    const own = names.get(entityName) === 1 ? entityName : id;
    const at = (site: string | undefined) =>
      new Map(coverage.filter((each) => each.site === site).map((each) => [each.section, each]));
    const [first, ...more] = sites;
    if (!first) return [{ name: own, bySection: at(undefined) }];
    if (more.length === 0) return [{ name: `${first.id}, ${own}`, bySection: at(first.id) }];
    const all = { name: `${words('all')}, ${own}`, bySection: at(undefined) };
    return [all, ...sites.map((site) => ({ name: site.id, bySection: at(site.id) }))];
  });
}
