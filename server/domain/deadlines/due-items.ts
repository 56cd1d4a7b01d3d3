import { daysBetween } from '../../calendar/calendar.ts';
import type { Localized } from '../../catalog/catalog.ts';
import { pathText } from '../../model/path-text.ts';
import { booleanOf, child, fields, items, textOf, type Field } from '../../model/field.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { clocksAt } from './deadlines-at.ts';
import type { ClockName } from './deadline-words.ts';
import { DUE } from './due-words.ts';

/** Something that runs out on a day. */
export interface DueItem {
  /** The last day in time, `YYYY-MM-DD`. */
  readonly date: string;
  /** Days from today to that day; negative: late by so many. */
  readonly daysLeft: number;
  readonly clock: ClockName;
  readonly what: Localized;
  /** What it concerns: the id of a document, with that of an item or a criterion. */
  readonly subject: string;
  /** A contact id or a role; undefined where the document names nobody. */
  readonly owner: string | undefined;
  readonly uri: string;
  /** Where the date stands from which the clock runs. */
  readonly range: OffsetRange;
  /** Path in the document, steps into lists by id, for an identity without line numbers. */
  readonly path: string;
  /** `SecurityProfile/harbor-pine-importer`. */
  readonly document: string;
}

/** Every scalar below a field. */
function scalars(field: Field): Field[] {
  if (field.node.kind === 'scalar') return [field];
  return [...fields(field), ...items(field)].flatMap(scalars);
}

const OWNER_KEYS = ['owner', 'contact', 'reviewedBy', 'by', 'responsible', 'auditor', 'trainer'];

/** Who answers for a place: the nearest owner on the way up. */
function ownerOf(root: Field, path: Path): string | undefined {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const holder = fieldAtPath(root, path.slice(0, length));
    for (const key of OWNER_KEYS) {
      const owner = textOf(child(holder, key));
      if (owner !== undefined) return owner;
    }
    if (path[0] === 'contacts') return textOf(child(holder, 'id'));
  }
  const primary = items(child(root, 'contacts')).find((contact) => booleanOf(child(contact, 'primary')));
  return (
    textOf(child(child(root, 'process'), 'responsible')) ??
    textOf(child(root, 'conductedBy')) ??
    textOf(child(primary, 'id'))
  );
}

/** The criterion, or the items one in another, that a place is about. */
function subjectOf(document: SourceDocument, path: Path): string {
  const { id = '', root } = document;
  if (path[0] === 'sections') return `${id} MSC ${String(path[2] ?? '')}`;
  const holders = path.map((_, position) => fieldAtPath(root, path.slice(0, position)));
  const ids = holders.slice(1).flatMap((holder) => textOf(child(holder, 'id')) ?? []);
  if (ids.length > 0) return `${id}#${ids.join('/')}`;
  return id;
}

/** What runs out or is late by one document. */
function itemsOf(document: SourceDocument, project: Project, today: string): DueItem[] {
  const { root, kind = '', uri, id = '' } = document;
  if (!root) return [];
  const told = new Set<string>();
  return scalars(root).flatMap(({ path, range }) =>
    clocksAt(document, path, project, today).flatMap(({ name, end, moment, done }): DueItem[] => {
      const what = DUE[name];
      const subject = subjectOf(document, path);
      const key = `${name} ${end} ${subject}`;
      if (!what || moment || done || told.has(key)) return [];
      told.add(key);
      const daysLeft = daysBetween(today, end);
      const owner = ownerOf(root, path);
      return [
        {
          date: end,
          daysLeft,
          clock: name,
          what,
          subject,
          owner,
          uri,
          range,
          path: pathText(root, path),
          document: `${kind}/${id}`,
        },
      ];
    }),
  );
}

/** What runs out or is late by the documents of a file, in their order. Retired procedures and partners that ended rest. */
export function dueItems(file: SourceFile, project: Project, today: string): DueItem[] {
  return file.documents.flatMap((document) => itemsOf(document, project, today));
}

/** Orders by day, then owner, then subject. */
export function compareDue(a: DueItem, b: DueItem): number {
  const order = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  return order(a.date, b.date) || order(a.owner ?? '', b.owner ?? '') || order(a.subject, b.subject);
}
