import type { Catalog, Criterion, Locale } from '../../catalog/catalog.ts';
import { isExcusedIn } from '../../domain/answers/excused.ts';
import type { SecurityProfile } from '../../kinds/security-profile/view.ts';
import { currentSectionName } from '../../schema/section-names.ts';
import type { TypingContext } from './completion-context.ts';
import { CompletionItemKind, escapeSnippet, type Proposal } from './completion-item.ts';

const WORDS = {
  must: { en: 'must', es: 'obligatorio' },
  should: { en: 'should', es: 'recomendado' },
  evidence: { en: 'Evidence', es: 'Evidencia' },
  good: { en: 'A good answer', es: 'Una buena respuesta' },
} as const;

/** What a criterion asks, what a good answer says, and which evidence counts, as Markdown. */
function documentation(criterion: Criterion, catalog: Catalog, locale: Locale): string {
  const words = catalog.text(criterion.id, locale);
  if (!words) return '';
  const evidence = words.evidence.map((line) => `- ${line}`).join('\n');
  return `${words.asks}\n\n**${WORDS.good[locale]}**: ${words.goodAnswer}\n\n**${WORDS.evidence[locale]}**\n\n${evidence}`;
}

/** Criteria of the section that this profile has not answered yet, each with the beginning of its answer. */
export function criterionProposals(
  section: string,
  context: TypingContext,
  profile: SecurityProfile | undefined,
  catalog: Catalog,
  today: string,
  locale: Locale,
  step: number,
): Proposal[] {
  const entity = profile?.entity;
  const answered = new Set([...context.siblings, ...(profile?.answers ?? []).map(({ id }) => id)]);
  const possible = (entity === undefined ? catalog.criteria : catalog.criteriaOf(entity)).filter(
    (criterion) =>
      criterion.section === currentSectionName(section) &&
      !(answered.has(criterion.id) && criterion.id !== context.typed.replace(/["']/g, '')) &&
      !(profile && isExcusedIn(criterion, profile, catalog)),
  );
  const indent = ' '.repeat(step);
  return possible.map((criterion, position) => {
    const duty = entity === undefined ? undefined : catalog.duty(criterion, entity, today);
    const title = catalog.title(criterion.id, locale);
    const short = `"${criterion.id}": { status: to-do }`;
    const lines = [
      `"${criterion.id}":`,
      `${indent}status: \${1|to-do,implemented,partial,planned,alternative,declined,not-applicable|}`,
      `${indent}response: >-`,
      `${indent}${indent}\${2:${escapeSnippet(title)}}`,
      `${indent}owner: $3`,
    ];
    return {
      label: `${criterion.id} ${title}`,
      kind: CompletionItemKind.Struct,
      text: context.colonFollows ? `"${criterion.id}"` : context.inFlow ? short : lines.join('\n'),
      isSnippet: !context.inFlow && !context.colonFollows,
      filter: context.typed.startsWith('"') ? `"${criterion.id}" ${title}` : `${criterion.id} ${title}`,
      detail: duty ? WORDS[duty.obligation][locale] : '',
      documentation: documentation(criterion, catalog, locale),
      sort: String(position).padStart(3, '0'),
    };
  });
}

/** Sections that the profile does not have yet, in catalog order. */
export function sectionProposals(
  context: TypingContext,
  catalog: Catalog,
  locale: Locale,
  step: number,
): Proposal[] {
  const present = new Set([...context.siblings].map(currentSectionName));
  return catalog.categories
    .filter(({ section }) => !present.has(section))
    .map(({ section, number }) => {
      const words = catalog.categoryText(number, locale);
      return {
        label: section,
        kind: CompletionItemKind.Module,
        text:
          section + (context.colonFollows ? '' : context.inFlow ? ': { $1 }' : `:\n${' '.repeat(step)}$1`),
        isSnippet: true,
        detail: `MSC ${number} ${words.title}`,
        documentation: words.about,
        sort: String(number).padStart(2, '0'),
      };
    });
}
