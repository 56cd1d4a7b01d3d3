import { dateOf } from './field.ts';
import type { Partner } from '../kinds/partner/view.ts';
import type { SourceDocument } from './source-document.ts';

/** The partners of a document with whom business goes on; of those with whom it has ended nothing is asked. */
export function activePartners({ partners }: Pick<SourceDocument, 'partners'>, today: string): Partner[] {
  return partners.filter(({ ended }) => (dateOf(ended) ?? '9999-12-31') > today);
}
