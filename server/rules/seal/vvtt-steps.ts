import { DIGIT, LETTER } from '../../syntax/letters.ts';

/** The steps in words. */
export const STEP_NAMES = {
  viewSealAndLock: 'view seal and lock',
  verifyTheNumber: 'verify the number',
  tug: 'tug',
  twistAndTurn: 'twist and turn',
};

/** One of the four steps of a seal check, and every word that may stand for it, in lower case without accents. */
export interface SealCheckStep {
  readonly name: keyof typeof STEP_NAMES;
  readonly words: RegExp;
}

const step = (name: keyof typeof STEP_NAMES, words: string): SealCheckStep => ({
  name,
  words: new RegExp(`(?<![${LETTER}${DIGIT}])(?:${words})`, 'u'),
});

/** View, verify, tug, twist. */
export const VVTT: readonly SealCheckStep[] = [
  step(
    'viewSealAndLock',
    `view|look|see|inspect|visual|examin|check|eye|photo|watch|ver(?![${LETTER}])|vea|ven(?![${LETTER}])|mir|observ|revis|inspec|foto`,
  ),
  step('verifyTheNumber', 'verif|compar|match|read|number|digit|cotej|numer|lee|lea|folio|coincid'),
  step('tug', 'tug|pull|yank|jal|tir[aeoó]|estir'),
  step('twistAndTurn', 'twist|turn|rotat|torc|torz|tuerc|tuerz|gir|torsion'),
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
