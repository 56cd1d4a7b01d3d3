import { child, items, oneOrMany, textOf, type Field } from '../../model/field.ts';
import { profileSaying } from '../examples/profiles.ts';
import { plainName, speakingCompanies } from '../../prose/company-names.ts';
import { answerProse } from '../../domain/texts/hits.ts';
import { placeOf, wordsAt } from '../../domain/texts/stretches.ts';
import { defineRule } from '../rule.ts';
import type { SharedContext } from '../../domain/shared-context.ts';
import { toldApart } from '../../domain/places/disambiguate.ts';

const OURS = 'company: { legalName: Harbor & Pine Imports LLC, tradeNames: [HPI] }\n';

const nameIn = (field: Field | undefined) => textOf(child(field, 'legalName')) ?? [];

/** Plain names of the companies that the project knows: those of its profiles, and its partners. */
function knownNames({ project }: Pick<SharedContext, 'project'>): string[] {
  const companies = project.index
    .ofKind('SecurityProfile')
    .flatMap(({ profile }) => [
      nameIn(profile?.company),
      ...oneOrMany(child(profile?.company, 'tradeNames')).map((each) => textOf(each) ?? []),
    ]);
  const partners = [
    ...project.index.ofKind('Partner').map(({ root }) => nameIn(root)),
    ...project.index
      .ofKind('PartnerRegister')
      .flatMap(({ root }) => items(child(root, 'partners')).map(nameIn)),
  ];
  return [...companies, ...partners].flat().map(plainName);
}

/** Another company speaks. */
export const wrongCompanyName = defineRule({
  meta: {
    id: 'profile/wrong-company-name',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'workspace',
    messages: {
      other: {
        what: 'The answer to {id} speaks as “{words}”, which is not {company}.',
        help: 'Write your own company’s name and compare the text with your practice; add a trade name or a partner if it is one.',
      },
    },
    why: 'A name left over from another company’s profile tells a specialist that the answer was copied.',
    docs: () => ({
      title: 'Name of another company',
      description:
        'An answer calls a company by its legal name (LLC, Inc., S.A. de C.V. …), speaks as that company (“we at …”, “(the Company)”, “is committed to security”), and it is neither the company nor a trade name, a partner or another company of the project. Contractors that are merely named are left alone. Without `company.legalName` nothing is checked.',
      bad: [
        {
          text: profileSaying(
            'en',
            {
              '1.1':
                '⟦Blue Mesa Trading LLC⟧ (the “Company”) has a statement of support, signed by the President.',
              '10.1':
                'At ⟦Blue Mesa Trading, Inc.⟧, we wear badges. ⟦Blue\n        Mesa Trading LLC⟧ is committed to security.',
            },
            OURS,
          ),
        },
        {
          text: profileSaying(
            'es',
            { '10.1': 'En nuestra empresa, ⟦Comercial Mesa Azul S.A. de C.V.⟧, el personal porta gafete.' },
            OURS,
          ),
        },
      ],
      good: [
        {
          text: profileSaying(
            'en',
            {
              '1.1':
                'Harbor & Pine Imports LLC is committed to security; we at Harbor & Pine LLC renew this each year, and the President signs the statement.',
              '5.16': 'Puente Transfer S. de R.L. de C.V. sends position pings every ten minutes.',
              '9.7': 'Lockwood Central Station, Inc. calls the site lead within 90 seconds of an alarm.',
              '9.9':
                'All employees of Rio Grande Alarm LLC (the installer) hold a Texas license, which the IT Manager looks up before each order.',
              '10.1':
                'All employees of HPI wear a badge; those of Dragon Freight Co., Ltd. sign at the gate.',
            },
            OURS,
          ),
        },
        {
          text: profileSaying(
            'es',
            {
              '1.1': 'Harbor & Pine Imports LLC se compromete, y el presidente firma la declaración.',
              '5.16': 'Puente Transfer, S. de R.L. de C.V. envía su posición cada diez minutos.',
              '9.7': 'Alarmas del Norte S.A. de C.V. llama al jefe de sitio en 90 segundos.',
              '9.9': 'La licencia de Alarmas del Norte S.A. de C.V. se consulta antes de cada orden.',
              '10.1': 'Los choferes de Transportes Cumbre S.A. de C.V. muestran su tarjeta FAST.',
            },
            OURS,
          ),
        },
        {
          text: profileSaying(
            'en',
            {
              '3.5':
                'Mekong Gate Logistics Co., Ltd. is committed to security by annex B and answers questionnaire HP-51.',
            },
            OURS,
          ),
          files: {
            'partners.ctpat.yaml':
              'apiVersion: ctpat/v1\nkind: PartnerRegister\nid: partners\npartners: [{ id: mekong, legalName: "Mekong Gate Logistics Co., Ltd." }]\n',
          },
          note: 'A partner of the project.',
        },
      ],
    }),
  },
  check(context) {
    const { document, file, report } = context;
    const company = document.profile?.legalName;
    if (company === undefined) return;
    const speaking = context
      .shared(answerProse)
      .passages.flatMap((passage) => speakingCompanies(passage.text).map((found) => ({ passage, ...found })));
    if (speaking.length === 0) return;
    const known = knownNames(context);
    // A shorter name of a company that is known is that company.
    const others = speaking.filter(
      ({ plain }) => !known.some((name) => name.includes(plain) || plain.includes(name)),
    );
    const places = toldApart(
      others.map(({ passage, start, end }) => placeOf(passage, file.text, start, end)),
      'words',
    );
    for (const [position, { passage, start, end }] of others.entries()) {
      const at = places[position];
      if (!at) continue;
      const data = { id: passage.answer.id, words: wordsAt(passage, start, end), company };
      report({ message: 'other', at, criterion: passage.answer.id, data });
    }
  },
});
