import { booleanOf, child, textOf } from '../../model/field.ts';
import type { Item } from '../../model/profile.ts';
import type { SourceDocument } from '../../model/source-file.ts';
import { say } from '../../messages/fill.ts';
import { relativePath } from '../../workspace/uri.ts';
import { textBlock, type Explanation } from '../explain/content.ts';
import { procedureHover } from './procedure.ts';
import { quoted, type HoverQuestion } from './question.ts';
import { HOVER } from './words.ts';

const CONTACT_KEYS = new Set(['owner', 'by', 'signedBy', 'contact', 'approver', 'reviewedBy', 'conductedBy']);

/** One kebab-case word is an id; anything else is a role in words. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whom or what an id points to: a contact, a site, a procedure. */
export function referenceHover(question: HoverQuestion): Explanation | undefined {
  const { path, onKey, field } = question.place;
  const key = path.findLast((step) => typeof step === 'string');
  if (onKey) return path.at(-2) === 'bySite' ? siteHover(question, String(key)) : undefined;
  const text = textOf(field);
  if (text === undefined || key === undefined) return undefined;
  if (CONTACT_KEYS.has(key) && ID.test(text)) return contactHover(question, text);
  if (key === 'sites' && typeof path.at(-1) === 'number') return siteHover(question, text);
  if (key === 'procedures' || key === 'translationOf') return procedureHover(question, text);
  return undefined;
}

interface FoundItem {
  readonly item: Item;
  readonly document: SourceDocument;
}

/** An item by its id, or `document-id#item-id`: of the own document first, then of any profile. */
function findItem(
  { place, project }: HoverQuestion,
  reference: string,
  itemsOf: (document: SourceDocument) => readonly Item[],
): FoundItem | undefined {
  const [first = '', second] = reference.split('#');
  const id = second ?? first;
  const profiles = project.index.ofKind('SecurityProfile');
  const others = second === undefined ? profiles : profiles.filter((document) => document.id === first);
  const own = second === undefined ? [place.document] : [];
  for (const document of [...own, ...others]) {
    const item = itemsOf(document).find((entry) => entry.id === id);
    if (item) return { item, document };
  }
  return undefined;
}

const wordsOf = (item: Item, key: string) => textOf(child(item.field, key)) ?? '';

function listed(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map(quoted)
    .join(', ');
}

/** Where an item stands, unless it stands in the file itself. */
function placeLabel(
  { place, project, locale }: HoverQuestion,
  { document }: FoundItem,
  kind: 'contact' | 'site',
): string {
  const { uri } = document;
  if (uri === place.file.uri) return say(HOVER[kind], locale);
  return say(HOVER[`${kind}In`], locale, { file: quoted(relativePath(uri, project.root)) });
}

function contactHover(question: HoverQuestion, id: string): Explanation {
  const { locale } = question;
  const found = findItem(question, id, ({ profile }) => profile?.contacts ?? []);
  if (!found) return { title: id, blocks: textBlock(say(HOVER.unknownContact, locale, { id: quoted(id) })) };
  const { item } = found;
  const marks = (['companyOfficer', 'primary', 'alternate', 'consultant'] as const)
    .filter((mark) => booleanOf(child(item.field, mark)) === true)
    .map((mark) => say(HOVER[mark], locale));
  const text = listed([wordsOf(item, 'name'), wordsOf(item, 'role'), ...marks]);
  return { title: item.id, blocks: textBlock(text, placeLabel(question, found, 'contact')) };
}

function siteHover(question: HoverQuestion, id: string): Explanation {
  const { locale } = question;
  const found = findItem(question, id, ({ profile }) => profile?.sites ?? []);
  if (!found) return { title: id, blocks: textBlock(say(HOVER.unknownSite, locale, { id: quoted(id) })) };
  const text = listed(['name', 'type', 'address', 'country'].map((key) => wordsOf(found.item, key)));
  return { title: found.item.id, blocks: textBlock(text, placeLabel(question, found, 'site')) };
}
