import { spanish as accessTexts } from './access/spanish.lazy.ts';
import { spanish as agriculturalTexts } from './agricultural/spanish.lazy.ts';
import { spanish as cargoTexts } from './cargo/spanish.lazy.ts';
import { spanish as catalogTexts } from './catalog/spanish.lazy.ts';
import { spanish as conveyanceTexts } from './conveyance/spanish.lazy.ts';
import { spanish as cybersecurityTexts } from './cybersecurity/spanish.lazy.ts';
import { spanish as deadlineTexts } from './deadline/spanish.lazy.ts';
import { spanish as eligibilityTexts } from './eligibility/spanish.lazy.ts';
import { spanish as evidenceTexts } from './evidence/spanish.lazy.ts';
import { spanish as extendsTexts } from './extends/spanish.lazy.ts';
import { spanish as governanceTexts } from './governance/spanish.lazy.ts';
import { spanish as incidentTexts } from './incident/spanish.lazy.ts';
import { spanish as internalTexts } from './internal/spanish.lazy.ts';
import { spanish as partnerTexts } from './partner/spanish.lazy.ts';
import { spanish as personnelTexts } from './personnel/spanish.lazy.ts';
import { spanish as physicalTexts } from './physical/spanish.lazy.ts';
import { spanish as privacyTexts } from './privacy/spanish.lazy.ts';
import { spanish as procedureTexts } from './procedure/spanish.lazy.ts';
import { spanish as profileTexts } from './profile/spanish.lazy.ts';
import { spanish as referenceTexts } from './reference/spanish.lazy.ts';
import { spanish as riskTexts } from './risk/spanish.lazy.ts';
import { spanish as schemaTexts } from './schema/spanish.lazy.ts';
import { spanish as sealTexts } from './seal/spanish.lazy.ts';
import { spanish as suppressionTexts } from './suppression/spanish.lazy.ts';
import { spanish as syntaxTexts } from './syntax/spanish.lazy.ts';
import { spanish as trainingTexts } from './training/spanish.lazy.ts';
import type { RuleTexts } from './rule-texts.ts';

/** The Spanish texts of each group of rules; a group is loaded when a text of it is first asked for. */
const GROUPS: ReadonlyMap<string, () => Readonly<Record<string, RuleTexts>>> = new Map(
  Object.entries({
    access: accessTexts,
    agricultural: agriculturalTexts,
    cargo: cargoTexts,
    catalog: catalogTexts,
    conveyance: conveyanceTexts,
    cybersecurity: cybersecurityTexts,
    deadline: deadlineTexts,
    eligibility: eligibilityTexts,
    evidence: evidenceTexts,
    extends: extendsTexts,
    governance: governanceTexts,
    incident: incidentTexts,
    internal: internalTexts,
    partner: partnerTexts,
    personnel: personnelTexts,
    physical: physicalTexts,
    privacy: privacyTexts,
    procedure: procedureTexts,
    profile: profileTexts,
    reference: referenceTexts,
    risk: riskTexts,
    schema: schemaTexts,
    seal: sealTexts,
    suppression: suppressionTexts,
    syntax: syntaxTexts,
    training: trainingTexts,
  }),
);

/** The Spanish texts of a rule by its id; undefined for a rule that is not ours, as tests have them. */
export function spanishTexts(id: string): RuleTexts | undefined {
  const texts = GROUPS.get(id.slice(0, id.indexOf('/')))?.();
  return texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
}
