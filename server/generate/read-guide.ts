import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as times from '../calendar/program-times.ts';
import type { GuideData, GuideText, GuideTopicFacts } from '../catalog/guide-types.ts';
import type { Locale } from '../catalog/types.ts';
import { DEFAULT_SETTINGS } from '../workspace/settings.ts';

/** The times that texts of the guide may name in braces, such as `{REVIEW_WINDOW_DAYS}`. */
const TIMES: Readonly<Record<string, unknown>> = {
  ...times,
  ...times.ANSWER_DAYS,
  revalidationYears: DEFAULT_SETTINGS.revalidationYears,
  findingResponseDays: DEFAULT_SETTINGS.findingResponse.days,
};

/** A text without white space at its ends, the times in it filled in. Throws for a time that does not exist. */
function filled(text: string): string {
  return text.trim().replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const time = TIMES[name];
    if (typeof time !== 'number')
      throw new Error(`The guide names {${name}}, which is no time of the program.`);
    return String(time);
  });
}

/** Reads `schemas/catalog/guide`. Its shape is checked by the catalog’s schemas. */
export function readGuide(catalogFolder: string): GuideData {
  const read = (...path: readonly string[]): unknown =>
    parse(readFileSync(join(catalogFolder, ...path), 'utf8'), (_key, value: unknown) =>
      typeof value === 'string' ? filled(value) : value,
    );
  const { groups, topics } = read('guide', 'topics.yaml') as Pick<GuideData, 'groups'> & {
    topics: GuideTopicFacts[];
  };
  const text = (locale: Locale, id: string) => read('guide', locale, `${id}.yaml`) as GuideText;
  return {
    groups,
    topics: topics.map((facts) => ({
      ...facts,
      text: { en: text('en', facts.id), es: text('es', facts.id) },
    })),
  };
}
