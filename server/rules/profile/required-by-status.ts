import { textOf } from '../../model/field.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import { defineRule, pairOf, type DefinedRule, type RuleContext, type RuleExample } from '../rule.ts';
import { answersWithDuty, type AnswerDuty } from '../../domain/answers/duties.ts';
import { judgedAnswers } from '../../domain/answers/effective-answers.ts';

/** A key that some statuses of an answer require, and the words for its absence. */
export interface StatusRequirement<Name extends string> {
  readonly name: Name;
  readonly key: string;
  readonly statuses: readonly string[];
  readonly what: string;
  readonly help: string;
  readonly title: string;
  readonly description: string;
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
  /** Whether another rule says that the status itself is wrong, so that what it requires is beside the point. */
  readonly isStatusRefused?: (given: AnswerDuty, context: RuleContext) => boolean;
}

const isSame = (a: Path, b: Path) =>
  a.length === b.length && a.every((step, position) => step === b[position]);

/** A rule that puts into words that a status requires a key, which the schema found missing. It stands at the whole `status: …`. */
export function requiredByStatus<const Name extends string>(
  requirement: StatusRequirement<Name>,
): DefinedRule<`profile/${Name}`, 'missing', never> {
  const { name, key, statuses, what, help, title, description, bad, good, isStatusRefused } = requirement;
  return defineRule({
    meta: {
      id: `profile/${name}`,
      target: 'SecurityProfile',
      inherited: 'here',
      severity: 'error',
      scope: 'document',
      messages: { missing: { what, help } },
      docs: () => ({ title, description, bad, good }),
    },
    check(context) {
      // What an overlay does not say, it may inherit.
      if (context.document.profile?.isOverlay) return;
      for (const problem of context.schemaProblems) {
        if (problem.type !== 'missing-for-status' || problem.key !== key) continue;
        const answer = context.shared(judgedAnswers).find(({ field }) => isSame(field.path, problem.path));
        const status = textOf(answer?.statusField);
        if (!answer?.statusField || status === undefined || !statuses.includes(status)) continue;
        const given = context
          .shared(answersWithDuty)
          .find(({ answer: { field } }) => isSame(field.path, problem.path));
        if (given && isStatusRefused?.(given, context)) continue;
        context.report({
          message: 'missing',
          at: pairOf(answer.statusField),
          data: { status, id: answer.id },
          criterion: answer.id,
        });
      }
    },
  });
}
