import { child, dateOf, textOf, type Field } from '../../model/field.ts';
import { evidenceFile, evidenceOf } from '../../model/profile.ts';
import type { FileFact } from '../../workspace/file-facts.ts';
import { givenAnswers, type JudgedAnswer } from '../profile/judged-answers.ts';
import type { RuleContext } from '../rule.ts';

/** One piece of evidence of an answer. */
export interface Piece {
  readonly answer: JudgedAnswer;
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
}

/** Every piece of evidence of every answer that is given. */
export function pieces({
  project,
  writtenIn,
  shared,
}: Pick<RuleContext, 'project' | 'writtenIn' | 'shared'>): Piece[] {
  return shared(givenAnswers).flatMap((answer) =>
    evidenceOf(answer.field).map((field) => {
      const fileField = evidenceFile(field);
      const written = textOf(fileField);
      const path = written?.trim() === '' ? undefined : written;
      const fact = path === undefined ? undefined : project.fact(writtenIn(field.path), path);
      const date = dateOf(child(field, 'date'));
      const validUntil = dateOf(child(field, 'validUntil'));
      return { answer, field, fileField, path, fact, date, validUntil };
    }),
  );
}

/** Whether the criterion of an answer is a must for the profile’s entity; unknown for a base. */
export function isMust(
  { document, catalogue, today }: Pick<RuleContext, 'document' | 'catalogue' | 'today'>,
  id: string,
): boolean {
  const entity = document.profile?.entity;
  const criterion = catalogue.criterion(id);
  return (
    entity !== undefined &&
    criterion !== undefined &&
    catalogue.duty(criterion, entity, today)?.obligation === 'must'
  );
}

/** The text of a profile with one answer and its evidence, for examples. */
export function profileWithEvidence(evidence: string, more = ''): string {
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\nsections:\n  sealSecurity:\n    "6.6":\n      status: implemented\n      response: The seal log is reconciled with the stock.\n      frequency: P1M\n${more}      evidence:\n        - ${evidence}\n`;
}
