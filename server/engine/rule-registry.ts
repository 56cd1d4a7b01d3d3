/** What the faces may know of rules; nobody else imports `rules/`. */
export { isAboutFile, isDateRule, rules } from '../rules/all.ts';
export { examplesOf, textsOf, whyOf } from '../rules/localized.ts';
export type { AnyRule, Fix, RuleExample, RuleMeta, RuleScope, RuleSetting } from '../rules/rule.ts';
