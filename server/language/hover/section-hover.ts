import type { Category, Criterion } from '../../catalog/catalog.ts';
import { say } from '../../messages/fill.ts';
import type { SecurityProfile } from '../../kinds/security-profile/view.ts';
import { isExcusedIn } from '../../domain/answers/excused.ts';
import { currentSectionName } from '../../schema/section-names.ts';
import {
  criterionName,
  listBlock,
  textBlock,
  type Block,
  type Explanation,
} from '../../explain/explanation.ts';
import { carrierDutyBlocks } from '../../explain/obligation-text.ts';
import { entitiesOf, type HoverQuestion } from './hover-question.ts';
import { HOVER } from './hover-words.ts';

/** What a section is about, how many criteria it holds for the entity, and how far the profile is with them. */
export function sectionHover(question: HoverQuestion): Explanation | undefined {
  const { place, catalog, today, locale } = question;
  const { path, onKey, document } = place;
  const [top, written] = path;
  const { profile } = document;
  if (!onKey || !profile || top !== 'sections' || path.length !== 2 || typeof written !== 'string')
    return undefined;
  const section = currentSectionName(written);
  const category = catalog.category(section);
  if (!category) return undefined;
  const { title, olderNames, about } = catalog.categoryText(category.number, locale);
  const entities = entitiesOf(question);
  return {
    title: say(HOVER.section, locale, { number: category.number, title }),
    blocks: [
      ...textBlock(written === section ? undefined : say(HOVER.olderKey, locale, { written, section })),
      ...textBlock(about),
      ...textBlock(olderNames.join(', '), say(HOVER.olderNames, locale)),
      ...entities.flatMap((entity) => progressBlocks(question, profile, category, entity)),
      ...carrierDutyBlocks(category.number, { catalog, entities, today, locale }),
    ],
  };
}

function progressBlocks(
  { catalog, today, locale }: HoverQuestion,
  profile: SecurityProfile,
  { section }: Category,
  entity: string,
): Block[] {
  const name = catalog.entityText(entity, locale).plural;
  const criteria = catalog.criteriaOf(entity).filter((criterion) => criterion.section === section);
  if (criteria.length === 0) return textBlock(say(HOVER.noCriteria, locale, { entity: name }));
  const answered = new Set(profile.answers.filter(({ status }) => status !== 'to-do').map(({ id }) => id));
  const unanswered = criteria.filter(({ id }) => !answered.has(id));
  const open = unanswered.filter((criterion) => !isExcusedIn(criterion, profile, catalog));
  const must = criteria.filter(
    (criterion) => catalog.duty(criterion, entity, today)?.obligation === 'must',
  ).length;
  const titled = ({ id }: Criterion) => criterionName(id, catalog.title(id, locale));
  return [
    ...textBlock(say(HOVER.counts, locale, { must, should: criteria.length - must, entity: name })),
    ...textBlock(
      say(HOVER.progress, locale, {
        answered: criteria.length - unanswered.length,
        open: open.length,
        excused: unanswered.length - open.length,
      }),
    ),
    ...listBlock(open.map(titled), say(HOVER.open, locale)),
  ];
}
