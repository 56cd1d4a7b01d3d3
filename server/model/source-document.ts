import type { OffsetRange, YamlNode } from '../syntax/node.ts';
import type { Partner } from '../kinds/partner/view.ts';
import type { Procedure, ProcedureSource } from '../kinds/procedure/view.ts';
import { kindOf, type DocumentKind, type ViewOf } from '../kinds/registry.ts';
import type { RiskAssessment } from '../kinds/risk-assessment/view.ts';
import type { SecurityProfile } from '../kinds/security-profile/view.ts';
import { child, items, rootField, textOf, type Field } from './field.ts';

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
  /** The typed view of a kind; undefined where the document is of another kind. */
  view<Kind extends DocumentKind>(kind: Kind): ViewOf<Kind> | undefined;
}

const NO_PARTNERS: readonly Partner[] = [];

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
  #view: unknown;
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

  view<Kind extends DocumentKind>(kind: Kind): ViewOf<Kind> | undefined {
    if (!this.root || this.kind !== kind) return undefined;
    return (this.#view ??= kindOf(kind)?.view?.(this.root, this.#source)) as ViewOf<Kind> | undefined;
  }

  get profile(): SecurityProfile | undefined {
    return this.view('SecurityProfile');
  }

  get procedure(): Procedure | undefined {
    return this.view('Procedure');
  }

  get partners(): readonly Partner[] {
    return this.view('Partner') ?? this.view('PartnerRegister') ?? NO_PARTNERS;
  }

  get riskAssessment(): RiskAssessment | undefined {
    return this.view('RiskAssessment');
  }

  get entries(): readonly Field[] {
    const list = kindOf(this.kind)?.entries;
    return (this.#entries ??= list ? items(child(this.root, list.key)) : []);
  }
}

/** Makes a document of its parts. */
export function makeDocument(parts: DocumentParts): SourceDocument {
  return new ParsedDocument(parts);
}
