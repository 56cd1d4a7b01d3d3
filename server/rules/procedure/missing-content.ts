import { contentObligations } from '../../catalog/content-obligations.ts';
import type { ContentObligation } from '../../catalog/types.ts';
import { textOf } from '../../model/field.ts';
import { partsOfHeading } from '../../kinds/procedure/headings.ts';
import type { Procedure } from '../../kinds/procedure/view.ts';
import { companyFacts } from '../../domain/company/company-facts.ts';
import { factsOfDocument, procedureFacts, type ProcedureFacts } from '../../workspace/procedure-facts.ts';
import type { Extract, ProjectIndex } from '../../workspace/project-index.ts';
import type { SharedContext } from '../../domain/shared-context.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';
import { holdsKeyword, plainWords } from '../../prose/keywords.ts';

/** What a claimed criterion asks for and no procedure that claims it says. */
export interface MissingContent {
  readonly criterion: string;
  readonly obligations: readonly ContentObligation[];
  /** Whether other procedures claim it too. */
  readonly isShared: boolean;
}

/** Where among the criteria of an obligation a procedure claims it; the first of them is most about it. */
function closeness({ criteria }: ProcedureFacts, obligation: ContentObligation): number {
  const places = criteria.map((id) => obligation.criteria.indexOf(id)).filter((place) => place >= 0);
  return Math.min(...places, Infinity);
}

/** What a procedure says in words. A heading that every procedure has, such as “Revision history”, tells nothing of its subject. */
export function told({ title, body: { headings, blocks } }: Procedure): string {
  const own = headings.filter(({ text }) => partsOfHeading(text).length === 0);
  return [title ?? '', ...[...own, ...blocks].map(({ text }) => text)].join('\n');
}

/** Ids of what a procedure says of the criteria that it claims. */
const metBy: Extract<ReadonlySet<string>> = ({ procedure }) => {
  if (!procedure) return new Set();
  const words = plainWords(told(procedure));
  const asked = new Set(procedure.criteria.flatMap((item) => contentObligations(textOf(item) ?? '')));
  const met = [...asked].filter(({ keywords }) =>
    [...keywords.en, ...keywords.es].some((keyword) => holdsKeyword(words, keyword)),
  );
  return new Set(met.map(({ id }) => id));
};

/** Ids of what the procedures of the project say together; retired ones say nothing. */
function metIn(index: ProjectIndex): ReadonlySet<string> {
  const retired = new Set(
    procedureFacts(index).flatMap(({ uri, position, status }) =>
      status === 'retired' ? [`${uri}#${String(position)}`] : [],
    ),
  );
  return new Set(
    index
      .gather(['Procedure'], metBy)
      .filter(({ uri, position }) => !retired.has(`${uri}#${String(position)}`))
      .flatMap(({ value }) => [...value]),
  );
}

/** Who claims the criteria of an obligation. */
interface Claims {
  /** The procedure whose claim is closest. */
  readonly teller: ProcedureFacts;
  readonly count: number;
}

/** The claims of each obligation in the project, by its id. */
function claimsIn(index: ProjectIndex): ReadonlyMap<string, Claims> {
  const found = new Map<string, Claims>();
  for (const facts of procedureFacts(index)) {
    if (!isInUse(facts)) continue;
    for (const obligation of new Set(facts.criteria.flatMap(contentObligations))) {
      const before = found.get(obligation.id);
      const isCloser = !before || closeness(facts, obligation) < closeness(before.teller, obligation);
      found.set(obligation.id, {
        teller: isCloser ? facts : before.teller,
        count: (before?.count ?? 0) + 1,
      });
    }
  }
  return found;
}

/**
 * What is missing and is to be told at this procedure. Texts of all procedures that claim a criterion of an obligation
 * count together; the one whose claim is closest tells that none of them meets it.
 */
export function missingContent({ document, project }: SharedContext): MissingContent[] {
  const { index } = project;
  const here = factsOfDocument(index, document);
  if (!here || !isInUse(here)) return [];
  const company = companyFacts(index);
  const met = index.derive(metIn);
  const isAsked = ({ id, condition, entities }: ContentObligation) =>
    !met.has(id) &&
    !(condition !== undefined && company.denies(condition)) &&
    (entities === undefined || entities.some((entity) => company.entities.has(entity)));
  const missing = new Map<string, { obligations: ContentObligation[]; isShared: boolean }>();
  for (const obligation of new Set(here.criteria.flatMap(contentObligations))) {
    const claims = index.derive(claimsIn).get(obligation.id);
    if (!isAsked(obligation) || claims?.teller !== here) continue;
    const criterion = obligation.criteria[closeness(here, obligation)] ?? '';
    const entry = missing.get(criterion) ?? { obligations: [], isShared: false };
    entry.obligations.push(obligation);
    entry.isShared ||= claims.count > 1;
    missing.set(criterion, entry);
  }
  return [...missing].map(([criterion, entry]) => ({ criterion, ...entry }));
}
