import { profileSkeleton, type SkeletonRequest } from '../../model/scaffold/profile-skeleton.ts';
import { partnerLines } from './plan-partners.ts';
import type { ImportedCriterion } from './read-answers.ts';
import type { ImportedPartner } from './read-partners.ts';

/**
 * The text of a new profile, into which answers then go: a skeleton, in which the criteria that will be answered have no
 * comments that tell what a good answer needs.
 */
export function newProfileText(request: SkeletonRequest, criteria: readonly ImportedCriterion[]): string {
  const answered = new Set(criteria.map(({ id }) => id));
  let isAnswered = false;
  const lines = profileSkeleton(request).filter((line) => {
    const id = /^\s+"(\d{1,2}\.\d{1,2})":$/.exec(line)?.[1];
    if (id !== undefined) isAnswered = answered.has(id);
    else if (/^\s+status: to-do$/.test(line)) isAnswered = false;
    return !(isAnswered && /^\s+#/.test(line));
  });
  return `${lines.join('\n')}\n`;
}

/** The text of a new register of partners. */
export function newRegisterText(id: string, partners: readonly ImportedPartner[]): string {
  const head = ['apiVersion: ctpat/v1', 'kind: PartnerRegister', `id: ${id}`, '', 'partners:'];
  return `${[...head, ...partnerLines(partners).map((line) => `  ${line}`)].join('\n')}\n`;
}
