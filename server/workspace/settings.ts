import type { Locale, Severity } from '../catalog/types.ts';
import type { Duration } from '../calendar/calendar.ts';
import {
  booleanOf,
  child,
  durationOf,
  fieldAt,
  fields,
  isNull,
  items,
  textOf,
  type Field,
} from '../model/field.ts';
import type { PartnerRisk } from '../kinds/partner/view.ts';
import { ownValue } from '../messages/own-value.ts';

/** What the configurations from the project's root down to a document's folder say together. */
export interface Settings {
  readonly locale: Locale | undefined;
  /** Severity of single rules; `off` silences. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly revalidationYears: number;
  readonly findingResponse: Duration;
  /** How often risk is assessed anew. */
  readonly riskAssessment: Duration;
  /** How often a partner is looked at, by its risk. */
  readonly questionnaire: Readonly<Record<PartnerRisk, Duration>>;
  readonly maxFileBytes: number;
  readonly maxResponseChars: number | undefined;
  /** Lower-case extensions without the dot; undefined: not checked. */
  readonly allowedExtensions: readonly string[] | undefined;
}

/** What holds where no configuration says otherwise (format, section 7). */
export const DEFAULT_SETTINGS: Settings = {
  locale: undefined,
  rules: new Map(),
  revalidationYears: 4,
  findingResponse: { months: 0, days: 90 },
  riskAssessment: { months: 12, days: 0 },
  questionnaire: {
    high: { months: 12, days: 0 },
    medium: { months: 24, days: 0 },
    low: { months: 36, days: 0 },
  },
  maxFileBytes: 10 * 1024 * 1024,
  maxResponseChars: undefined,
  allowedExtensions: undefined,
};

const SEVERITIES: Readonly<Record<string, Severity | 'off'>> = {
  off: 'off',
  false: 'off',
  info: 'info',
  warning: 'warning',
  error: 'error',
};

const numberOf = (field: Field | undefined) => {
  const value = field?.node.kind === 'scalar' ? field.node.value : undefined;
  return typeof value === 'number' && value > 0 ? value : undefined;
};

/** Whether a limit is lifted: its value is a written `null`, which wins over a limit of the folders above. */
function unchecks(portal: Field | undefined, key: string): boolean {
  const limit = fieldAt(portal, key);
  return limit?.node.kind === 'scalar' && isNull(limit) && limit.node.text !== '';
}

/** Lays one configuration over what the folders above say; the nearest key wins. Wrong values are left out: the schema reports them. */
export function mergeSettings(above: Settings, root: Field | undefined): Settings {
  if (!root) return above;
  const locale = textOf(child(root, 'locale'));
  const rules = new Map(above.rules);
  for (const entry of fields(child(root, 'rules'))) {
    const severity = ownValue(SEVERITIES, textOf(entry) ?? '');
    if (severity) rules.set(entry.key, severity);
  }
  const cadence = child(root, 'cadence');
  const portal = child(root, 'portal');
  const extensions = child(portal, 'allowedExtensions');
  const megabytes = numberOf(child(portal, 'maxFileMb'));
  const questionnaire = child(cadence, 'questionnaire');
  const { questionnaire: before } = above;
  return {
    locale: locale === 'en' || locale === 'es' ? locale : above.locale,
    rules,
    revalidationYears: numberOf(child(cadence, 'revalidationYears')) ?? above.revalidationYears,
    findingResponse: durationOf(child(cadence, 'findingResponse')) ?? above.findingResponse,
    riskAssessment: durationOf(child(cadence, 'riskAssessment')) ?? above.riskAssessment,
    questionnaire: {
      high: durationOf(child(questionnaire, 'high')) ?? before.high,
      medium: durationOf(child(questionnaire, 'medium')) ?? before.medium,
      low: durationOf(child(questionnaire, 'low')) ?? before.low,
    },
    maxFileBytes: megabytes === undefined ? above.maxFileBytes : megabytes * 1024 * 1024,
    maxResponseChars: unchecks(portal, 'maxResponseChars')
      ? undefined
      : (numberOf(child(portal, 'maxResponseChars')) ?? above.maxResponseChars),
    allowedExtensions: extensions
      ? items(extensions).flatMap((item) => textOf(item)?.toLowerCase().replace(/^\./, '') ?? [])
      : unchecks(portal, 'allowedExtensions')
        ? undefined
        : above.allowedExtensions,
  };
}

/** Whether a configuration says that its folder is the top of the project. */
export function isRoot(root: Field | undefined): boolean {
  return booleanOf(child(root, 'root')) === true;
}

/** Texts of a list, for example the globs of `include`; undefined where the key is absent. */
export function texts(root: Field | undefined, key: string): readonly string[] | undefined {
  const list = child(root, key);
  return list && items(list).flatMap((item) => textOf(item) ?? []);
}
