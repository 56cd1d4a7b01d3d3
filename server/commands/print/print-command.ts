import { layerOf } from '../../engine/overlay-place.ts';
import { say } from '../../messages/fill.ts';
import { PRINT } from './print-messages.ts';
import { fields, items, type Field } from '../../model/field.ts';
import { effectiveProfile, follow, type EffectiveProfile } from '../../workspace/overlays.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { annotatedYaml, type Annotated } from './annotated-yaml.lazy.ts';
import { collectDocuments } from '../../cli/collect-documents.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import type { CommandContext } from '../../cli/context.ts';
import { Failure } from '../../cli/failure.ts';
import { configOption, localeOption } from '../../cli/shared-options.ts';
import { displayPath } from '../../cli/targets.ts';

/** The options of `ctpat print`, as the command line gives them. */
export interface PrintCommandOptions {
  readonly config?: string;
}

/** The value that a scalar stands for: the text as written where YAML would change it. */
function scalarValue(field: Field): string | number | boolean | null {
  if (field.node.kind !== 'scalar') return null;
  const { value, text } = field.node;
  return typeof value === 'string' || String(value) === text ? value : text;
}

function annotate(field: Field, sourceOf: (field: Field) => string, remarked = false): Annotated {
  const remark = remarked ? {} : { remark: sourceOf(field) };
  if (field.node.kind === 'mapping') {
    const pairs = fields(field).map((pair) => [pair.key, annotate(pair, sourceOf, remarked)] as const);
    return { type: 'mapping', pairs };
  }
  if (field.node.kind === 'sequence') {
    return { type: 'list', items: items(field).map((item) => annotate(item, sourceOf, true)), ...remark };
  }
  return { type: 'scalar', value: scalarValue(field), ...remark };
}

/** Says in which file and on which line the value at a path is written. */
function sources(effective: EffectiveProfile, project: Project, nameOf: (uri: string) => string) {
  return ({ path, range }: Field): string => {
    const layer = layerOf(effective, path);
    const start = follow(layer.root, path).field?.range.start ?? range.start;
    const line = project.files.get(layer.uri)?.lines.positionAt(start).line ?? 0;
    return `${nameOf(layer.uri)}:${line + 1}`;
  };
}

/** Prints a profile together with all that it inherits, and where each value is written. Throws a {@link Failure} where it cannot. */
async function printCommand(
  path: string,
  options: PrintCommandOptions,
  context: CommandContext,
): Promise<void> {
  const locale = context.locale ?? 'en';
  const { workspace, uris } = await collectDocuments([path], options, context, locale);
  const [uri] = uris;
  if (uri === undefined || uris.length > 1) throw new Failure(say(PRINT.oneFile, locale, { path }));
  const snapshot = await workspace.snapshot([uri]);
  const project = snapshot.projectOf(uri);
  const documents = project?.files.get(uri)?.documents.filter(({ profile }) => profile) ?? [];
  if (!project || documents.length === 0) throw new Failure(say(PRINT.noProfile, locale, { path }));
  const nameOf = (of: string) => displayPath(of, context.process.cwd);
  const texts = documents.map((document) => {
    const effective = effectiveProfile(document, project) ?? { document, layers: [document], problems: [] };
    const [problem] = effective.problems;
    if (problem) throw new Failure(say(PRINT.missingBase, locale, { path, base: problem.base.path }));
    const { root } = effective.document;
    return root ? annotatedYaml(annotate(root, sources(effective, project, nameOf))) : '';
  });
  context.process.stdout(context.gate.hide(texts.join('---\n')));
}

/** `ctpat print`. */
export const addPrintCommand: AddCommand = (commands, { contextIn }) => {
  commands
    .command('print')
    .description('print a profile together with all that it inherits, and where each value is written')
    .argument('<file>', 'the file of the profile')
    .addOption(configOption())
    .addOption(localeOption())
    .action((file: string, options: PrintCommandOptions & LocaleOption) =>
      printCommand(file, options, contextIn(options.locale)),
    );
};
