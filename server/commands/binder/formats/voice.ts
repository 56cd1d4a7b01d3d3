import type { Locale } from '../../../catalog/catalog.ts';
import type { Binder, BinderCriterion, BinderEvidence, BinderProcedure, Person } from '../core/binder.ts';
import type { Coverage } from '../../../domain/coverage/coverage.ts';
import { clashKey, safeName } from '../core/safe-name.ts';
import { LABELS, PAGE_NAMES } from './page-messages.ts';
import { valueInWords } from '../../../messages/value-words.ts';
import { fill, say } from '../../../messages/fill.ts';
import type { Fact, Line, Span } from './page.ts';

/** Says in one language what a binder holds, as spans of a page. */
export class Voice {
  readonly binder: Binder;
  readonly locale: Locale;
  /** The paths of the pages for walking the sites, in their order, without endings. */
  readonly walkPaths: readonly string[];
  readonly #criteria: ReadonlyMap<string, BinderCriterion>;
  readonly #idOfFolder: ReadonlyMap<string, string>;

  constructor(binder: Binder, locale: Locale) {
    this.binder = binder;
    this.locale = locale;
    this.walkPaths = walkPaths(binder, locale);
    this.#idOfFolder = new Map([...binder.folders].map(([id, folder]) => [folder, id]));
    this.#criteria = new Map(binder.criteria.map((criterion) => [criterion.id, criterion]));
  }

  /** A label or sentence, its `{names}` filled. */
  say(key: keyof typeof LABELS, data?: Readonly<Record<string, string | number>>): string {
    return say(LABELS[key], this.locale, data);
  }

  /** The criterion of an id; undefined where the binder has none. */
  criterion(id: string): BinderCriterion | undefined {
    return this.#criteria.get(id);
  }

  /** Id and title. */
  named({ id, title }: BinderCriterion): string {
    return `${id} ${title}`;
  }

  /** A link to the page of a criterion. */
  toCriterion(id: string, text = id): Span {
    const folder = this.binder.folders.get(id);
    if (folder === undefined) return text;
    return { kind: 'link', text, path: answerPath(folder, this.locale) };
  }

  /** How a criterion stands: once where that is so at every site. */
  states({ states }: BinderCriterion): string {
    const [first, ...others] = states;
    const word = (state: string) => valueInWords(state, this.locale);
    if (!first) return '';
    if (others.every(({ state }) => state === first.state)) return word(first.state);
    return states.map(({ site = '', state }) => `${site}: ${word(state)}`).join('; ');
  }

  person({ kind, name, role }: Person): string {
    return kind === 'contact'
      ? [name, role].filter((text) => text !== undefined).join(', ')
      : (role ?? name ?? '');
  }

  /** The folder of a criterion; it leads to the page there. */
  folder(id: string): Fact[] {
    const path = this.binder.folders.get(id);
    return path === undefined ? [] : [{ label: this.say('folder'), lines: [[this.toCriterion(id, path)]] }];
  }

  /** How many answers stand how. */
  counts(coverage: Coverage): string {
    const hasSites = this.binder.walks.length > 0;
    return this.say('counts', { ...coverage, sites: hasSites ? this.say('bySite') : '' }).trim();
  }

  /** A procedure with its version and the day of its approval; a link where it is in the binder. `criterion` is whose folder it is looked for in. */
  procedure(procedure: BinderProcedure, criterion?: string): Line {
    const { id, uri, hidden, title, version, status, approved } = procedure;
    const name = title === undefined ? id : `${title} (${id})`;
    const details = [
      ...(version === undefined ? [] : [this.say('version', { version })]),
      // Of an approved one the day says it.
      ...(status === undefined || (status === 'approved' && approved !== undefined)
        ? []
        : [valueInWords(status, this.locale)]),
      ...(approved === undefined ? [] : [this.say('approved', { date: approved })]),
      ...this.elsewhere(hidden ? undefined : uri, criterion),
    ];
    const target = uri === undefined || hidden ? name : this.toFile(uri, name);
    return [target, ...details.map((detail) => `, ${detail}`)];
  }

  /** A piece of evidence with what is known of it; a link where it is in the binder. `criterion` is whose folder it is looked for in. */
  evidence(piece: BinderEvidence, criterion: string): Line {
    const { name, place, uri, kind, date, period, validUntil, site, record } = piece;
    const file = uri === undefined ? undefined : this.binder.files.get(uri);
    const shownName = name.split('/').at(-1) ?? name;
    const details = [
      ...(kind === undefined ? [] : [kind]),
      ...(date === undefined ? [] : [date]),
      ...(period === undefined ? [] : [period]),
      ...(validUntil === undefined ? [] : [this.say('validUntil', { date: validUntil })]),
      ...(site === undefined ? [] : [this.say('site', { site })]),
      ...(record === undefined ? [] : [this.say('fromRecord', { record })]),
      ...(place === 'url' || place === 'record' ? [this.say('bring')] : []),
      ...(file || place === 'url' || place === 'record' ? [] : [this.say('notHere')]),
      ...this.elsewhere(uri, criterion),
    ];
    return [
      file ? { kind: 'link', text: shownName, path: file.path } : name,
      ...details.map((detail) => `, ${detail}`),
    ];
  }

  /** The checksum of the copy of a piece of evidence. */
  checksum({ uri }: BinderEvidence): Line {
    const file = uri === undefined ? undefined : this.binder.files.get(uri);
    return file ? [', SHA-256 ', { kind: 'code', text: file.sha256 }] : [];
  }

  /** Says in whose folder a file stands, where that is another. */
  private elsewhere(uri: string | undefined, criterion: string | undefined): string[] {
    const path = uri === undefined ? undefined : this.binder.files.get(uri)?.path;
    if (path === undefined) return [];
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (criterion !== undefined && this.binder.folders.get(criterion) === folder) return [];
    const id = this.#idOfFolder.get(folder);
    return id === undefined ? [] : [this.say('inFolder', { id })];
  }

  private toFile(uri: string, text: string): Span {
    const file = this.binder.files.get(uri);
    return file ? { kind: 'link', text, path: file.path } : text;
  }
}

/** The page of a criterion in its folder. */
export function answerPath(folder: string, locale: Locale): string {
  return `${folder}/${PAGE_NAMES.answer[locale]}.html`;
}

/** The path of a page at the top, without its ending. */
export function pagePath(page: keyof typeof PAGE_NAMES, locale: Locale): string {
  return PAGE_NAMES[page][locale];
}

function walkPaths({ walks }: Binder, locale: Locale): string[] {
  const used = new Set<string>();
  return walks.map(({ site }) => {
    const name = fill(pagePath('walk', locale), { site: site.id.replaceAll('.', '_') });
    let path = safeName(name);
    for (let number = 2; used.has(clashKey(path)); number += 1)
      path = safeName(name, undefined, ` (${String(number)})`);
    used.add(clashKey(path));
    return path;
  });
}
