import { child } from '../../../model/field.ts';
import { nameOf } from '../../../workspace/uri.ts';
import { casesOf, type CriterionCase } from '../../../domain/coverage/criterion-cases.ts';
import type { Binder, BinderCriterion, BinderSite, Inspected } from './binder.ts';
import { binderCriteria } from './criterion-pages.ts';
import { lessonsBehind } from './lessons.ts';
import { interviewsOf } from './interviews.ts';
import { missingItems } from './missing.ts';
import { criterionFolder, planFiles, sectionFolder, type WantedPlace } from './plan-files.ts';
import { readinessOf } from './readiness.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { present, shown } from './shown.ts';
import { siteWalks } from './site-walks.ts';
import type { BinderSource } from './source.ts';

/** What a binder will hold, before anybody has looked at the files. */
export interface GatheredBinder {
  readonly criteria: readonly BinderCriterion[];
  readonly cases: readonly CriterionCase[];
  /** Every file to be copied, in the order of the criteria, each once. */
  readonly uris: readonly string[];
}

/** Gathers everything behind a profile. */
export function gatherBinder(source: BinderSource): GatheredBinder {
  const { effective, project, today, locale } = source;
  const cases = casesOf(effective.document, project, today, locale);
  const criteria = binderCriteria(cases, source);
  return { criteria, cases, uris: [...new Set(criteria.flatMap(urisOf))] };
}

function urisOf({ evidence, procedures }: BinderCriterion): string[] {
  return [
    ...evidence.flatMap(({ uri }) => uri ?? []),
    ...procedures.flatMap(({ uri, hidden }) => (uri === undefined || hidden ? [] : [uri])),
  ];
}

/** Puts together what a binder tells, once its files were looked at. `answerPage` is the name of a criterion’s own page. */
export function makeBinder(
  { criteria, cases }: GatheredBinder,
  inspected: ReadonlyMap<string, Inspected>,
  source: BinderSource,
  answerPage: string,
): Binder {
  const { effective, profile, project, entity, today, locale, findings } = source;
  const { catalog } = project;
  const sections = catalog.categories
    .filter(({ section }) => criteria.some((criterion) => criterion.section === section))
    .map(({ number }) => {
      const { title } = catalog.categoryText(number, locale);
      return { category: number, title, folder: sectionFolder(number, title) };
    });
  const folderOf = ({ category, id, title }: BinderCriterion) =>
    criterionFolder(sections.find((each) => each.category === category)?.folder ?? '', id, title);
  const folders = new Map(criteria.map((criterion) => [criterion.id, folderOf(criterion)]));
  const wanted = criteria.flatMap((criterion) =>
    urisOf(criterion).map((uri): WantedPlace => {
      return { uri, folder: folderOf(criterion), name: shownText(nameOf(uri)) };
    }),
  );
  const pages = [...folders.values()].map((folder) => `${folder}/${answerPage}`);
  const sites = profile.sites.map(({ id, field }): BinderSite => {
    const text = (key: string) => shown(child(field, key));
    return {
      id: shownText(id),
      ...present({ name: text('name'), address: text('address'), type: text('type') }),
    };
  });
  return {
    profile: shownText(effective.document.id ?? ''),
    legalName: profile.legalName === undefined ? '' : shownText(profile.legalName),
    entity: catalog.entityText(entity, locale).name,
    today,
    sections,
    criteria,
    folders,
    files: planFiles(wanted, inspected, pages),
    missing: missingItems(criteria, inspected),
    interviews: interviewsOf(criteria, lessonsBehind(source)),
    walks: siteWalks(sites, criteria),
    readiness: readinessOf(findings, cases, catalog.categories, locale),
  };
}
