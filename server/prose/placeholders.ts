import type { OffsetRange } from '../syntax/node.ts';

/** What forms ask to be filled in. */
const ASKED =
  '(?:insert|enter|add|your|name of|company|organi[sz]ation|full name|name|job title|insertar?|inserte|indicar?|indique|escrib[ae]|su |nombre|empresa|compa[ñn][ií]a|raz[oó]n social)';

/** Neither part of a name of a file or form (`HP-20-[name].pdf`) nor a link. */
const BRACKETED = `(?<![\\w/_-])\\[\\s*${ASKED}(?![a-zñ])[^\\]\\n]{0,60}\\](?![\\w(\\[/_:-])`;

const ANGLED = `(?<![\\w/_-])<\\s*${ASKED}(?![a-zñ])[^<>\\n]{0,60}>(?![\\w/_-])`;

/** What is open only in a case that the sentence supposes is no gap of the text. */
const SUPPOSED =
  '(?:where|wherever|if|in case|when|whenever|once|while|until|unless|whose|donde|si|cuando|mientras|hasta que|en caso de que|a menos que|siempre que|cuy[oa]s?)(?![a-zñáéíóú])[^.;:\\n]{0,100}';

const IN_ANY_CASE = [
  BRACKETED,
  ANGLED,
  '\\{\\{[^{}\\n]{1,60}\\}\\}',
  'lorem ipsum(?: dolor sit amet)?',
  `(?<![a-z])(?<!(?<![a-zñáéíóú])${SUPPOSED})(?:to be (?:determined|defined|completed|advised)|por definir(?:se)?|por determinar|pendiente de definir)(?=\\s*(?:$|[.,;:)\\]]))`,
  '(?<![a-z])insert [a-z ]{1,40} here(?![a-z])',
  '(?<![a-z])(?:inserte|escriba|indique) [a-zñáéíóú ]{0,40}aqu[ií](?![a-z])',
  '\\?{3,}',
].join('|');

/**
 * `TODO` is also Spanish for all, often in capitals, so it must be a clause by itself or follow an English word; `XXX` is
 * also thirty; rows of X also stand for digits that are hidden, and for the form of a number.
 */
const AS_WRITTEN = [
  '(?<=(?:^|[.;:([*–—-]|(?<![\\w-])(?:is|are|was|by|from|of|at|the|still))\\s*)TODO(?=\\s*(?:$|[:.;)\\](\\n]))',
  '(?<![\\w-])(?:TBC|TBA)(?=\\s*(?:$|[:.,;)\\](\\n]))',
  '(?<![\\w-])(?:FIXME|TBD)(?![\\w-])',
  '(?<![\\w-]|[\\dX] |(?:[Ff]orm(?:at|ato|a)?|[Pp]attern|[Pp]atr[oó]n|like|as|como|as[ií]):? |(?:characters|caracteres) \\(|\\*\\* )X{4,}(?![\\w-]| [\\dX])',
  '(?<![\\w-])(?<!(?:[Cc]hapter|[Aa]rticle|[Pp]art|[Ss]ection|[Cc]ap[ií]tulo|[Aa]rt[ií]culo|[Ff]racci[oó]n|[Tt][ií]tulo|[Aa]nexo|[Aa]nnex|[Ss]ize|[Tt]alla)\\s)XXX(?![\\w-])',
  '(?<![\\w-])(?:ABC|XYZ) (?:Company|Corp(?:oration)?|Corp\\.|Inc)(?![\\w-])',
  '(?<![\\w-])(?:Company|Empresa|Compañ[ií]a) (?:ABC|XYZ|X)(?![\\w-])',
].join('|');

const OPEN = new RegExp(IN_ANY_CASE, 'gimu');

const MARKED = new RegExp(AS_WRITTEN, 'gmu');

const MAYBE =
  /[[<{]|TODO|FIXME|TB[DCA]|XXX|\?{3}|ABC|XYZ|(?:Empresa|Company|Compañ[ií]a) X|[Ll]orem|LOREM|[Tt]o be (?:det|def|com|adv)|TO BE|[Pp]or de(?:f|t)|POR DE|[Pp]endiente de def|PENDIENTE|[Ii]nsert|INSERT|[Ee]scriba|ESCRIBA|[Ii]ndique|INDIQUE/;

/** Cheap: whether it is worth while to look, also before quotations are taken out. */
export function mayHavePlaceholder(text: string): boolean {
  return MAYBE.test(text);
}

/**
 * Where something is still to be filled in: marks such as TBD, names in brackets, filler text. Quotations are to be
 * taken out before.
 */
export function placeholdersIn(text: string): OffsetRange[] {
  if (!mayHavePlaceholder(text)) return [];
  const found = [...text.matchAll(OPEN), ...text.matchAll(MARKED)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const sorted = found.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  return sorted.filter((range) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}
