import { child, items, oneOrMany, textOf } from '../../../model/field.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { gateOf } from '../../../domain/secrets/project-gate.ts';
import type { JudgedAnswer } from '../../../domain/answers/effective-answers.ts';
import { procedureFacts } from '../../../workspace/procedure-facts.ts';
import type { BinderProcedure } from './binder.ts';
import type { People } from './people.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { present, shown } from './shown.ts';
import { isForSites, type BinderSource } from './source.ts';

/**
 * The procedures behind the answers to a criterion: those that they cite, in their order, then those in force at the
 * profile’s sites that say that they serve it; each followed by its translations, and none twice.
 */
export function proceduresOf(
  criterion: string,
  answers: readonly JudgedAnswer[],
  source: BinderSource,
  people: People,
): BinderProcedure[] {
  const { index } = source.project;
  const facts = procedureFacts(index);
  const cited = answers.flatMap(({ field }) =>
    items(child(field, 'procedures')).flatMap((each) => textOf(each)?.split('#')[0]?.trim() ?? []),
  );
  const serving = facts
    .filter(({ status, criteria, sites }) => {
      const isInForce = status !== 'retired' && status !== 'draft';
      return isInForce && criteria.includes(criterion) && isForSites(sites, source.profile);
    })
    .map(({ id }) => id);
  const ids = [...cited, ...serving].filter((id) => id !== '');
  const translated = ids.flatMap((id) => [
    id,
    ...facts.filter(({ translationOf }) => translationOf === id).map((each) => each.id),
  ]);
  return [...new Set(translated)].flatMap((id) => procedures(id, source, people));
}

function procedures(id: string, { project }: BinderSource, people: People): BinderProcedure[] {
  const found = project.index.find('Procedure', id);
  if (found.length === 0) return [{ id: shownText(id) }];
  const { hide } = gateOf(project);
  return found.map((document) => {
    const text = project.files.get(document.uri)?.text ?? '';
    return procedure(document, hide(text) !== text, people);
  });
}

function procedure(document: SourceDocument, hidden: boolean, people: People): BinderProcedure {
  const { id = '', root, uri } = document;
  const field = (key: string) => shown(child(root, key));
  const owner = people.named(child(root, 'owner'));
  const languages = oneOrMany(child(root, 'language')).flatMap((each) => shown(each) ?? []);
  return {
    id: shownText(id),
    uri,
    ...(hidden ? { hidden } : {}),
    ...present({
      title: field('title'),
      version: field('version'),
      status: field('status'),
      approved: field('approved'),
    }),
    ...(owner ? { owner } : {}),
    ...(languages.length > 0 ? { languages } : {}),
  };
}
