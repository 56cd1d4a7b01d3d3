import type { Localized } from '../catalog/types.ts';
import type { Field } from '../model/field.ts';
import type { DateOrder } from './dates.ts';
import type { Fact } from './facts.ts';
import type { EvidencePlace, FilePlace, ReferencePlace } from './places.ts';
import type { ProcedureSource } from './procedure/view.ts';

/** An icon of a thing in lists of symbols, by its name in the Language Server Protocol. */
export type SymbolIcon = 'Class' | 'Event' | 'Function' | 'Interface' | 'Method' | 'Module' | 'Object';

/** What is said of anything that an id can name. */
export interface SymbolTraits {
  /** What it is called in the middle of a sentence. */
  readonly name: Localized;
  readonly icon: SymbolIcon;
  /** What a hover tells of it, in this order. */
  readonly facts: readonly Fact[];
  /** Its dates from which deadlines run, as steps of `fieldsAt` joined by dots. */
  readonly dates: readonly string[];
}

/** A list in a document whose items have ids of their own. `Name` is whatever an id can name. */
export interface ItemDefinition<Name extends string = string> extends SymbolTraits {
  readonly kind: Name;
  /** Keys down to the list. */
  readonly path: readonly string[];
  /** Lists inside an item. */
  readonly items?: readonly ItemDefinition<Name>[];
}

/** The list of entries that a log consists of. */
export interface EntryList {
  readonly key: string;
  /** Where an entry names criteria and the evidence that it holds of them; left out where it proves none. */
  readonly proof?: { readonly criteria: string; readonly evidence: string };
}

/** Everything about a kind of document but its JSON Schema, which stands in `schema.ts` beside it and is no run-time code. */
export interface KindDefinition<Name extends string = string> extends SymbolTraits {
  /** What documents of the kind are called in a heading. */
  readonly plural: Localized;
  /** Reads the typed view from the top of a document; null where its entries are all there is to read. */
  readonly view: ((root: Field, source: ProcedureSource) => unknown) | null;
  /** The entries of a log; null where the kind is no log. */
  readonly entries: EntryList | null;
  /** Lists whose items have ids of their own. */
  readonly items: readonly ItemDefinition<Name>[];
  /** Where it names something by an id. */
  readonly references: readonly ReferencePlace<Name>[];
  /** Where it names evidence. */
  readonly evidence: readonly EvidencePlace[];
  /** Where it names files that are no evidence. */
  readonly files: readonly FilePlace[];
  /** Dates that tell of something that has happened, as steps of `fieldsAt`; null where rules read more than the document. */
  readonly pastDates: readonly (readonly string[])[] | null;
  /** Dates that must come in an order; null likewise. */
  readonly dateOrders: readonly DateOrder[] | null;
  /** Keys whose changes `ctpat diff` tells by themselves; `all`: those of every key. */
  readonly comparedApart: readonly string[] | 'all';
}
