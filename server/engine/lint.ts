import type { Catalog, Locale, Severity } from '../catalog/catalog.ts';
import { fill } from '../messages/fill.ts';
import { directivesOf } from '../model/directives.ts';
import { currentSectionName } from '../schema/section-names.ts';
import { makeDocument, type SourceDocument } from '../model/source-document.ts';
import type { SourceFile } from '../model/source-file.ts';
import { isDateRule, rules as allRules } from '../rules/all.ts';
import { ruleFailed } from '../rules/internal/rule-failed.ts';
import type { SharedContext } from '../domain/shared-context.ts';
import { messageOf, whyOf, wordOf } from '../rules/localized.ts';
import type { AnyRule, Violation, RuleContext, RuleMeta } from '../rules/rule.ts';
import { unknownKey } from '../rules/schema/unknown-key.ts';
import { unsupportedFileName } from '../rules/syntax/unsupported-file-name.ts';
import { isOursByName } from '../workspace/recognition.ts';
import { unusedDirective } from '../rules/suppression/unused-directive.ts';
import type { Baseline } from '../workspace/baseline.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Project, Snapshot } from '../workspace/snapshot.ts';
import { withoutHeld } from './baseline.ts';
import { compareFindings, identityOf, type Finding, type LintResult } from './finding.ts';
import type { SecretGate } from '../domain/secrets/secret-gate.ts';
import { gateOf } from '../domain/secrets/project-gate.ts';
import { isInsideProblem, quotesSecret, withoutSecrets } from './not-reported.ts';
import { pathText } from '../model/path-text.ts';
import { layered, type Judged, type Placing } from './overlay.ts';
import { readAsMeant } from './with-corrected-keys.ts';
import { entityOf, schemaKindOf, schemaProblemsOf } from './schema-problems.ts';
import { suppress, type UnusedSuppression } from './suppress.ts';
import { whyCriterion } from './why.ts';

/** How to lint. */
export interface LintOptions {
  /** Leaves out the rules that look at the calendar. */
  readonly skipDates?: boolean;
  /** The rules to run; all of them when left out. */
  readonly rules?: readonly AnyRule[];
  /** Taken in place of the project’s own baseline. */
  readonly baseline?: Baseline;
  /** The level of directives that silence nothing, whatever the configuration says. */
  readonly unusedDirectives?: Severity;
  /** Hides the secrets of the project; made from all its files where it is left out. */
  readonly gate?: SecretGate;
  /** Told of a rule that threw; the finding itself holds no more than the rule's id. */
  readonly onRuleFailure?: (rule: string, error: unknown) => void;
}

const RULE_IDS: ReadonlySet<string> = new Set(allRules.map(({ meta }) => meta.id));

/** What rules have computed about one document, by the function that computed it. */
type Memory = Map<unknown, unknown>;

interface Run {
  readonly file: SourceFile;
  readonly project: Project;
  readonly settings: Settings;
  readonly today: string;
  readonly locale: Locale;
  readonly findings: Finding[];
  /** One for each document, however many groups of rules look at it, and one for the file as a whole. */
  readonly memories: Map<SourceDocument | SourceFile, Memory>;
}

