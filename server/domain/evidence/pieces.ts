import { activePartners } from '../../model/active-partners.ts';
import type { EvidencePlace } from '../../kinds/places.ts';
import { kindOf } from '../../kinds/registry.ts';
import { child, dateOf, oneOrMany, textOf, type Field } from '../../model/field.ts';
import { fieldsAt } from '../../model/field-at-path.ts';
import { evidenceFile } from '../../kinds/security-profile/view.ts';
import type { FileFact } from '../../workspace/file-facts.ts';
import { givenAnswers, type JudgedAnswer } from '../answers/effective-answers.ts';
import type { SharedContext } from '../shared-context.ts';

/** One piece of evidence. */
export interface Piece {
  /** What it shows: an answer, a session, a visit, an action … */
  readonly holder: Field;
  /** The answer that it is about, in a profile. */
  readonly answer: JudgedAnswer | undefined;
  /** The criterion that it is about, for a report; none where the holder names none. */
  readonly about: { readonly criterion?: string };
  readonly field: Field;
  /** Where its file is named; undefined for an address or a record. */
  readonly fileField: Field | undefined;
  /** The path as written. */
  readonly path: string | undefined;
  /** What is known of the file; undefined where it was not looked up. */
  readonly fact: FileFact | undefined;
  /** The day it was made. */
  readonly date: string | undefined;
  /** The last day on which it holds. */
  readonly validUntil: string | undefined;
  /** The day on which it has to hold; undefined where that cannot be told. */
  readonly heldOn: string | undefined;
  /** Whether it has to hold today and from now on. */
  readonly isStanding: boolean;
}

type Context = Pick<SharedContext, 'document' | 'project' | 'writtenIn' | 'today' | 'shared'>;

interface Holder extends Pick<Piece, 'holder' | 'answer' | 'about'> {
  readonly place: EvidencePlace;
}

const ANSWER: EvidencePlace = { holder: [], key: 'evidence' };

/** What the document shows by evidence. Answers that are still to be given and partners with whom business has ended rest. */
function holders({ document, today, shared }: Context): Holder[] {
  if (document.profile) {
    return shared(givenAnswers).map((answer) => ({
      holder: answer.field,
      answer,
      about: { criterion: answer.id },
      place: ANSWER,
    }));
  }
  const active = new Set(activePartners(document, today));
  const resting = document.partners.filter((partner) => !active.has(partner));
  const rests = ({ range }: Field) =>
    resting.some(({ field }) => field.range.start <= range.start && range.end <= field.range.end);
  return (kindOf(document.kind)?.evidence ?? []).flatMap((place) =>
    fieldsAt(document.root, place.holder)
      .filter((holder) => !rests(holder))
      .map((holder) => {
        const criterion = textOf(child(holder, 'criterion'));
        return { holder, answer: undefined, about: criterion === undefined ? {} : { criterion }, place };
      }),
  );
}

/** Every piece of evidence of every answer that is given, or of what another document shows by evidence. */
export function pieces(context: Context): Piece[] {
  const { project, writtenIn, today } = context;
  return holders(context).flatMap(({ holder, answer, about, place: { key, heldOn } }) =>
    oneOrMany(child(holder, key)).map((field) => {
      const fileField = evidenceFile(field);
      const written = textOf(fileField);
      const path = written?.trim() === '' ? undefined : written;
      return {
        holder,
        answer,
        about,
        field,
        fileField,
        path,
        fact: path === undefined ? undefined : project.fact(writtenIn(field.path), path),
        date: dateOf(child(field, 'date')),
        validUntil: dateOf(child(field, 'validUntil')),
        heldOn: heldOn === undefined ? today : dateOf(child(holder, heldOn)),
        isStanding: heldOn === undefined,
      };
    }),
  );
}

/** Whether the criterion of an answer is a must for the profile’s entity; unknown for a base. */
export function isMust(
  { document, catalog, today }: Pick<SharedContext, 'document' | 'catalog' | 'today'>,
  id: string,
): boolean {
  const entity = document.profile?.entity;
  const criterion = catalog.criterion(id);
  return (
    entity !== undefined &&
    criterion !== undefined &&
    catalog.duty(criterion, entity, today)?.obligation === 'must'
  );
}

/** The text of a training log with one session and its roster, for examples. */
export function logWithRoster(roster: string): string {
  return `apiVersion: ctpat/v1\nkind: TrainingLog\nid: training\nsessions:\n  - id: t1\n    date: 2026-03-02\n    topics: ["12.1"]\n    attendees: 42\n    roster: ${roster}\n`;
}

/** The text of corrective actions with one finding that is closed, for examples. */
export function findingWithEvidence(evidence: string): string {
  return `apiVersion: ctpat/v1\nkind: CorrectiveActions\nid: audit\nsource: internal-audit\ndate: 2026-03-02\nfindings:\n  - { id: f1, criterion: "9.6", type: recommendation, closed: 2026-05-04, evidence: ${evidence} }\n`;
}

/** The text of a partner and what it states about forced labor, for examples. */
export function partnerWithStatement(statement: string): string {
  return `apiVersion: ctpat/v1\nkind: Partner\nid: dragon-freight\nlegalName: Dragon Freight\ncountry: CN\nrole: supplier\nforcedLabor: { statement: ${statement} }\n`;
}

/** The text of a profile with one answer and its evidence, for examples. */
export function profileWithEvidence(evidence: string, more = ''): string {
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\nsections:\n  sealSecurity:\n    "6.6":\n      status: implemented\n      response: The seal log is reconciled with the stock.\n      frequency: P1M\n${more}      evidence:\n        - ${evidence}\n`;
}
