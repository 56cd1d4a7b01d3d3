import type { OffsetRange, YamlNode } from '../syntax/node.ts';
import { child, items, rootField, textOf, type Field } from './field.ts';
import { readPartners, type Partner } from './partner.ts';
import { readProcedure, type Procedure } from './procedure.ts';
import { readProfile, type SecurityProfile } from './profile.ts';
import { readRiskAssessment, type RiskAssessment } from './risk-assessment.ts';

/** One document of ours: a YAML document of a stream, or the front matter of a procedure. */
export interface SourceDocument {
  readonly uri: string;
  /** Position in the stream of its file, from zero. */
  readonly position: number;
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly root: Field | undefined;
  /** The document's stretch of the file. */
  readonly range: OffsetRange;
  /** The typed view, where `kind` is SecurityProfile; made at the first look, like all views below. */
  readonly profile: SecurityProfile | undefined;
  /** The typed view, where `kind` is Procedure. */
  readonly procedure: Procedure | undefined;
  /** The partners of a Partner or a PartnerRegister; none in any other kind. */
  readonly partners: readonly Partner[];
  /** The typed view, where `kind` is RiskAssessment. */
  readonly riskAssessment: RiskAssessment | undefined;
  /** The entries of a log: findings of CorrectiveActions, sessions, incidents, audits; none in any other kind. */
  readonly entries: readonly Field[];
}

/** Under which key each kind of log has its entries. */
const ENTRIES: Readonly<Record<string, string>> = {
  CorrectiveActions: 'findings',
  TrainingLog: 'sessions',
  IncidentLog: 'incidents',
  AuditLog: 'audits',
};

/** Computes at the first call and remembers. */
export function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: compute() }).value;
}

/** Where a document stands and what is in it. */
export interface DocumentParts {
  readonly uri: string;
  readonly position: number;
  readonly node: YamlNode | undefined;
  readonly range: OffsetRange;
  /** Its kind, where it is not what the document itself says. */
  readonly kind?: string | undefined;
}

/** Makes a document of its parts; its typed views are made when they are first asked for. */
export function makeDocument({ uri, position, node, range, kind: given }: DocumentParts): SourceDocument {
  const root = node && rootField(node);
  const kind = given ?? textOf(child(root, 'kind'));
  const view = <T>(of: string, read: (root: Field) => T) =>
    once(() => (root && kind === of ? read(root) : undefined));
  const profile = view('SecurityProfile', readProfile);
  const procedure = view('Procedure', readProcedure);
  const riskAssessment = view('RiskAssessment', readRiskAssessment);
  const partners = once(() => (root ? readPartners(kind, root) : []));
  const entries = once(() => items(child(root, ENTRIES[kind ?? ''] ?? '')));
  return {
    uri,
    position,
    kind,
    id: textOf(child(root, 'id')),
    root,
    range,
    get profile() {
      return profile();
    },
    get procedure() {
      return procedure();
    },
    get partners() {
      return partners();
    },
    get riskAssessment() {
      return riskAssessment();
    },
    get entries() {
      return entries();
    },
  };
}
