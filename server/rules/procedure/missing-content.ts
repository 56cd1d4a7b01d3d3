import { contentObligations } from '../../catalogue/content-obligations.ts';
import type { ContentObligation } from '../../catalogue/types.ts';
import type { ProcedureFacts } from '../../workspace/procedure-facts.ts';
import type { SharedContext } from '../rule.ts';
import { isInUse } from './in-use.ts';
import { holdsKeyword, plainWords } from './keywords.ts';

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

/**
 * What is missing and is to be told at this procedure. Texts of all procedures that claim a criterion of an obligation
 * count together; the one whose claim is closest tells that none of them meets it.
 */
export function missingContent({ document, project }: SharedContext): MissingContent[] {
  const { index } = project;
  const here = index.procedures.find(
    ({ uri, position }) => uri === document.uri && position === document.position,
  );
  if (!here || !isInUse(here)) return [];
  const texts = new Map<ProcedureFacts, string>();
  const wordsOf = (facts: ProcedureFacts) => {
    let words = texts.get(facts);
    if (words === undefined) {
      const found = index.find('Procedure', facts.id).find(({ uri }) => uri === facts.uri);
      texts.set(
        facts,
        (words = plainWords(`${found?.procedure?.title ?? ''}\n${found?.procedure?.body.text ?? ''}`)),
      );
    }
    return words;
  };
  const isAsked = ({ uses, entities }: ContentObligation) =>
    !(uses !== undefined && index.company.denies(uses)) &&
    (entities === undefined || entities.some((entity) => index.company.entities.has(entity)));
  const missing = new Map<string, { obligations: ContentObligation[]; isShared: boolean }>();
  for (const obligation of new Set(here.criteria.flatMap(contentObligations))) {
    if (!isAsked(obligation)) continue;
    const keywords = [...obligation.keywords.en, ...obligation.keywords.es];
    const isMetBy = (facts: ProcedureFacts) =>
      keywords.some((keyword) => holdsKeyword(wordsOf(facts), keyword));
    if (isMetBy(here)) continue;
    const claiming = index.procedures.filter(
      (facts) => facts.status !== 'retired' && closeness(facts, obligation) < Infinity,
    );
    if (claiming.some(isMetBy)) continue;
    const [teller] = claiming
      .filter(isInUse)
      .sort((a, b) => closeness(a, obligation) - closeness(b, obligation));
    if (teller !== here) continue;
    const criterion = obligation.criteria[closeness(here, obligation)] ?? '';
    const entry = missing.get(criterion) ?? { obligations: [], isShared: false };
    entry.obligations.push(obligation);
    entry.isShared ||= claiming.length > 1;
    missing.set(criterion, entry);
  }
  return [...missing].map(([criterion, entry]) => ({ criterion, ...entry }));
}
