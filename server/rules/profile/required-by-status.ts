import type { Localized } from '../../catalogue/catalogue.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { child, textOf } from '../../model/field.ts';
import { defineRule, pairOf, type AnyRule, type RuleExample } from '../rule.ts';

/** A key that some statuses of an answer require, and the words for its absence. */
export interface StatusRequirement {
  readonly name: string;
  readonly key: string;
  readonly statuses: readonly string[];
  readonly what: Localized;
  readonly help: Localized;
  readonly title: string;
  readonly description: string;
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
}

/** The id of the criterion of an answer, given the answer's path. */
function criterionOf(path: readonly (string | number)[]): string | undefined {
  const id = path[2];
  return path[0] === 'sections' && typeof id === 'string' ? id : undefined;
}

/** A rule that puts into words that a status requires a key, which the schema found missing. It stands at the whole `status: …`. */
export function requiredByStatus(requirement: StatusRequirement): AnyRule {
  const { name, key, statuses, what, help, title, description, bad, good } = requirement;
  return defineRule({
    meta: {
      id: `profile/${name}`,
      target: 'SecurityProfile',
      severity: 'error',
      scope: 'document',
      messages: { missing: { what, help } },
      docs: { title, description, bad, good },
    },
    check({ document, schemaProblems, report }) {
      for (const problem of schemaProblems) {
        if (problem.type !== 'missing-for-status' || problem.key !== key) continue;
        const status = child(fieldAtPath(document.root, problem.path), 'status');
        const value = textOf(status);
        const criterion = criterionOf(problem.path);
        if (!status || value === undefined || !statuses.includes(value)) continue;
        report({
          message: 'missing',
          at: pairOf(status),
          data: { status: value, id: criterion ?? '' },
          ...(criterion === undefined ? {} : { criterion }),
        });
      }
    },
  });
}
