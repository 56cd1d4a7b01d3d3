import { createCatalogue, type Catalogue, type Locale } from '../catalogue/catalogue.ts';
import { catalogueTexts } from '../catalogue/texts.ts';
import { read as readFacts } from '../generated/catalogue-facts.js';
import { say } from '../messages/fill.ts';
import { nearest } from '../schema/suggestion.ts';
import { EXPLAIN_CLI } from '../messages/explain.ts';
import { Failure } from './failure.ts';
import { forTerminal } from './terminal/terminal-text.ts';

/** The criteria catalogue of the product, without a company's own entries. */
export function standardCatalogue(): Catalogue {
  return createCatalogue(readFacts(), catalogueTexts);
}

/** Throws a {@link Failure} where the catalogue has no such entity type. */
export function requireEntity(entity: string, catalogue: Catalogue, locale: Locale): void {
  if (catalogue.entity(entity)) return;
  const ids = catalogue.entities.map(({ id }) => id);
  const meant = nearest(entity, ids);
  const data = { entity: forTerminal(entity), nearest: meant ?? '', all: ids.join(', ') };
  throw new Failure(
    say(meant === undefined ? EXPLAIN_CLI.unknownEntity : EXPLAIN_CLI.misspelledEntity, locale, data),
  );
}
