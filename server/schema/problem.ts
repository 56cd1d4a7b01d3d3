import type { Path } from '../syntax/yaml/path.ts';
import type { RenamedKey } from './renames.ts';

/** What a schema says is wrong with a document, ready to be put into words by a rule. Paths are those of the document as written. */
export type SchemaProblem =
  | UnknownKey
  | MissingKey
  | WrongType
  | UnknownValue
  | WrongForm
  | MissingForStatus
  | MissingSection
  | MissingCriterion;

/** A key that its mapping does not take; `path` ends with the key. */
export interface UnknownKey {
  readonly type: 'unknown-key';
  readonly path: Path;
  readonly key: string;
  readonly nearest: string | undefined;
  /** Where the key was renamed: the rename; `nearest` is then its new name. */
  readonly renamed?: RenamedKey;
}

/** A key that is required; `path` is its mapping. With several keys, any one of them is enough. */
export interface MissingKey {
  readonly type: 'missing-key';
  readonly path: Path;
  readonly keys: readonly string[];
}

/** A value of another type than expected, in words of YAML: text, number, true or false, date, list, mapping. */
export interface WrongType {
  readonly type: 'wrong-type';
  readonly path: Path;
  readonly expected: readonly string[];
}

/** A value outside a closed list. */
export interface UnknownValue {
  readonly type: 'unknown-value';
  readonly path: Path;
  readonly allowed: readonly string[];
}

/** Text that has not the form it needs; `form` is the schema's `x-form`. */
export interface WrongForm {
  readonly type: 'wrong-form';
  readonly path: Path;
  readonly form: string;
}

/** A key that the status of an answer requires; `path` is the answer. */
export interface MissingForStatus {
  readonly type: 'missing-for-status';
  readonly path: Path;
  readonly key: string;
}

/** A section that the entity must answer. */
export interface MissingSection {
  readonly type: 'missing-section';
  readonly section: string;
}

/** A criterion that the entity must or should answer; `path` is its section. */
export interface MissingCriterion {
  readonly type: 'missing-criterion';
  readonly path: Path;
  readonly criterion: string;
}
