import type { Locale } from '../catalogue/catalogue.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import { holdsSecret } from '../rules/privacy/places.ts';
import { isExcusedIn } from '../rules/profile/excused.ts';
import { judgedAnswers, type JudgedAnswer } from '../rules/profile/judged-answers.ts';
import { effectiveProfile } from '../workspace/overlays.ts';
import type { Project } from '../workspace/snapshot.ts';

/** How a criterion stands in a profile: a status, or why there is none. */
export type CaseState = 'unanswered' | 'not-needed' | (string & {});

/** One criterion that a profile answers, as a whole or for one site. */
export interface CriterionCase {
  /** `SecurityProfile/harbor-pine-importer`; the kind alone where the profile has no id that can be shown. */
  readonly document: string;
  readonly section: string;
  readonly criterion: string;
  readonly title: string;
  /** The site, where it has an answer of its own. */
  readonly site?: string;
  readonly state: CaseState;
}

/** Every criterion that the profiles of a file answer, in the order of the catalogue, with what they inherit. */
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

function casesOf(document: SourceDocument, project: Project, today: string, locale: Locale): CriterionCase[] {
  const { catalogue } = project;
  const { profile } = document;
  const entity = profile?.entity;
  if (!profile || entity === undefined) return [];
  const answers = new Map<string, JudgedAnswer[]>();
  for (const answer of judgedAnswers({ document })) {
    const others = answers.get(answer.id);
    if (others) others.push(answer);
    else answers.set(answer.id, [answer]);
  }
  return catalogue.criteriaOf(entity).flatMap((criterion) => {
    if (!catalogue.duty(criterion, entity, today)) return [];
    const common = {
      document: ['SecurityProfile', ...shown(document.id)].join('/'),
      section: criterion.section,
      criterion: criterion.id,
      title: catalogue.title(criterion.id, locale),
    };
    const without = isExcusedIn(criterion, profile, catalogue) ? 'not-needed' : 'unanswered';
    const given = answers.get(criterion.id) ?? [];
    if (given.length === 0) return [{ ...common, state: without }];
    return given.map(({ site, status }) => ({
      ...common,
      ...(site === undefined ? {} : { site: shown(site)[0] ?? '…' }),
      state: status === 'to-do' ? without : status,
    }));
  });
}
