import { child, dateOf, items, textOf, type Field } from '../../model/field.ts';

/** A lane of a risk assessment: the way that cargo takes. */
export interface Lane {
  readonly field: Field;
  readonly id: string | undefined;
  readonly origin: string | undefined;
  readonly legs: readonly Field[];
}

/** A threat or a vulnerability that is rated from 1 (low) to 3 (high). */
export interface Rated {
  readonly field: Field;
  /** The lane as written; undefined where it holds for all lanes. */
  readonly lane: string | undefined;
  readonly rating: number | undefined;
  readonly ratingField: Field | undefined;
}

/** A risk assessment in five steps, each part knowing its place. */
export interface RiskAssessment {
  readonly root: Field;
  /** The day on which it was finished; undefined where it is missing or no date. */
  readonly conducted: string | undefined;
  readonly conductedField: Field | undefined;
  readonly lanes: readonly Lane[];
  readonly threats: readonly Rated[];
  readonly vulnerabilities: readonly Rated[];
  readonly actions: readonly Field[];
  readonly process: Field | undefined;
}

function rated(field: Field): Rated {
  const ratingField = child(field, 'rating');
  const value = ratingField?.node.kind === 'scalar' ? ratingField.node.value : undefined;
  return {
    field,
    lane: textOf(child(field, 'lane')),
    rating: typeof value === 'number' ? value : undefined,
    ratingField,
  };
}

/** Reads a risk assessment from the top of its document. */
export function readRiskAssessment(root: Field): RiskAssessment {
  const conductedField = child(root, 'conducted');
  return {
    root,
    conducted: dateOf(conductedField),
    conductedField,
    lanes: items(child(root, 'lanes')).map((field) => ({
      field,
      id: textOf(child(field, 'id')),
      origin: textOf(child(field, 'origin')),
      legs: items(child(field, 'legs')),
    })),
    threats: items(child(root, 'threats')).map(rated),
    vulnerabilities: items(child(root, 'vulnerabilities')).map(rated),
    actions: items(child(root, 'actions')),
    process: child(root, 'process'),
  };
}
