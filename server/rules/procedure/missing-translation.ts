import { child } from '../../model/field.ts';
import { companyFacts } from '../../domain/company/company-facts.ts';
import { factsOfDocument, type ProcedureFacts } from '../../workspace/procedure-facts.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { languageName } from '../../messages/language-names.ts';
import { defineRule } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';
import { familyOf } from '../../domain/procedures/translations.ts';

const profile = (sites: string) =>
  `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: importer\ncompany:\n  sites: [${sites}]\n`;
const MTY = '{ id: mty-01, languages: [es] }';
const LRD = '{ id: lrd-01, languages: [en, es] }';

/** A site and all the languages that profiles name for it. */
interface SpokenSite {
  readonly id: string;
  readonly languages: readonly string[];
}

/** Sites of one id are one place, whichever profiles list it; one whose languages are not said is left out. */
function spokenSites(index: ProjectIndex): ReadonlyMap<string, SpokenSite> {
  const languages = new Map<string, string[]>();
  for (const site of companyFacts(index).sites) {
    languages.set(site.id, [...(languages.get(site.id) ?? []), ...site.languages]);
  }
  return new Map(
    [...languages].flatMap(([id, all]) => (all.length > 0 ? [[id, { id, languages: all }] as const] : [])),
  );
}

const bareId = (reference: string) => reference.split('#').at(-1) ?? '';

/** Whether the people at a site can read a procedure; true also where that cannot be told. */
function serves({ languages, sites, status }: ProcedureFacts, site: SpokenSite): boolean {
  if (status === 'retired' || (sites.length > 0 && !sites.map(bareId).includes(site.id))) return false;
  return languages.length === 0 || languages.some((language) => site.languages.includes(language));
}

/** A procedure holds at a site where nobody reads its language, and no translation of it does either. */
export const missingTranslation = defineRule({
  meta: {
    id: 'procedure/missing-translation',
    target: 'Procedure',
    severity: 'warning',
    scope: 'workspace',
    messages: {
      missing: {
        what: 'At {sites} people read {languages}, but this procedure is in {own} and no translation serves them.',
        help: 'Add a translation that names this one under translationOf, or limit sites to where its language is read.',
      },
    },
    why: 'Nobody follows a text that they cannot read.',
    docs: () => ({
      title: 'Translation missing',
      description:
        'An approved procedure, or one in review, holds at a site whose `languages` do not include its `language`, and no procedure of the project that translates it serves the site. One language of the site is enough. A site that names no languages and a procedure that names none are left alone.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: procedureText({ language: 'en', sites: '[lrd-01, ⟦mty-01⟧]' }),
          files: { 'profile.ctpat.yaml': profile(`${MTY}, ${LRD}`) },
        },
        {
          file: 'procedures/seals.md',
          text: procedureText({ language: 'en', id: '⟦seal-control⟧' }),
          files: {
            'profile.ctpat.yaml': profile(MTY),
            'procedures/sellos.md': procedureText({
              id: 'sellos',
              language: 'es',
              translationOf: 'seal-control',
              sites: '[lrd-01]',
            }),
          },
          note: 'The procedure holds everywhere; its translation holds at another site only.',
        },
      ],
      good: [
        {
          file: 'procedures/seals.md',
          text: procedureText({ language: 'en' }),
          files: { 'profile.ctpat.yaml': profile(`${LRD}, { id: mem-02 }`) },
          note: 'One language of a site is enough, and the other site says nothing.',
        },
        {
          file: 'procedures/seals.md',
          text: procedureText({ language: 'en' }),
          files: {
            'profile.ctpat.yaml': profile(MTY),
            'procedures/sellos.md': procedureText({
              id: 'sellos',
              language: 'es',
              translationOf: 'seal-control',
            }),
          },
        },
        {
          file: 'procedures/seals.md',
          text: procedureText({ language: '[en, es]' }),
          files: { 'profile.ctpat.yaml': profile(MTY) },
        },
        {
          file: 'procedures/sellos.md',
          text: procedureText({ id: 'sellos', language: 'es', translationOf: 'seal-control' }),
          files: {
            'profile.ctpat.yaml': profile('{ id: ggy-01, languages: [fr] }'),
            'procedures/seals.md': procedureText({ language: 'en' }),
          },
          note: 'It is told once, at the original.',
        },
      ],
    }),
  },
  check({ document, project, locale, report }) {
    const { procedure } = document;
    const here = factsOfDocument(project.index, document);
    if (!procedure || !here || !isInUse(here) || here.languages.length === 0) return;
    if (here.translationOf !== undefined) return;
    const family = familyOf(here.id, project.index);
    const spoken = project.index.derive(spokenSites);
    const sites =
      here.sites.length === 0
        ? [...spoken.values()]
        : [...new Set(here.sites.map(bareId))].flatMap((id) => spoken.get(id) ?? []);
    const unserved = sites.filter((site) => !family.some((each) => serves(each, site)));
    const [first, second] = unserved;
    const listed = procedure.sites.filter(
      ({ node }) => node.kind === 'scalar' && !second && bareId(node.text) === first?.id,
    );
    const at = listed[0] ?? child(procedure.root, 'sites') ?? child(procedure.root, 'id');
    if (!first || !at) return;
    const name = (language: string) => languageName(language, locale);
    report({
      message: 'missing',
      at,
      data: {
        sites: unserved.map(({ id }) => id).join(', '),
        languages: [...new Set(unserved.flatMap(({ languages }) => languages))].map(name).join(', '),
        own: here.languages.map(name).join(', '),
      },
    });
  },
});
