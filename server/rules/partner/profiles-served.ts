import { booleanOf, child, textOf } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';

/** What a profile says that matters for its partners. */
interface Served {
  readonly entity: string | undefined;
  /** What it says of subcontracted highway carriers. */
  readonly subcontracts: boolean | undefined;
}

const servedBy = ({ profile, root }: SourceDocument): Served => ({
  entity: profile?.entity,
  subcontracts: booleanOf(child(child(child(root, 'company'), 'uses'), 'subcontractedHighwayCarriers')),
});

/** The entity types of all profiles of the project. */
export function entitiesServed(index: ProjectIndex): ReadonlySet<string> {
  return new Set(index.gather(['SecurityProfile'], servedBy).flatMap(({ value }) => value.entity ?? []));
}

/** Whether every profile says that no highway carrier is subcontracted. */
export function subcontractsNone(index: ProjectIndex): boolean {
  const said = index.gather(['SecurityProfile'], servedBy).map(({ value }) => value.subcontracts);
  return said.length > 0 && said.every((value) => value === false);
}

/** A partner as other partners see it. */
export interface KnownPartner {
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
