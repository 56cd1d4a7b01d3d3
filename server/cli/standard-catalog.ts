import { createCatalog, type Catalog, type Locale } from '../catalog/catalog.ts';
import { catalogTexts } from '../catalog/texts.ts';
import { read as readFacts } from '../generated/catalog-facts.js';
import { say } from '../messages/fill.ts';
import { nearest } from '../schema/suggestion.ts';
import { CATALOG_CLI } from './catalog-messages.ts';
import { Failure } from './failure.ts';
import { forTerminal } from '../output/terminal-text.ts';

/** The criteria catalog of the product, without a company's own entries. */
export function standardCatalog(): Catalog {
  return createCatalog(readFacts(), catalogTexts);
}

/** Throws a {@link Failure} where the catalog has no such entity type. */
export function requireEntity(entity: string, catalog: Catalog, locale: Locale): void {
  if (catalog.entity(entity)) return;
  const ids = catalog.entities.map(({ id }) => id);
  const meant = nearest(entity, ids);
  const data = { entity: forTerminal(entity), nearest: meant ?? '', all: ids.join(', ') };
  throw new Failure(
    say(meant === undefined ? CATALOG_CLI.unknownEntity : CATALOG_CLI.misspelledEntity, locale, data),
  );
}
