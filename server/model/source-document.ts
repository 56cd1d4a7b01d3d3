import type { OffsetRange, YamlNode } from '../syntax/node.ts';
import { child, items, rootField, textOf, type Field } from './field.ts';
import { readPartners, type Partner } from '../kinds/partner/view.ts';
import { readProcedure, type Procedure, type ProcedureSource } from '../kinds/procedure/view.ts';
import { readProfile, type SecurityProfile } from '../kinds/security-profile/view.ts';
import { readRiskAssessment, type RiskAssessment } from '../kinds/risk-assessment/view.ts';

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

/** Where a document stands and what is in it. */
export interface DocumentParts {
  readonly uri: string;
  readonly position: number;
  readonly node: YamlNode | undefined;
  readonly range: OffsetRange;
  /** Its kind, where it is not what the document itself says. */
  readonly kind?: string | undefined;
  /** The text it is read from, which holds what a procedure says below its front matter. */
  readonly source?: ProcedureSource | undefined;
}

/**
 * A document whose typed views are made when they are first asked for. A class, because V8 keeps what the getter of an
 * object literal closes over, here the whole tree, alive until the next full collection.
 */
class ParsedDocument implements SourceDocument {
  readonly uri: string;
  readonly position: number;
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly root: Field | undefined;
  readonly range: OffsetRange;
  readonly #source: ProcedureSource;
  #profile: SecurityProfile | undefined;
  #procedure: Procedure | undefined;
  #partners: readonly Partner[] | undefined;
  #riskAssessment: RiskAssessment | undefined;
  #entries: readonly Field[] | undefined;

  constructor({
    uri,
    position,
    node,
    range,
    kind,
    source = { text: '', outline: undefined },
  }: DocumentParts) {
    this.uri = uri;
    this.position = position;
    this.root = node && rootField(node);
    this.kind = kind ?? textOf(child(this.root, 'kind'));
    this.id = textOf(child(this.root, 'id'));
    this.range = range;
    this.#source = source;
  }

  get profile(): SecurityProfile | undefined {
    if (!this.root || this.kind !== 'SecurityProfile') return undefined;
    return (this.#profile ??= readProfile(this.root));
  }

  get procedure(): Procedure | undefined {
    if (!this.root || this.kind !== 'Procedure') return undefined;
    return (this.#procedure ??= readProcedure(this.root, this.#source));
  }

  get partners(): readonly Partner[] {
    return (this.#partners ??= this.root ? readPartners(this.kind, this.root) : []);
  }

  get riskAssessment(): RiskAssessment | undefined {
    if (!this.root || this.kind !== 'RiskAssessment') return undefined;
    return (this.#riskAssessment ??= readRiskAssessment(this.root));
  }

  get entries(): readonly Field[] {
    return (this.#entries ??= items(child(this.root, ENTRIES[this.kind ?? ''] ?? '')));
  }
}

/** Makes a document of its parts. */
export function makeDocument(parts: DocumentParts): SourceDocument {
  return new ParsedDocument(parts);
}
