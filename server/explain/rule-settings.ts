import type { Locale, Localized } from '../catalog/catalog.ts';
import { say } from '../messages/fill.ts';
import type { RuleMeta, RuleSetting } from '../engine/rule-registry.ts';
import { listBlock, type Block } from './explanation.ts';
import { EXPLAIN } from './explain-words.ts';

/** What a setting means to the rules that read it, with what holds where nothing is set, and how it is written. */
const SETTINGS: Readonly<Record<RuleSetting, { readonly text: Localized; readonly example: string }>> = {
  'cadence.findingResponse': {
    text: {
      en: 'the time for an answer that has no date of its own; 90 days where nothing is set',
      es: 'el plazo de una respuesta que no tiene fecha propia; 90 días si no se indica otro',
    },
    example: 'cadence:\n  findingResponse: P60D',
  },
  'cadence.questionnaire': {
    text: {
      en: 'how long a look at a partner counts, by its risk; one year for high, two for medium and three for low where nothing is set',
      es: 'por cuánto tiempo cuenta la revisión de un socio, según su riesgo; un año si es alto, dos si es medio y tres si es bajo cuando no se indica otro',
    },
    example: 'cadence:\n  questionnaire: { high: P6M, medium: P1Y, low: P2Y }',
  },
  'cadence.riskAssessment': {
    text: {
      en: 'how long a risk assessment holds, as a duration; a year where nothing is set',
      es: 'cuánto dura una evaluación de riesgos, como duración; un año si no se indica',
    },
    example: 'cadence:\n  riskAssessment: P6M',
  },
  'cadence.revalidationYears': {
    text: {
      en: 'after how many years a revalidation is late; 4 where nothing is set',
      es: 'después de cuántos años una revalidación está atrasada; 4 si no se indica otro número',
    },
    example: 'cadence:\n  revalidationYears: 3',
  },
  'portal.allowedExtensions': {
    text: {
      en: 'the file extensions that evidence may have; not checked where nothing is set',
      es: 'las extensiones de archivo que puede tener la evidencia; sin este ajuste no se revisan',
    },
    example: 'portal:\n  allowedExtensions: [pdf, docx, xlsx, jpg, png]',
  },
  'portal.maxFileMb': {
    text: {
      en: 'the size of the largest evidence file, in megabytes; 10 where nothing is set',
      es: 'el tamaño máximo de un archivo de evidencia, en megabytes; 10 si no se indica otro',
    },
    example: 'portal:\n  maxFileMb: 5',
  },
  'portal.maxResponseChars': {
    text: {
      en: 'the length of the longest response, in characters; not checked where nothing is set',
      es: 'la longitud máxima del texto de una respuesta, en caracteres; sin este ajuste no se revisa',
    },
    example: 'portal:\n  maxResponseChars: 2000',
  },
};

/** The settings that a rule reads beside its level, each with an example; nothing where it reads none. */
export function settingBlocks({ settings = [] }: RuleMeta, locale: Locale): Block[] {
  const names = settings.map((name) => `\`${name}\`: ${SETTINGS[name].text[locale]}`);
  return [
    ...listBlock(names, say(EXPLAIN.settings, locale)),
    ...settings.map((name) => ({ kind: 'code', language: 'yaml', text: SETTINGS[name].example }) as const),
  ];
}
