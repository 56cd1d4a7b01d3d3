import { SymbolKind } from 'vscode-languageserver-types';
import type { SymbolKind as ModelKind } from '../../model/symbol-kind.ts';

/** The sign that editors show beside a thing of each kind. */
export const ICONS: Readonly<Record<ModelKind, SymbolKind>> = {
  SecurityProfile: SymbolKind.Class,
  Procedure: SymbolKind.Function,
  PartnerRegister: SymbolKind.Module,
  Partner: SymbolKind.Interface,
  RiskAssessment: SymbolKind.Module,
  CorrectiveActions: SymbolKind.Module,
  TrainingLog: SymbolKind.Module,
  IncidentLog: SymbolKind.Module,
  AuditLog: SymbolKind.Module,
  contact: SymbolKind.Object,
  site: SymbolKind.Object,
  'partner-site': SymbolKind.Object,
  lane: SymbolKind.Object,
  action: SymbolKind.Event,
  finding: SymbolKind.Event,
  session: SymbolKind.Event,
  incident: SymbolKind.Event,
  audit: SymbolKind.Event,
  weakness: SymbolKind.Event,
  criterion: SymbolKind.Method,
};
