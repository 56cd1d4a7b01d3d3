import type { Locale } from '../../catalog/catalog.ts';
import { child, oneOrMany, textOf, type Field } from '../../model/field.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { obligationIn } from '../answers/obligation.ts';
import { judgedAnswers, type JudgedAnswer } from '../answers/effective-answers.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import type { SharedContext } from '../shared-context.ts';
import { withoutQuotations } from '../../prose/quotations.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { wordsOf, type Word } from '../../prose/words.ts';
import { ownValue } from '../../messages/own-value.ts';

/** A text, ready to be judged. */
export interface Prose {
  /** The text without quotations; offsets are those of the value. */
  readonly text: string;
  /** The same in lower case and without accents, of the same length. */
  readonly folded: string;
  /** Its words, in lower case without accents. */
  readonly words: readonly Word[];
  /** The languages it may be in: the one that the document says, else both. */
  readonly languages: readonly Locale[];
  /** Its sentences, in order; found at the first look. */
  readonly sentences: readonly OffsetRange[];
}

/** One text of a document in YAML. */
export interface Passage extends Prose {
  readonly field: Field;
}

/** The response of an answer. */
export interface AnswerPassage extends Passage {
  readonly answer: JudgedAnswer;
  readonly obligation: 'must' | 'should';
}

const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' };

/** A text in lower case and without the accents of Spanish, of the same length. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : text;
  return sameLength.replace(/[áéíóúü]/g, (letter) => ownValue(PLAIN, letter) ?? letter);
}

/** The languages that a document says its prose is in; empty where it says none. */
export function documentLanguages({ document }: Pick<SharedContext, 'document'>): Locale[] {
  return oneOrMany(child(document.root, 'language')).flatMap((field) => {
    const text = textOf(field);
    return text === 'en' || text === 'es' ? [text] : [];
  });
}

/** Fewer words than these cannot say who does what; what they leave out is told by one finding, not by many. */
export const FEWEST_WORDS = 5;

/** The languages of a place: those that the document says in which it is written, else those of the whole. */
function languagesByPlace(context: SharedContext): (path: Path) => readonly Locale[] {
  const { document, project, writtenIn } = context;
  const ofWhole = documentLanguages({ document });
  const known = new Map<string, readonly Locale[]>();
  return (path) => {
    const uri = writtenIn(path);
    let languages = known.get(uri);
    if (!languages) {
      const own = project.files.get(uri)?.documents.find(({ kind }) => kind === 'SecurityProfile');
      const said = own && uri !== document.uri ? documentLanguages({ document: own }) : [];
      known.set(uri, (languages = said.length > 0 ? said : ofWhole));
    }
    return languages;
  };
}

function responseOf(answer: Field, languagesAt: (path: Path) => readonly Locale[]): Passage | undefined {
  const response = child(answer, 'response');
  return response && passageOf(response, languagesAt(response.path));
}

/**
 * A text whose parts are found at the first look. A class, because V8 keeps what the getters of an object literal close
 * over alive until the next full collection.
 */
class PlainProse implements Prose {
  readonly text: string;
  readonly languages: readonly Locale[];
  #folded: string | undefined;
  #words: readonly Word[] | undefined;
  #sentences: readonly OffsetRange[] | undefined;

  constructor(text: string, languages: readonly Locale[]) {
    this.text = text;
    this.languages = languages.length === 1 ? languages : BOTH;
  }

  get folded(): string {
    return (this.#folded ??= fold(this.text));
  }

  get words(): readonly Word[] {
    return (this.#words ??= wordsOf(this.folded));
  }

  get sentences(): readonly OffsetRange[] {
    return (this.#sentences ??= sentencesOf(this.text));
  }
}

const BOTH: readonly Locale[] = ['en', 'es'];

/**
 * Makes a text ready to be judged; everything is computed at the first look.
 *
 * @param text without quotations
 */
export function proseOf(text: string, languages: readonly Locale[]): Prose {
  return new PlainProse(text, languages);
}

/** The passage of a field with text; undefined where there is none. */
export function passageOf(field: Field | undefined, languages: readonly Locale[]): Passage | undefined {
  const written = textOf(field);
  if (!field || written === undefined || written.trim() === '') return undefined;
  // A spread would compute everything.
  return Object.assign(proseOf(withoutQuotations(written), languages), { field });
}

/**
 * The responses that tell what is done today, under `implemented` and `alternative`. What is planned or done in part may
 * promise, and an answer to a criterion that is not the entity's has a greater fault.
 */
export function answerPassages(context: SharedContext): AnswerPassage[] {
  const languagesAt = languagesByPlace(context);
  return judgedAnswers(context).flatMap((answer) => {
    if (answer.status !== 'implemented' && answer.status !== 'alternative') return [];
    const obligation = obligationIn(context, answer.id);
    const passage = obligation && responseOf(answer.field, languagesAt);
    // Spread would compute the sentences.
    const isLongEnough = (passage?.text.match(/\S+/g)?.length ?? 0) >= FEWEST_WORDS;
    return passage && isLongEnough ? [Object.assign(passage, { answer, obligation })] : [];
  });
}
