import type { GuideData, GuideTopic } from './guide-types.ts';
import type { Locale } from './types.ts';
import { foldLetters } from '../syntax/letters.ts';

/** A topic and the language of the name by which it was asked for. */
export interface NamedTopic {
  readonly topic: GuideTopic;
  readonly locale: Locale;
}

/** The languages in which a name is looked up, in this order. */
const LOCALES: readonly Locale[] = ['en', 'es'];

/** A name without accents, capitals, spaces and hyphens: “Revisión anual” is `revisionanual`. */
export function plainName(name: string): string {
  return foldLetters(name).replace(/[-_\s]/g, '');
}

/** All names of a topic in a language: its name, its other names, in English its id. */
function namesIn({ id, text }: GuideTopic, locale: Locale): string[] {
  const { name, aliases = [] } = text[locale];
  return [name, ...aliases, ...(locale === 'en' ? [id] : [])];
}

/** Every name under which a topic is found, in both languages. */
export function topicNames({ topics }: GuideData): string[] {
  return topics.flatMap((topic) => [...new Set(LOCALES.flatMap((locale) => namesIn(topic, locale)))]);
}

/** The topic of that name, whatever its language; undefined where there is none. */
export function findTopic({ topics }: GuideData, name: string): NamedTopic | undefined {
  const asked = plainName(name);
  for (const locale of LOCALES) {
    const topic = topics.find((each) => namesIn(each, locale).some((other) => plainName(other) === asked));
    if (topic) return { topic, locale };
  }
  return undefined;
}

/** The command that tells a topic in a language; a name that means it in English too gets the language beside it. */
export function topicCommand(guide: GuideData, { text }: GuideTopic, locale: Locale): string {
  const { name } = text[locale];
  const isClear = findTopic(guide, name)?.locale === locale;
  return `ctpat explain ${name}${isClear ? '' : ` --locale ${locale}`}`;
}

/** The topic that a key of a document is about; undefined where the guide says nothing of it. */
export function topicAt(
  { topics }: GuideData,
  kind: string,
  path: readonly (string | number)[],
): GuideTopic | undefined {
  return topics.find(
    ({ keys = {} }) => Object.hasOwn(keys, kind) && keys[kind]?.some((pattern) => matches(pattern, path)),
  );
}

function matches(pattern: string, path: readonly (string | number)[]): boolean {
  const steps = pattern.split('.');
  return (
    steps.length === path.length &&
    steps.every((step, position) => step === '*' || step === String(path[position]))
  );
}
