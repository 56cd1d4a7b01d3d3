import type { Catalog, Criterion, Locale, Obligation } from '../../catalog/catalog.ts';
import { child, fields, items, textOf } from '../../model/field.ts';
import type { Item, SecurityProfile } from '../../kinds/security-profile/view.ts';
import type { SourceDocument, SourceFile } from '../../model/source-file.ts';
import { holdsSecret } from '../secrets/secret-places.ts';
import { isExcusedAt, isExcusedIn } from '../answers/excused.ts';
import { judgedAnswers, type JudgedAnswer } from '../answers/effective-answers.ts';
import { effectiveProfile } from '../../workspace/overlays.ts';
import type { Project } from '../../workspace/snapshot.ts';

/**
 * How a criterion stands: a status, or why there is none. `not-covered`: its answer is for other sites; `not-needed`: the
 * company or the site does not have what it is about.
 */
export type CaseState = 'unanswered' | 'not-covered' | 'not-needed' | (string & {});

/** One criterion that a profile answers, at one site where the profile names its sites. */
export interface CriterionCase {
  /** `SecurityProfile/harbor-pine-importer`; the kind alone where the profile has no id that can be shown. */
  readonly document: string;
  readonly section: string;
  readonly criterion: string;
  readonly title: string;
  readonly obligation: Obligation;
  /** Id of the site; undefined where the profile names none. */
  readonly site?: string;
  readonly state: CaseState;
  /** What the site's own answer says by itself (`status`, `response`, …); everything else holds as the main answer has it. */
  readonly ownParts?: readonly string[];
}

/**
 * Every criterion that the profiles of a file answer, in the order of the catalog, with what they inherit; and each at
 * every site, in the order in which the profile names them.
 */
export function criterionCases(
  file: SourceFile,
  project: Project,
  today: string,
  locale: Locale,
): CriterionCase[] {
  return file.documents.flatMap((written) => {
    if (written.kind !== 'SecurityProfile') return [];
    const document = effectiveProfile(written, project)?.document ?? written;
    return casesOf(document, project, today, locale);
  });
}

/** An id, unless a secret stands in it. */
function shown(id: string | undefined): string[] {
  return id === undefined || holdsSecret(id) ? [] : [id];
}

/** Every criterion that an effective profile answers, and each at every site; none of anything else. */
export function casesOf(
  document: SourceDocument,
  project: Project,
  today: string,
  locale: Locale,
): CriterionCase[] {
  const { catalog } = project;
  const { profile } = document;
  const entity = profile?.entity;
  if (!profile || entity === undefined) return [];
  const answers = new Map<string, JudgedAnswer[]>();
  for (const answer of judgedAnswers({ document })) {
    const others = answers.get(answer.id);
    if (others) others.push(answer);
    else answers.set(answer.id, [answer]);
  }
  return catalog.criteriaOf(entity).flatMap((criterion) => {
    const duty = catalog.duty(criterion, entity, today);
    if (!duty) return [];
    const common = {
      document: ['SecurityProfile', ...shown(document.id)].join('/'),
      section: criterion.section,
      criterion: criterion.id,
      title: catalog.title(criterion.id, locale),
      obligation: duty.obligation,
    };
    const given = answers.get(criterion.id) ?? [];
    const main = given.find(({ site }) => site === undefined);
    if (profile.sites.length === 0) {
      const without = isExcusedIn(criterion, profile, catalog) ? 'not-needed' : 'unanswered';
      return [{ ...common, state: main && main.status !== 'to-do' ? main.status : without }];
    }
    return profile.sites.map((site) => {
      const apart = given.find((answer) => answer.site === site.id);
      return {
        ...common,
        site: shown(site.id)[0] ?? '…',
        state: stateAt(site, criterion, apart ?? main, profile, catalog),
        ...(apart ? { ownParts: fields(apart.field).map(({ key }) => key) } : {}),
      };
    });
  });
}

/** How a criterion stands at one site by the answer that holds there: the site's own, else the one for all sites that it names. */
function stateAt(
  site: Item,
  criterion: Criterion,
  answer: JudgedAnswer | undefined,
  profile: SecurityProfile,
  catalog: Catalog,
): CaseState {
  const without = isExcusedAt(site, criterion, profile, catalog) ? 'not-needed' : undefined;
  if (!answer || answer.status === 'to-do') return without ?? 'unanswered';
  const named = answer.site === undefined ? child(answer.field, 'sites') : undefined;
  if (!named || items(named).some((each) => textOf(each) === site.id)) return answer.status;
  return without ?? 'not-covered';
}
