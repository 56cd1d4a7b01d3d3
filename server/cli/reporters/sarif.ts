import { explainRule } from '../../explain/explain-rule.ts';
import { rules } from '../../engine/rule-registry.ts';
import type { AnyRule } from '../../engine/rule-registry.ts';
import { standardCatalog } from '../standard-catalog.ts';
import type { Reporter } from './reporter.ts';
import { sarifLog } from './sarif-text.lazy.ts';

/** Static Analysis Results Interchange Format 2.1.0, which GitHub’s code scanning and many other systems read. */
export const sarif: Reporter = {
  name: 'sarif',
  language: 'json',
  details: ['fixes'],
  render(report) {
    const catalog = standardCatalog();
    const titleOf = (criterion: string) => catalog.title(criterion, report.locale);
    const explain = (rule: AnyRule) => explainRule(rule, report.locale, titleOf);
    return sarifLog(report, { rules, titleOf, explain });
  },
};
