import { child, fields, oneOrMany, type Field } from '../../model/field.ts';
import { passageOf } from '../../domain/texts/passages.ts';
import { mayHavePlaceholder, placeholdersIn } from '../../prose/placeholders.ts';
import { withoutQuotations } from '../../prose/quotations.ts';
import { placeOf } from '../../domain/texts/stretches.ts';
import { pathUnderHeading } from '../../domain/places/path-under-heading.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { toldApart, type Place } from '../../domain/places/disambiguate.ts';
import { procedureText } from '../examples/procedures.ts';

/** The texts of the front matter, and of `body` where the procedure is written in YAML. */
function textsOf({ document }: Pick<RuleContext, 'document'>): Field[] {
  const { root } = document;
  const header = ['title', 'owner', 'approver'].flatMap((key) => child(root, key) ?? []);
  return [...header, ...fields(child(root, 'body')).flatMap((part) => oneOrMany(part))];
}

function placesIn({ document, file }: Pick<RuleContext, 'document' | 'file'>): Place[] {
  const inFields = textsOf({ document }).flatMap((field) => {
    const passage = passageOf(field, []);
    if (!passage) return [];
    return placeholdersIn(passage.text).map(({ start, end }) => placeOf(passage, file.text, start, end));
  });
  if (!file.outline) return inFields;
  const offset = document.range.end;
  if (!mayHavePlaceholder(file.text)) return inFields;
  const inBody = placeholdersIn(withoutQuotations(file.text.slice(offset))).map(({ start, end }) => ({
    range: { start: offset + start, end: offset + end },
    path: pathUnderHeading(file, offset + start),
  }));
  return [...inFields, ...inBody];
}

/** Something still to be filled in in a written procedure. */
export const procedurePlaceholder = defineRule({
  meta: {
    id: 'procedure/placeholder',
    target: 'Procedure',
    severity: 'error',
    scope: 'document',
    messages: {
      found: {
        what: '“{words}” is still to be filled in, and the procedure is approved.',
        help: 'Write what belongs here and have it approved again, or set status: draft.',
      },
    },
    why: 'Nobody can follow a step that is not written, and text left over from a template looks like a procedure that is not used.',
    docs: () => ({
      title: 'Placeholder',
      description:
        'An approved procedure holds a mark such as TODO or TBD, a name in brackets such as `[Company]` or `<name>`, filler text, or an invented name such as “ABC Company”. Drafts may have open points. What is quoted, code, a comment or part of the name of a file is left alone.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: `${procedureText({ owner: '⟦TBD⟧' })}\nThe log of ⟦[Company]⟧ is kept by ⟦<name>⟧.\n`,
        },
        {
          file: 'seals.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: Procedure\nid: seals\ntitle: Seals\nversion: "1"\nstatus: approved\nowner: CSO\nbody:\n  purpose: ⟦Lorem ipsum⟧ and more\n  procedure:\n    - "The clerk doesn\'t open the \\"cage\\" ⟦TBD⟧."\n',
        },
      ],
      good: [
        {
          file: 'procedures/seals.md',
          text: `${procedureText()}\nFile the sheet as \`<name>.pdf\` or HP-20-[name].\n\n\`\`\`\n[Company]\n\`\`\`\n\n<!-- TODO: ask the printer -->\n\n[Name of the form](forms/hp-20.pdf): see [company handbook][1].\n`,
        },
        {
          file: 'procedures/seals.md',
          text: `${procedureText({ status: 'draft' })}\nThe log is kept by [name].\n`,
          note: 'A draft.',
        },
        {
          file: 'procedures/seals.md',
          text: `${procedureText()}\nWhere the cause of a difference is still to be determined, the load stays in the yard. Seal numbers have the form XXXXXXX; on the visitor list cards show as XXXX XXXX 1234. In case the dock is still to be determined, the driver waits; a load whose destination is to be determined, is held. Seal numbers look like: XXXXXXX (seven characters).\n`,
          note: 'A case that the sentence supposes; the form of a number; digits that are hidden.',
        },
        {
          file: 'procedures/seals.md',
          text: `${procedureText()}\nThe route is to be determined by the dispatcher before loading. Requests (form HP-20 [2]) go to the Security Manager; readings stay < 5 psi, and the yard holds > 40 trailers.\n`,
        },
        {
          file: 'procedures/sellos.md',
          text: `${procedureText({ language: 'es' })}\nREGLA DE ORO: TODO, SIN EXCEPCIÓN, SE REGISTRA. SOBRE TODO, EL SELLO NO SE ROMPE. El guardia revisa TODO: paredes, piso y techo. Ante TODO: la persona avisa.\n`,
          note: 'Spanish for “all”.',
        },
        {
          file: 'procedures/sellos.md',
          text: `${procedureText({ language: 'es' })}\nMientras el destino esté por definir, la caja no sale. En caso de que el andén esté por definir, el chofer espera. El sello se escribe así: XXXXXXX. El folio tiene la forma XXXXXX, y el capítulo XXX del manual da la lista.\n`,
        },
        {
          file: 'procedures/sellos.md',
          text: `${procedureText({ language: 'es' })}\nTODO EL PERSONAL firma. Por definición, todo sello se registra; véase el artículo XXX.\n`,
        },
      ],
    }),
  },
  check(context) {
    const { document, file, report } = context;
    if (document.procedure?.status !== 'approved') return;
    for (const at of toldApart(placesIn(context), 'words')) {
      const words = file.text.slice(at.range.start, at.range.end).replace(/\s+/g, ' ');
      report({ message: 'found', at, data: { words } });
    }
  },
});
