import { child, textOf } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';

/** A partner as other partners see it. */
interface KnownPartner {
  readonly id: string;
  readonly subcontractorOf: string | undefined;
}

const known = ({ partners }: SourceDocument): KnownPartner[] =>
  partners.flatMap(({ id, field }) =>
    id === undefined ? [] : [{ id, subcontractorOf: textOf(child(field, 'subcontractorOf')) }],
  );

/** For whom each partner of the project works, by its id. */
export function employers(index: ProjectIndex): ReadonlyMap<string, string> {
  return new Map(
    index
      .gather(['Partner', 'PartnerRegister'], known)
      .flatMap(({ value }) =>
        value.flatMap(({ id, subcontractorOf }) =>
          subcontractorOf === undefined ? [] : [[id, subcontractorOf] as const],
        ),
      ),
  );
}
