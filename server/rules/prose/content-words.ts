import type { Locale } from '../../catalogue/catalogue.ts';
import { fold } from './passages.ts';

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

const WORD = /[\p{L}\p{N}]+/gu;

/** A crude stem: endings of number, gender and tense are cut, so that `seals` and `sealed` are one word. */
function stem(word: string): string {
  return word.length < 5 ? word.replace(/s$/u, '') : word.replace(/(?:ing|ed|es|s|as|os|a|o|e)$/u, '');
}

/** The words of a text that say something, as crude stems, in order. */
export function contentWords(text: string): string[] {
  const words = fold(text).match(WORD) ?? [];
  return words.filter((word) => !FUNCTION_WORDS.en.has(word) && !FUNCTION_WORDS.es.has(word)).map(stem);
}

/** How often words that only one of the two languages has occur in a text in lower case without accents. */
export function languageSigns(folded: string): Readonly<Record<Locale, number>> & { readonly words: number } {
  let en = 0;
  let es = 0;
  let words = 0;
  for (const [word] of folded.matchAll(WORD)) {
    words += 1;
    const isEnglish = FUNCTION_WORDS.en.has(word);
    const isSpanish = FUNCTION_WORDS.es.has(word);
    if (isEnglish && !isSpanish) en += 1;
    else if (isSpanish && !isEnglish) es += 1;
  }
  return { en, es, words };
}
