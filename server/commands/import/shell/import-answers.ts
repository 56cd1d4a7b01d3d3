import { applyEdits } from '../core/apply-edits.ts';
import type { FoundColumns } from '../core/find-columns.ts';
import type { ContactColumn, SiteColumn } from '../core/header-words.ts';
import { newProfileText, withoutHints, withPeople } from '../core/new-documents.ts';
import type { ImportNote } from '../core/note.ts';
import { planAnswers, type TakenAnswer } from '../core/plan-answers.ts';
import {
  entitiesNamed,
  profilesNamed,
  readAnswers,
  type AnswerTable,
  type AnswerTarget,
} from '../core/read-answers.ts';
import { readContacts, readSites } from '../core/read-people.ts';
import type { Entity } from '../../../catalog/catalog.ts';
import { plainWords } from '../../../spreadsheets/cell-values.ts';
import { CLI } from '../../../messages/cli.ts';
import { say } from '../../../messages/fill.ts';
import { IMPORT } from '../import-messages.ts';
import { child, textOf } from '../../../model/field.ts';
import type { Item } from '../../../kinds/security-profile/view.ts';
import { idFrom, idOfFile } from '../../../model/scaffold/id-from.ts';
import { parseSourceFile, type SourceDocument, type SourceFile } from '../../../model/source-file.ts';
import { effectiveProfile } from '../../../workspace/overlays.ts';
import { nameOf } from '../../../workspace/uri.ts';
import { Failure } from '../../../cli/failure.ts';
import type { ImportTarget } from './import-target.ts';

/** What importing answers comes to. */
export interface ImportedAnswers {
  readonly text: string;
  readonly taken: readonly TakenAnswer[];
  readonly left: readonly ImportNote[];
}

/** The tables that may go into a profile. */
export interface ProfileTables {
  readonly answers: readonly AnswerTable[];
  readonly sites: readonly { readonly sheet: string; readonly columns: FoundColumns<SiteColumn> }[];
  readonly contacts: readonly { readonly sheet: string; readonly columns: FoundColumns<ContactColumn> }[];
}

/** How answers are imported. */
export interface AnswerOptions {
  /** Whose rows are read, where a table has those of several profiles. */
  readonly from?: string;
  /** Entity type of a new profile. */
  readonly entity?: string;
  readonly replace?: boolean;
}

/** Plans the answers of tables into a profile that is there, or makes a new one. Throws a {@link Failure} where it cannot. */
export function importAnswers(
  tables: ProfileTables,
  target: ImportTarget,
  options: AnswerOptions,
): ImportedAnswers {
  if (!target.file) return newProfile(tables, target, options);
  const imported = intoProfile(tables.answers, target, target.file, options);
  const people = [...tables.sites, ...tables.contacts].map(({ sheet }): ImportNote => ({
    sheet,
    reason: 'peopleOfNew',
  }));
  return { ...imported, left: [...imported.left, ...people] };
}

function intoProfile(
  tables: readonly AnswerTable[],
  target: ImportTarget,
  file: SourceFile,
  { from, replace }: AnswerOptions,
): ImportedAnswers {
  const { locale, named, project } = target;
  const profiles = file.documents.filter(({ profile }) => profile);
  const [document] = profiles;
  if (!document?.profile || profiles.length > 1)
    throw new Failure(say(IMPORT.noProfile, locale, { file: named }));
  const effective = effectiveProfile(document, project)?.document.profile ?? document.profile;
  const profile = chooseProfile(tables, from, document.id, target);
  const { entity } = effective;
  const { criteria, left } = readAnswers(tables, {
    ...known(target, effective.contacts, effective.sites),
    entity,
    profile,
  });
  const plan = planAnswers(criteria, {
    file,
    own: document.profile,
    effective,
    catalog: project.catalog,
    replace: replace === true,
  });
  return { text: applyEdits(file, plan.edits), taken: plan.taken, left: [...left, ...plan.left] };
}

