/** What the faces may know of rules; nobody else imports `rules/`. */
export { isAboutFile, isDateRule, rules } from '../rules/all.ts';
export { examplesOf, textsOf } from '../rules/localized.ts';
export type { AnyRule, RuleExample, RuleMeta, RuleSetting } from '../rules/rule.ts';
