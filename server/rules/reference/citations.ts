import { child, items, textOf, type Field } from '../../model/field.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import type { RuleContext } from '../rule.ts';

/** A reference to a procedure, `id` or `id#heading`, in an answer. */
export interface Citation {
  readonly field: Field;
  readonly criterion: string;
  readonly id: string;
  readonly heading: string | undefined;
}

/** Every reference to a procedure in the answers of a profile that are given. */
export function citations({ shared }: Pick<RuleContext, 'shared'>): Citation[] {
  return shared(givenAnswers).flatMap(({ field, id: criterion }) =>
    items(child(field, 'procedures')).flatMap((item) => {
      const text = textOf(item);
      if (text === undefined) return [];
      const [id = '', ...rest] = text.split('#');
      return [{ field: item, criterion, id, heading: rest.length > 0 ? rest.join('#') : undefined }];
    }),
  );
}
