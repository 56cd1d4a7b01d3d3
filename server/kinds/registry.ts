import { auditLog } from './audit-log/definition.ts';
import { correctiveActions } from './corrective-actions/definition.ts';
import { incidentLog } from './incident-log/definition.ts';
import type { KindDefinition } from './kind-definition.ts';
import { partner } from './partner/definition.ts';
import { partnerRegister } from './partner-register/definition.ts';
import { procedure } from './procedure/definition.ts';
import { riskAssessment } from './risk-assessment/definition.ts';
import { securityProfile } from './security-profile/definition.ts';
import { trainingLog } from './training-log/definition.ts';

/** One line a kind: the value of `kind:`, and what stands in its folder. The order is that of lists for people. */
const DEFINITIONS = {
  SecurityProfile: securityProfile,
  Procedure: procedure,
  PartnerRegister: partnerRegister,
  Partner: partner,
  RiskAssessment: riskAssessment,
  CorrectiveActions: correctiveActions,
  TrainingLog: trainingLog,
  IncidentLog: incidentLog,
  AuditLog: auditLog,
};

/** One of the document kinds of format version 1. */
export type DocumentKind = keyof typeof DEFINITIONS;

type ItemsOf<Holder> = Holder extends { readonly items: readonly (infer Item)[] }
  ? Item extends { readonly kind: infer Kind }
    ? Kind | ItemsOf<Item>
    : never
  : never;

/** What an id can name inside a document. */
export type ItemKind = Exclude<ItemsOf<(typeof DEFINITIONS)[DocumentKind]>, DocumentKind>;

/** Whatever other places can refer to by an id: documents, partners, items of documents, criteria. */
export type SymbolKind = DocumentKind | ItemKind | 'criterion';

/** The typed view of documents of a kind. */
export type ViewOf<Kind extends DocumentKind> = (typeof DEFINITIONS)[Kind]['view'] extends (
  ...parameters: never[]
) => infer View
  ? View
  : undefined;

/** A kind as it is registered: all that its definition names exists. */
export type RegisteredKind = KindDefinition<SymbolKind>;

/** All kinds. Look up what a document says through {@link kindOf} only. */
export const KINDS: Readonly<Record<DocumentKind, RegisteredKind>> = DEFINITIONS;

/** The document kinds, in the order of lists for people. */
export const DOCUMENT_KINDS = Object.keys(KINDS) as readonly DocumentKind[];

/**
 * Whether a text is the name of a kind. The one way from the text of a document to the registry: `constructor` and
 * `__proto__` are unknown kinds like any other.
 */
export function isDocumentKind(text: string | undefined): text is DocumentKind {
  return text !== undefined && Object.hasOwn(KINDS, text);
}

/** The definition of the kind that a document says it is of; undefined for an unknown one. */
export function kindOf(text: string | undefined): RegisteredKind | undefined {
  return isDocumentKind(text) ? KINDS[text] : undefined;
}
