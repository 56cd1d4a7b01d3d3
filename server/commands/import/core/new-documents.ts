import type { Edit } from '../../../model/edits.ts';
import { child, type KeyedField } from '../../../model/field.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { JsonObject } from '../../../syntax/yaml/value.ts';
import { applyEdits } from './apply-edits.ts';
import { yamlPair } from './yaml-pair.ts';
import { profileSkeleton, type SkeletonRequest } from '../../../model/scaffold/profile-skeleton.ts';
import { partnerLines } from './plan-partners.ts';
import type { ImportedPartner } from './read-partners.ts';

/** The text of a new profile, into which answers then go. */
export function newProfileText(request: SkeletonRequest): string {
  return `${profileSkeleton(request).join('\n')}\n`;
}

/** A skeleton without the comments that tell what a good answer needs, at those criteria that will be answered. */
export function withoutHints(skeleton: string, answered: ReadonlySet<string>): string {
  let isAnswered = false;
  const lines = skeleton.split('\n').filter((line) => {
    const id = /^\s+"(\d{1,2}\.\d{1,2})":$/.exec(line)?.[1];
    if (id !== undefined) isAnswered = answered.has(id);
    else if (/^\s+status: to-do$/.test(line)) isAnswered = false;
    return !(isAnswered && /^\s+#/.test(line));
  });
  return lines.join('\n');
}

/** Puts sites and contacts of tables in place of those that a skeleton has for an example. */
export function withPeople(
  file: SourceFile,
  sites: readonly JsonObject[],
  contacts: readonly JsonObject[],
): string {
  const [document] = file.documents;
  const { root, profile } = document ?? {};
  const replaced = (field: KeyedField | undefined, key: string, items: readonly JsonObject[]): Edit[] => {
    if (!field || items.length === 0) return [];
    const { text } = file;
    const { start } = field.keyRange;
    // To the end of its last line, where a comment shows an example.
    const end = text.indexOf('\n', field.range.end);
    const margin = `\n${' '.repeat(start - text.lastIndexOf('\n', start) - 1)}`;
    return [{ range: { start, end }, newText: yamlPair(key, items).lines.join(margin) }];
  };
  return applyEdits(file, [
    ...replaced(child(profile?.company, 'sites'), 'sites', sites),
    ...replaced(child(root, 'contacts'), 'contacts', contacts),
  ]);
}

/** The text of a new register of partners. */
export function newRegisterText(id: string, partners: readonly ImportedPartner[]): string {
  const head = ['apiVersion: ctpat/v1', 'kind: PartnerRegister', `id: ${id}`, '', 'partners:'];
  return `${[...head, ...partnerLines(partners).map((line) => `  ${line}`)].join('\n')}\n`;
}
