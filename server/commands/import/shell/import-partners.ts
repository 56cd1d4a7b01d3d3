import { applyEdits } from '../core/apply-edits.ts';
import { newRegisterText } from '../core/new-documents.ts';
import type { ImportNote } from '../core/note.ts';
import { planPartners, type TakenPartner } from '../core/plan-partners.ts';
import { readPartnerRows, type PartnerTable } from '../core/read-partners.ts';
import { say } from '../../../messages/fill.ts';
import { IMPORT } from '../import-messages.ts';
import { idOfFile } from '../../../model/scaffold/id-from.ts';
import { nameOf } from '../../../workspace/uri.ts';
import { Failure } from '../../../cli/failure.ts';
import type { ImportTarget } from './import-target.ts';

/** What importing partners comes to. */
export interface ImportedPartners {
  readonly text: string;
  readonly taken: readonly TakenPartner[];
  readonly left: readonly ImportNote[];
}

/** Plans the partners of tables into a register that is there, or makes a new one. Throws a {@link Failure} where it cannot. */
export function importPartners(
  tables: readonly PartnerTable[],
  target: ImportTarget,
  replace: boolean,
): ImportedPartners {
  const { file, locale, named, project, uri } = target;
  const roles = new Set(project.catalog.entities.map(({ id }) => id));
  const { partners, left } = readPartnerRows(tables, roles);
  if (!file) {
    const taken = partners.map(({ sheet, row, id }) => ({ sheet, row, id, isNew: true }));
    return { text: newRegisterText(idOfFile(nameOf(uri)), partners), taken, left };
  }
  const registers = file.documents.filter(({ kind }) => kind === 'PartnerRegister');
  const [document] = registers;
  if (!document || registers.length > 1) throw new Failure(say(IMPORT.noRegister, locale, { file: named }));
  const plan = planPartners(partners, file, document, replace);
  if (!plan.edits) throw new Failure(say(IMPORT.closedRegister, locale, { file: named }));
  return { text: applyEdits(file, plan.edits), taken: plan.taken, left: [...left, ...plan.left] };
}