function newProfile(
  { answers: tables, sites, contacts }: ProfileTables,
  target: ImportTarget,
  { from, entity: wanted }: AnswerOptions,
): ImportedAnswers {
  const { project, today, locale, uri } = target;
  const { catalog } = project;
  const profile = chooseProfile(tables, from, undefined, target);
  const entity = chooseEntity(tables, profile, wanted, target);
  const people = {
    sites: readSites(columnsOf(sites), profile),
    contacts: readContacts(columnsOf(contacts), profile),
  };
  const id = (profile === undefined ? '' : idFrom(profile)) || idOfFile(nameOf(uri));
  const skeleton = newProfileText({ entity, id, catalog, today, locale });
  const begun = parseSourceFile(
    uri,
    withPeople(parseSourceFile(uri, skeleton), people.sites, people.contacts),
  );
  const { criteria, left } = readAnswers(tables, {
    ...known(
      target,
      people.contacts.length > 0 ? (begun.documents[0]?.profile?.contacts ?? []) : [],
      people.sites.length > 0 ? begun.documents[0]?.profile?.sites : undefined,
    ),
    entity: entity.id,
    profile,
  });
  const file = parseSourceFile(uri, withoutHints(begun.text, new Set(criteria.map((each) => each.id))));
  const own = file.documents[0]?.profile;
  if (!own) throw new Error('The skeleton of a profile is none.');
  const plan = planAnswers(criteria, { file, own, effective: own, catalog, replace: true });
  return { text: applyEdits(file, plan.edits), taken: plan.taken, left: [...left, ...plan.left] };
}

const columnsOf = <Name extends string>(tables: readonly { readonly columns: FoundColumns<Name> }[]) =>
  tables.map(({ columns }) => columns);

/** The profile whose rows are read; undefined where no row names one. */
function chooseProfile(
  tables: readonly AnswerTable[],
  from: string | undefined,
  id: string | undefined,
  { locale }: ImportTarget,
): string | undefined {
  const names = profilesNamed(tables);
  const wanted = from ?? (names.length > 1 && id !== undefined && names.includes(id) ? id : undefined);
  if (wanted !== undefined) {
    if (names.includes(wanted)) return wanted;
    throw new Failure(say(IMPORT.notNamed, locale, { name: wanted, names: names.join(', ') || '—' }));
  }
  if (names.length > 1) throw new Failure(say(IMPORT.several, locale, { names: names.join(', ') }));
  return names[0];
}

function chooseEntity(
  tables: readonly AnswerTable[],
  profile: string | undefined,
  wanted: string | undefined,
  { project, locale }: ImportTarget,
): Entity {
  const { catalog } = project;
  const names = wanted === undefined ? entitiesNamed(tables, profile) : [wanted];
  const isNamed = ({ id }: Entity, name: string) =>
    id === name ||
    (['en', 'es'] as const).some(
      (each) => plainWords(catalog.entityText(id, each).name) === plainWords(name),
    );
  const found = catalog.entities.filter((entity) => names.some((name) => isNamed(entity, name)));
  const [entity] = found;
  if (entity && found.length === 1) return entity;
  const allowed = catalog.entities.map(({ id }) => id).join(', ');
  if (wanted !== undefined) throw new Failure(say(CLI.unknownEntity, locale, { value: wanted, allowed }));
  throw new Failure(say(IMPORT.noEntity, locale));
}

/** What cells may name: people and places of the profile, and the procedures of the project. */
function known(
  { project }: ImportTarget,
  contacts: readonly Item[],
  sites: readonly Item[] | undefined,
): Omit<AnswerTarget, 'entity' | 'profile'> {
  const text = (item: Item, key: string) => textOf(child(item.field, key));
  const named = (items: readonly Item[]) =>
    items.map((item) => {
      const name = text(item, 'name');
      const email = text(item, 'email');
      return {
        id: item.id,
        ...(name === undefined ? {} : { name }),
        ...(email === undefined ? {} : { email }),
      };
    });
  const procedures = project.index.ofKind('Procedure').flatMap(({ id, procedure }: SourceDocument) => {
    const title = procedure?.title;
    return id === undefined ? [] : [{ id, ...(title === undefined ? {} : { name: title }) }];
  });
  return {
    catalog: project.catalog,
    contacts: named(contacts),
    sites: sites && named(sites),
    procedures,
  };
}
