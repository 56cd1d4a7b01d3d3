import type { Localized } from '../../catalog/catalog.ts';
import { DIGIT, LETTER } from '../../syntax/letters.ts';

/** One of the four steps of a seal check, and every word that may stand for it, in lower case without accents. */
export interface SealCheckStep {
  readonly name: Localized;
  readonly words: RegExp;
}

const step = (en: string, es: string, words: string): SealCheckStep => ({
  name: { en, es },
  words: new RegExp(`(?<![${LETTER}${DIGIT}])(?:${words})`, 'u'),
});

/** View, verify, tug, twist. */
export const VVTT: readonly SealCheckStep[] = [
  step(
    'view seal and lock',
    'ver el sello y el herraje',
    `view|look|see|inspect|visual|examin|check|eye|photo|watch|ver(?![${LETTER}])|vea|ven(?![${LETTER}])|mir|observ|revis|inspec|foto`,
  ),
  step(
    'verify the number',
    'verificar el número',
    'verif|compar|match|read|number|digit|cotej|numer|lee|lea|folio|coincid',
  ),
  step('tug', 'jalar', 'tug|pull|yank|jal|tir[aeoó]|estir'),
  step('twist and turn', 'torcer y girar', 'twist|turn|rotat|torc|torz|tuerc|tuerz|gir|torsion'),
];

/** Words that name the third or the fourth step and hardly anything else. */
export const TUG_OR_TWIST = new RegExp(
  String.raw`(?<![${LETTER}${DIGIT}])(?:tugs?|tugged|tugging|twists?|twisted|twisting|jalan?|jalar|jale|jalon|tuercen?|torcer|tuerzan?)(?![${LETTER}${DIGIT}])`,
  'u',
);

/** The name of the method stands for all four. */
export const METHOD = new RegExp(
  String.raw`(?<![${LETTER}${DIGIT}])v[., ]{0,2}v[., ]{0,2}t[., ]{0,2}t(?![${LETTER}${DIGIT}])`,
  'u',
);