/** Lints one file of a snapshot: every document in it, by every rule. A file that is in no project has no findings. */
export function lint(snapshot: Snapshot, uri: string, options: LintOptions = {}): LintResult {
  const steps = lintSteps(snapshot, uri, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, one a rule: between two of them whoever drives it may let others have their turn, or give up. */
export function* lintSteps(
  snapshot: Snapshot,
  uri: string,
  options: LintOptions = {},
): Generator<undefined, LintResult, undefined> {
  const project = snapshot.projectOf(uri);
  const file = project?.files.get(uri);
  if (!project || !file) return { findings: [], suppressed: 0, silenced: [], baselined: [] };
  const settings = project.settingsOf(uri);
  const run: Run = {
    file,
    project,
    settings,
    today: snapshot.today,
    locale: snapshot.localeOf(uri),
    findings: [],
    memories: new Map(),
  };
  const isMisnamed =
    file.role === 'document' && file.format === 'yaml' && file.unreadable !== 'folder' && !isOursByName(uri);
  // Of a document under a wrong name only that is told.
  const possible: readonly AnyRule[] = isMisnamed ? [unsupportedFileName] : (options.rules ?? allRules);
  const rules = possible.filter(
    ({ meta }) => settings.rules.get(meta.id) !== 'off' && !(options.skipDates && meta.scope === 'dates'),
  );
  const aboutFiles = rules.filter(({ meta }) => meta.target === 'file');
  yield* runRules(run, { document: placeholder(file), problems: [] }, aboutFiles, options);
  for (const document of file.documents) {
    const kind = schemaKindOf(file, document);
    const targeted = rules.filter(({ meta }) => isAbout(meta, kind));
    if (targeted.length === 0) continue;
    const judge = (each: SourceDocument) => schemaProblemsOf(file, each, project.catalog);
    const written = { document, problems: judge(document) };
    const meant = readAsMeant(document, written.problems, judge);
    const ofKeys = meant ? targeted.filter(({ meta }) => meta.id === unknownKey.meta.id) : [];
    yield* runRules(run, written, ofKeys, options);
    const others = meant ? targeted.filter((rule) => !ofKeys.includes(rule)) : targeted;
    const isAboutProfile = ({ meta }: AnyRule) =>
      meta.target === 'SecurityProfile' || meta.target === 'effective';
    yield* runRules(
      run,
      meant ?? written,
      others.filter((rule) => !isAboutProfile(rule)),
      options,
    );
    for (const { judged, place } of layered(meant ?? written, project, judge)) {
      yield* runRules(run, judged, others.filter(isAboutProfile), options, place);
    }
  }
  return finish(run, rules, options);
}

/** Whether a rule is about documents of a kind; a register of partners is judged like the partners in it. */
function isAbout({ target }: RuleMeta, kind: string | undefined): boolean {
  return (
    target === 'document' ||
    target === 'effective' ||
    target === kind ||
    (target === 'Partner' && kind === 'PartnerRegister')
  );
}

/** Stands for a file as a whole, for rules about files. */
function placeholder(file: SourceFile): SourceDocument {
  return (
    file.documents[0] ??
    makeDocument({
      uri: file.uri,
      position: 0,
      node: undefined,
      range: { start: 0, end: file.text.length },
    })
  );
}

type Steps = Generator<undefined, void, undefined>;

function memoryOf({ memories }: Run, subject: SourceDocument | SourceFile): Memory {
  const known = memories.get(subject);
  if (known) return known;
  const memory: Memory = new Map();
  memories.set(subject, memory);
  return memory;
}

function* runRules(
  run: Run,
  { document, problems, written = document, told = document, writtenIn = () => document.uri }: Judged,
  rules: readonly AnyRule[],
  options: LintOptions,
  place: Placing = (report) => report,
): Steps {
  if (rules.length === 0) return;
  const { file, project, settings, today, locale } = run;
  const { catalog } = project;
  const computed = memoryOf(run, rules[0]?.meta.target === 'file' ? run.file : document);
  const context: SharedContext = {
    file,
    document,
    written,
    writtenIn,
    project,
    catalog,
    settings,
    today,
    locale,
    ruleIds: RULE_IDS,
    schemaProblems: problems,
    titleOf: (criterion) => catalog.title(criterion, locale),
    sectionTitle: (section) => sectionTitle(catalog, section, locale),
    shared<T>(compute: (context: SharedContext) => T): T {
      if (!computed.has(compute)) computed.set(compute, compute(context));
      // The key of an entry is the function that computed it, so the type is that of its result.
      return computed.get(compute) as T;
    },
  };
  let current: RuleMeta | undefined;
  const report = (finding: Violation<string>) => {
    const meta = current;
    const { fixes } = finding;
    // Fixes are made long after the rule has run, and take their titles from its words.
    const withOwnWords = () => {
      current = meta;
      return fixes?.() ?? [];
    };
    const own = fixes ? { ...finding, fixes: withOwnWords } : finding;
    const placed = meta && place(own, meta, run.findings);
    if (meta && placed) run.findings.push(toFinding(run, told, meta, placed, entityOf(document)));
  };
  // One object for all rules: making one for each of them costs more than most rules do.
  const word = (name: string, data?: Readonly<Record<string, string | number>>) =>
    current ? fill(wordOf(current, name, locale), data) : name;
  const ruleContext: RuleContext = { ...context, word, report };
  for (const { meta, run: runRule } of rules) {
    current = meta;
    try {
      runRule(ruleContext);
    } catch (error) {
      options.onRuleFailure?.(meta.id, error);
      current = ruleFailed.meta;
      report({ message: 'failed', at: { range: { start: 0, end: 0 }, path: [] }, data: { rule: meta.id } });
    }
    yield;
  }
}

function sectionTitle(catalog: Catalog, section: string, locale: Locale): string {
  const category = catalog.category(currentSectionName(section));
  return category ? catalog.categoryText(category.number, locale).title : section;
}

function toFinding(
  run: Run,
  document: SourceDocument,
  meta: RuleMeta,
  report: Violation<string>,
  entity = entityOf(document),
): Finding {
  const { file, project, settings, today, locale } = run;
  const { at, criterion, sites, fixes } = report;
  const message = messageOf(meta, report.message, locale);
  const general = whyOf(meta, locale);
  const configured = settings.rules.get(meta.id);
  const why =
    criterion === undefined ? undefined : whyCriterion(criterion, entity, today, project.catalog, locale);
  const reason = [why, general && fill(general, report.data)].filter((part) => part !== undefined).join(' ');
  return {
    rule: meta.id,
    severity: configured && configured !== 'off' ? configured : (report.severity ?? meta.severity),
    message: message ? fill(message.what, report.data) : report.message,
    help: message ? fill(message.help, report.data) : '',
    uri: file.uri,
    range: at.range,
    position: document.position,
    related: report.related ?? [],
    ...(reason === '' ? {} : { why: reason }),
    ...(document.kind !== undefined && document.id !== undefined
      ? { document: `${document.kind}/${document.id}` }
      : {}),
    ...(at.path.length > 0 ? { path: pathText(document.root, at.path) } : {}),
    ...(criterion === undefined ? {} : { criterion }),
    ...(sites === undefined ? {} : { sites }),
    // A fix that cannot be made in this text, as where a mapping is shared, has no edits and is not offered.
    ...(fixes ? { fixes: () => fixes().filter(({ edits }) => edits.length > 0) } : {}),
  };
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    // The words too: two rules that failed differ in nothing else.
    const key = `${identityOf(finding)}\0${finding.range.start}\0${finding.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The directives’ rules that silenced nothing, of the rules that ran: what did not run had nothing to silence. */
function unusedOf(
  run: Run,
  unused: readonly UnusedSuppression[],
  rules: readonly AnyRule[],
  { skipDates, unusedDirectives }: LintOptions,
): Finding[] {
  const isWanted =
    unusedDirectives !== undefined || rules.some(({ meta }) => meta.id === unusedDirective.meta.id);
  if (!isWanted) return [];
  return unused
    .filter(({ rule }) => !skipDates || !isDateRule(rule.rule))
    .map(({ rule }) => {
      const finding = toFinding(run, placeholder(run.file), unusedDirective.meta, {
        message: 'unused',
        at: { range: rule.range, path: [] },
        data: { rule: rule.rule },
      });
      return unusedDirectives === undefined ? finding : { ...finding, severity: unusedDirectives };
    });
}

function finish(run: Run, rules: readonly AnyRule[], options: LintOptions): LintResult {
  const { file, project, today } = run;
  const directives = directivesOf(file);
  const lineOf = (offset: number) => file.lines.positionAt(offset).line;
  const secrets = run.findings.filter(({ rule }) => rule.startsWith('privacy/'));
  const told = withoutRepeats(run.findings).filter(
    (finding) => !isInsideProblem(file, finding) && !quotesSecret(finding, secrets),
  );
  const result = suppress(told, directives, lineOf, today, project.catalog);
  const unused = unusedOf(run, result.unused, rules, options);
  const gate = options.gate ?? gateOf(project);
  const secretTexts = secrets.map(({ range }) => file.text.slice(range.start, range.end));
  const findings = [...result.findings, ...unused]
    .map((finding) => (gate.isOpen ? finding : withoutSecrets(finding, secretTexts, gate)))
    .sort(compareFindings);
  const baseline = options.baseline ?? project.baseline.baseline;
  const { told: heard, held } = withoutHeld(findings, baseline, project.root);
  const { silenced } = result;
  return { findings: heard, suppressed: silenced.length, silenced, baselined: held };
}
