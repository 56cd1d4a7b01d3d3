import { ownValue } from '../messages/own-value.ts';
/** Section keys of the older vocabulary and the section each stands for today (format, section 3). */
export const OLD_SECTION_NAMES: Readonly<Record<string, string>> = {
  informationSecurity: 'cybersecurity',
  accessControls: 'physicalAccess',
  manifestProcedures: 'proceduralSecurity',
  educationAndTraining: 'training',
  businessPartnerRequirements: 'businessPartners',
};

/** The section key of today. */
export function currentSectionName(key: string): string {
  return ownValue(OLD_SECTION_NAMES, key) ?? key;
}
