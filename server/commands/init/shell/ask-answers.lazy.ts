import type { Catalog, Locale } from '../../../catalog/catalog.ts';
import { CI_CHOICES, type InitAnswers } from '../core/answers.ts';
import { siteId } from '../core/names.ts';
import { say } from '../../../messages/fill.ts';
import { PROMPTS } from '../init-prompts.ts';
import { conditionsOfEntity, type KnownSite } from '../../../model/scaffold/company-lines.ts';
import { isCountry } from '../../../schema/countries.ts';
import type { KnownAnswers } from './flags.ts';
import { createQuestions, type Questions, type Streams } from './questions.ts';
import { setOwnValue } from '../../../messages/own-value.ts';

/** What questions are asked with. */
export interface AskRequest {
  readonly catalog: Catalog;
  /** Language of the questions; undefined: that of the documents. */
  readonly locale: Locale | undefined;
  /** The lines that tell what would be written, before the last question; undefined: nothing will be, and it is not asked. */
  readonly preview: ((answers: InitAnswers, locale: Locale) => string) | undefined;
  readonly streams?: Streams;
}

/** How the questions ended. */
export interface Asked {
  /** Undefined: the person stopped, or said no. */
  readonly answers: InitAnswers | undefined;
  /** The language in which was spoken. */
  readonly locale: Locale;
}

/** Asks for what is not known yet, and whether to write. */
export async function askAnswers(known: KnownAnswers, request: AskRequest): Promise<Asked> {
  const { locale: chosen, streams = {} } = request;
  let locale = chosen ?? known.language ?? 'en';
  try {
    const language = known.language ?? (await askLanguage(createQuestions(streams, locale), chosen));
    locale = chosen ?? language;
    return { locale, answers: await ask({ ...known, language }, request, locale) };
  } catch (error) {
    // Ctrl+C, Ctrl+D, a terminal that is gone.
    if (error instanceof Error && /^(Exit|Abort|Cancel)PromptError$/.test(error.name))
      return { locale, answers: undefined };
    throw error;
  }
}

/** Who has not chosen a language yet is asked in both. */
function askLanguage(questions: Questions, chosen: Locale | undefined): Promise<Locale> {
  return questions.choice<Locale>(PROMPTS.language[chosen ?? 'en'], [
    { value: 'en', name: 'English' },
    { value: 'es', name: 'Español' },
  ]);
}

async function ask(
  known: KnownAnswers & { readonly language: Locale },
  { catalog, preview, streams = {} }: AskRequest,
  locale: Locale,
): Promise<InitAnswers | undefined> {
  const questions = createQuestions(streams, locale);
  questions.tell(`\n${say(PROMPTS.begin, locale)}\n`);
  const entity = known.entity ?? (await askEntity(questions, catalog, locale));
  const legalName =
    known.legalName ??
    (await questions.text(say(PROMPTS.company, locale), {
      check: (name) => (name === '' ? say(PROMPTS.companyNeeded, locale) : undefined),
    }));
  const sites = known.sites ?? (await askSites(questions, known.country, locale));
  const conditions = known.conditions ?? (await askConditions(questions, entity, catalog, locale));
  const ci = known.ci ?? (await askCi(questions, locale));
  const answers = { entity, language: known.language, ci, company: { legalName, sites, conditions } };
  if (!preview) return answers;
  questions.show(`\n${preview(answers, locale)}\n`);
  return (await questions.yesNo(say(PROMPTS.write, locale))) === true ? answers : undefined;
}

function askEntity(questions: Questions, catalog: Catalog, locale: Locale): Promise<string> {
  const choices = catalog.entities.map(({ id }) => {
    const { name, eligibility } = catalog.entityText(id, locale);
    return { value: id, name: `${name} (${id})`, more: eligibility };
  });
  return questions.choice(say(PROMPTS.entity, locale), choices);
}

async function askSites(
  questions: Questions,
  known: string | undefined,
  locale: Locale,
): Promise<readonly KnownSite[]> {
  const askCountry = async (message: string, fallback?: string) =>
    (
      await questions.text(message, {
        ...(fallback === undefined ? {} : { fallback }),
        check: (code) => (isCountry(code.toUpperCase()) ? undefined : say(PROMPTS.countryNeeded, locale)),
      })
    ).toUpperCase();
  const country = known ?? (await askCountry(say(PROMPTS.country, locale)));
  questions.tell(`\n${say(PROMPTS.sites, locale)}`);
  const sites: KnownSite[] = [];
  for (;;) {
    const name = await questions.text(say(PROMPTS.site, locale));
    if (name === '') return sites.length > 0 ? sites : [{ id: 'main', country }];
    const own = await askCountry(say(PROMPTS.siteCountry, locale), country);
    questions.tell(say(PROMPTS.activitiesOf, locale));
    const activities = (await questions.text(say(PROMPTS.activities, locale)))
      .split(',')
      .flatMap((activity) => (activity.trim() === '' ? [] : [activity.trim()]));
    const id = siteId(name, new Set(sites.map((site) => site.id)));
    sites.push({ id, name, country: own, ...(activities.length > 0 ? { activities } : {}) });
  }
}

async function askConditions(
  questions: Questions,
  entity: string,
  catalog: Catalog,
  locale: Locale,
): Promise<Readonly<Record<string, boolean>>> {
  const conditions = conditionsOfEntity(entity, catalog);
  if (conditions.length > 0) questions.tell(`\n${say(PROMPTS.conditions, locale)}`);
  const answers: Record<string, boolean> = {};
  for (const [position, key] of conditions.entries()) {
    const criteria = catalog
      .criteriaOf(entity)
      .filter((criterion) => catalog.conditionsOf(criterion, entity).includes(key));
    const data = {
      position: position + 1,
      count: conditions.length,
      key,
      description: describeCondition(key, catalog, locale),
      criteria: criteria.map(({ id }) => id).join(', '),
    };
    questions.tell(`\n${say(PROMPTS.condition, locale, data)}`);
    const isSo = await questions.yesNo(say(PROMPTS.isSo, locale), true);
    if (isSo !== undefined) setOwnValue(answers, key, isSo);
  }
  return answers;
}

/** What a condition means, in the words of a criterion that hangs on it. */
export function describeCondition(key: string, catalog: Catalog, locale: Locale): string {
  const criterion = catalog.criteria.find(({ condition }) => condition?.key === key);
  return criterion ? (catalog.text(criterion.id, locale)?.condition?.trim() ?? '') : '';
}

function askCi(questions: Questions, locale: Locale): Promise<(typeof CI_CHOICES)[number]> {
  const names = {
    github: 'GitHub',
    gitlab: 'GitLab',
    azure: 'Azure DevOps',
    none: say(PROMPTS.noCi, locale),
  };
  const choices = CI_CHOICES.map((value) => ({ value, name: names[value] }));
  questions.tell('');
  return questions.choice(say(PROMPTS.ci, locale), choices, 'none');
}
