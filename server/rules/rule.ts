import type { SharedContext } from '../domain/shared-context.ts';
import type { Severity } from '../catalog/catalog.ts';
import type { Edit } from '../model/edits.ts';
import type { Field } from '../model/field.ts';
import type { DocumentKind } from '../kinds/registry.ts';
import type { OffsetRange } from '../syntax/node.ts';
import type { Path } from '../syntax/yaml/path.ts';
import type { FailureReason } from '../domain/failure-reasons.ts';

/**
 * What a rule is about: a `file` as a whole, any `document` as it is written, any document with what it inherits
 * (`effective`), or documents of one kind; a profile then with what it inherits.
 */
export type RuleTarget = 'file' | 'document' | 'effective' | DocumentKind | 'Configuration' | 'Catalog';

/** What a rule needs: the document alone, the project, or the calendar too. `--skip-dates` leaves the last out. */
export type RuleScope = 'document' | 'workspace' | 'dates';

/** One sentence of what is wrong and one of what to do, both with `{names}` in braces. */
export interface RuleMessage {
  readonly what: string;
  readonly help: string;
}

/**
 * An example in the documentation of a rule, and its test.
 *
 * Marked stretches `⟦…⟧` are where findings of this rule must stand, and nowhere else; a `good` example has none. The
 * day of the clocks is 2026-11-24.
 */
export interface RuleExample {
  /** The file under which the text is linted; default `profile.ctpat.yaml`. */
  readonly file?: string;
  readonly text: string;
  /** Other files of the project, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** One sentence for the page. */
  readonly note?: string;
}

/** A setting of `ctpat.config.yaml`, by its path there, that changes what a rule reports. */
export type RuleSetting =
  | 'cadence.findingResponse'
  | 'cadence.questionnaire'
  | 'cadence.revalidationYears'
  | 'cadence.riskAssessment'
  | 'portal.allowedExtensions'
  | 'portal.maxFileMb'
  | 'portal.maxResponseChars';

/** Everything about a rule but its code. Texts are English; `spanish.lazy.ts` of its group has the others. */
export interface RuleMeta<
  Id extends string = string,
  Message extends string = string,
  Word extends string = string,
> {
  /** `group/kebab-name`; it never changes. */
  readonly id: Id;
  readonly target: RuleTarget;
  /** Default severity. */
  readonly severity: Severity;
  readonly scope: RuleScope;
  /** Criteria that it guards, where they are always the same. */
  readonly criteria?: readonly string[];
  readonly fixable?: boolean;
  /**
   * Where a finding about something inherited is told, in a profile that builds on others. `here`: in the profile itself,
   * because something is missing there. `nowhere`: a base may say it for others. Left out: in the base that says it.
   */
  readonly inherited?: 'here' | 'nowhere';
  /** Which common reason for a failed validation it guards against, where it is another than its group’s. */
  readonly failureReason?: FailureReason;
  /** Settings that it reads, beside its own level. */
  readonly settings?: readonly RuleSetting[];
  readonly messages: Readonly<Record<Message, RuleMessage>>;
  /** Why it matters; left out where the criterion that a finding names says it. */
  readonly why?: string;
  /** Words that its messages and the titles of its fixes are filled with, by name; `context.word` gives them. */
  readonly words?: Readonly<Record<Word, string>>;
  /** Made when somebody reads it: linting needs none of it. */
  readonly docs: () => RuleDocs;
}

/** What a rule’s page says, and its examples, which are its tests. */
export interface RuleDocs {
  /** A few words, sentence case. */
  readonly title: string;
  /** What is reported, a few sentences in plain words. */
  readonly description: string;
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
}

/** A change that mends a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether it is the one that a person most likely wants. */
  readonly preferred?: boolean;
  /**
   * Whether it can be made without anybody looking, by `ctpat lint --fix`: there is nothing to choose and nothing to guess,
   * and only how something is written changes, not what is said. At most one fix of a finding is.
   */
  readonly safe?: boolean;
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  readonly uri: string;
  readonly range: OffsetRange;
  readonly message: string;
}

/** What a rule reports: a message at a place. */
export interface Violation<Message extends string> {
  readonly message: Message;
  /** The narrowest place that causes it: a value, a key (`keyOf`), or a stretch of text with its path. */
  readonly at: Field | { readonly range: OffsetRange; readonly path: Path };
  /** Fills the `{names}` of the message. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** The criterion that it concerns. */
  readonly criterion?: string;
  /** Ids of the sites that it concerns, where its place in an answer does not tell. */
  readonly sites?: readonly string[];
  /** Where it is not the rule's default severity. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  /** Computed only when an editor asks for it. */
  readonly fixes?: () => readonly Fix[];
}

/** What a rule may look at, and where it reports. */
export interface RuleContext<
  Message extends string = string,
  Word extends string = string,
> extends SharedContext {
  /** A word of the rule in the reader’s language, with its `{names}` filled. */
  word(name: Word, data?: Readonly<Record<string, string | number>>): string;
  report(violation: Violation<Message>): void;
}

/** One rule: what it says and how it looks. Pure: it reads its context and reports, nothing else. */
export interface Rule<Id extends string, Message extends string, Word extends string> {
  readonly meta: RuleMeta<Id, Message, Word>;
  check(context: RuleContext<Message, Word>): void;
}

/** A rule whose messages are of any set; what the engine runs. */
export interface AnyRule {
  readonly meta: RuleMeta;
  run(context: RuleContext): void;
}

/** A rule that the engine runs, and of which the compiler knows the id, the messages and the words. */
export interface DefinedRule<Id extends string, Message extends string, Word extends string> extends AnyRule {
  readonly meta: RuleMeta<Id, Message, Word>;
}

/** Defines a rule; the compiler checks that it reports only messages, and fills in only words, that it has. */
export function defineRule<
  const Id extends string,
  const Message extends string,
  const Word extends string = never,
>(rule: Rule<Id, Message, Word>): DefinedRule<Id, Message, Word> {
  return {
    meta: rule.meta,
    run: (context) => {
      rule.check(context);
    },
  };
}

/** The place of a field's key, for a finding about what is missing below it or about the key itself. */
export function keyOf(field: Field): { readonly range: OffsetRange; readonly path: Path } {
  return { range: field.keyRange ?? field.range, path: field.path };
}

/** The place of a whole `key: value`. */
export function pairOf(field: Field): { readonly range: OffsetRange; readonly path: Path } {
  return {
    range: { start: field.keyRange?.start ?? field.range.start, end: field.range.end },
    path: field.path,
  };
}
