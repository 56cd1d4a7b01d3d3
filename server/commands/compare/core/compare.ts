import type { Catalog, Obligation } from '../../../catalog/catalog.ts';
import { child, isNull, oneOrMany, textOf, type Field } from '../../../model/field.ts';
import type { Answer, SecurityProfile } from '../../../kinds/security-profile/view.ts';
import type { SourceDocument } from '../../../model/source-file.ts';
import { holdsSecret } from '../../../domain/secrets/secret-places.ts';
import { isExcusedIn } from '../../../domain/answers/excused.ts';

/**
 * How a profile stands to a criterion: it answers; the answer, or part of it, comes from the profiles that it builds on; it does
 * not answer though it is asked; a condition that is false excuses it; the criterion is not in the list of its entity type, or it
 * has no entity type.
 */
export type AnswerState = 'answered' | 'inherited' | 'missing' | 'not-needed' | 'not-asked';

/** What one profile, or one site of it, says about a criterion. Texts are as written. */
export interface ComparedAnswer {
  /** Id of the profile; its file is named beside it where it has none. */
  readonly profile: string | undefined;
  readonly uri: string;
  readonly entity: string | undefined;
  /** The site, where the answer is one under `bySite`. */
  readonly site?: string;
  /** Undefined where the criterion is not in the list of the entity type. */
  readonly obligation: Obligation | undefined;
  readonly state: AnswerState;
  readonly status?: string;
  readonly owner?: string;
  /** What the owner is in the company, where the owner is a contact of the profile. */
  readonly ownerRole?: string;
  /** ISO 8601 duration. */
  readonly frequency?: string;
  /** Left out: all sites. */
  readonly sites?: readonly string[];
  /** How many pieces of evidence are named. */
  readonly evidence: number;
  readonly response?: string;
  /** A secret stands in the response, which is therefore left out. */
  readonly isHidden?: true;
}

/** What the profiles of a project say about one criterion, in the order of their files; each as it is given: with what it inherits, or as it is written where that cannot be known. */
export function compareCriterion(
  id: string,
  profiles: readonly SourceDocument[],
  catalog: Catalog,
  today: string,
): ComparedAnswer[] {
  return profiles.flatMap((document) => {
    const { profile } = document;
    if (!profile) return [];
    const common = {
      profile: document.id,
      uri: document.uri,
      entity: profile.entity,
      obligation: obligationOf(id, profile, catalog, today),
    };
    const written = profile.answers.filter((answer) => answer.id === id);
    const own = written.filter(({ field }) => !isDeleted(field));
    const main = own.find(({ site }) => site === undefined);
    if (!main || (profile.isOverlay && isNull(main.field))) {
      const inherits = profile.isOverlay && own.length === written.length;
      const state = stateWithout(id, profile, catalog, common.obligation, inherits);
      return [{ ...common, state, evidence: 0 }];
    }
    return own.map((answer) => ({ ...common, ...answerWords(answer, main, profile) }));
  });
}

/** Whether an overlay takes the answer away: `null` is written, not merely nothing. */
function isDeleted(field: Field): boolean {
  return isNull(field) && field.node.kind === 'scalar' && field.node.text !== '';
}

function obligationOf(
  id: string,
  { entity }: SecurityProfile,
  catalog: Catalog,
  today: string,
): Obligation | undefined {
  const criterion = catalog.criterion(id);
  if (!criterion || entity === undefined) return undefined;
  return catalog.duty(criterion, entity, today)?.obligation;
}

function stateWithout(
  id: string,
  profile: SecurityProfile,
  catalog: Catalog,
  obligation: Obligation | undefined,
  inherits: boolean,
): AnswerState {
  // The entity type of a profile that builds on others may stand in one of those.
  if (!obligation && !(profile.isOverlay && profile.entity === undefined)) return 'not-asked';
  if (inherits) return 'inherited';
  const criterion = catalog.criterion(id);
  return criterion && isExcusedIn(criterion, profile, catalog) ? 'not-needed' : 'missing';
}

type AnswerWords = Omit<ComparedAnswer, 'profile' | 'uri' | 'entity' | 'obligation'>;

function answerWords(answer: Answer, main: Answer, profile: SecurityProfile): AnswerWords {
  const { field, site } = answer;
  const text = (key: string) => textOf(child(field, key));
  const status = text('status') ?? (site === undefined ? undefined : textOf(main.statusField));
  const owner = text('owner');
  const ownerRole = textOf(child(profile.contacts.find((contact) => contact.id === owner)?.field, 'role'));
  const frequency = text('frequency');
  const response = text('response');
  const sites = oneOrMany(child(field, 'sites')).flatMap((each) => textOf(each) ?? []);
  const isHidden = response !== undefined && holdsSecret(response);
  return {
    state: status === undefined && profile.isOverlay ? 'inherited' : 'answered',
    ...(site === undefined ? {} : { site }),
    ...(status === undefined ? (profile.isOverlay ? {} : { status: 'to-do' }) : { status }),
    ...(owner === undefined ? {} : { owner }),
    ...(ownerRole === undefined ? {} : { ownerRole }),
    ...(frequency === undefined ? {} : { frequency }),
    ...(sites.length === 0 ? {} : { sites }),
    evidence: oneOrMany(child(field, 'evidence')).length,
    ...(response === undefined || isHidden ? {} : { response: response.trim() }),
    ...(isHidden ? { isHidden } : {}),
  };
}
