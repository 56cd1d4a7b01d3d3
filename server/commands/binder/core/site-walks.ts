import { isExcusedState } from '../../../domain/coverage/coverage.ts';
import type { BinderCriterion, BinderSite, SiteWalk } from './binder.ts';

/**
 * What to look at, site by site: the criteria of physical security and access, and those whose answer or condition depends
 * on the site. What a site is excused from is left out.
 */
export function siteWalks(sites: readonly BinderSite[], criteria: readonly BinderCriterion[]): SiteWalk[] {
  return sites.map((site) => ({
    site,
    stops: criteria
      .filter(({ isSiteBound }) => isSiteBound)
      .flatMap(({ id, states, excusedSites }) => {
        const state = states.find((each) => each.site === site.id)?.state;
        const isExcused = state === undefined || isExcusedState(state) || excusedSites.includes(site.id);
        return isExcused ? [] : [{ criterion: id, state }];
      }),
  }));
}
