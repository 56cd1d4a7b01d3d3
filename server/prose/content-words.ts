import type { Locale } from '../catalog/catalog.ts';
import type { Word } from './words.ts';

/** Words that hold sentences together and say nothing by themselves, in lower case without accents. */
const FUNCTION_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'a about after all also an and any are as at be been before both but by can do does each every for from had has have he her his how if in into is it its more most must no nor not of on once one only or other our out over own per she should so some such than that the their them then there these they this those through to under until up upon was we were what when where which while who whom whose why will with within without you your'.split(
      ' ',
    ),
  ),
  es: new Set(
    'a al algun ante antes bajo cada como con contra cual cuales cuando de debe deben del desde despues donde durante e el ella ellos en entre es esa ese eso esta estan este esto estos estas fue ha han hasta hay la las le les lo los mas me ni no nos nuestra nuestro o otra otro para pero por porque pues que quien quienes se sea sean segun ser si sin sobre son su sus tambien tanto tiene tienen todo todos toda todas tras u un una uno unos y ya'.split(
      ' ',
    ),
  ),
};

/** A crude stem: endings of number, gender and tense are cut, so that `seals` and `sealed` are one word. */
function stem(word: string): string {
  return word.length < 5 ? word.replace(/s$/u, '') : word.replace(/(?:ing|ed|es|s|as|os|a|o|e)$/u, '');
}

/** Those words that say something, as crude stems, in order. */
export function contentWords(words: readonly Word[]): string[] {
  return words.flatMap(({ text }) =>
    FUNCTION_WORDS.en.has(text) || FUNCTION_WORDS.es.has(text) ? [] : [stem(text)],
  );
}

/** How many of some words only one of the two languages has. */
export function languageSigns(words: readonly Word[]): Readonly<Record<Locale, number>> {
  let en = 0;
  let es = 0;
  for (const { text } of words) {
    const isEnglish = FUNCTION_WORDS.en.has(text);
    if (isEnglish === FUNCTION_WORDS.es.has(text)) continue;
    if (isEnglish) en += 1;
    else es += 1;
  }
  return { en, es };
}
