import type { Locale, Localized } from '../../../catalog/catalog.ts';
import { commentLines } from '../../../model/scaffold/answers.ts';
import { openKeys } from '../../../model/scaffold/open-keys.ts';

const WORDS = {
  configuration: {
    en: 'The settings of ctpat. root marks the top of the project; locale is the language in which ctpat speaks (en or es).',
    es: 'La configuración de ctpat. root marca lo más alto del proyecto; locale es el idioma en que habla ctpat (en o es).',
  },
  partners: {
    en: 'Everybody in your supply chain: carriers, warehouses, suppliers, guard services. Take [] away, take the mark # and the space after it off the lines below, fill in one entry for each partner, and copy it for the next.',
    es: 'Todos los de su cadena de suministro: transportistas, almacenes, proveedores, servicios de guardias. Quite [], quite la marca # y el espacio que la sigue de las líneas de abajo, llene una entrada por cada socio y cópiela para el siguiente.',
  },
} as const satisfies Record<string, Localized>;

const EVIDENCE: Localized = {
  en: `# Evidence

Used records that show that an answer is true: a filled-in log, a signed roster, a photo with its date. A blank form shows nothing.

- Put each year into a folder of its own, for example \`2026/seal-audit-10.pdf\`.
- Name the file in the answer: \`evidence: { file: evidence/2026/seal-audit-10.pdf, date: 2026-10-30 }\`.
- What must stay in another system is named in words: \`evidence: { record: "Binder 4, office of the warehouse manager", date: 2026-10-30 }\`.
- Never put passwords, alarm codes or social security numbers here.
`,
  es: `# Evidencia

Registros usados que muestran que una respuesta es cierta: una bitácora llena, una lista firmada, una foto con su fecha. Un formato en blanco no muestra nada.

- Ponga cada año en su propia carpeta, por ejemplo \`2026/auditoria-de-sellos-10.pdf\`.
- Nombre el archivo en la respuesta: \`evidence: { file: evidence/2026/auditoria-de-sellos-10.pdf, date: 2026-10-30 }\`.
- Lo que debe quedarse en otro sistema se nombra en palabras: \`evidence: { record: "Carpeta 4, oficina del jefe de almacén", date: 2026-10-30 }\`.
- Nunca ponga aquí contraseñas, códigos de alarma ni números de seguro social.
`,
};

/** What a partner is asked first, in the order of the format. */
const PARTNER = ['legalName', 'country', 'role', 'relationship', 'screened', 'certifications', 'risk'];

/** The text of the configuration. */
export function configurationText(language: Locale): string {
  return textOf([...commentLines(WORDS.configuration[language]), 'root: true', `locale: ${language}`]);
}

/** The text of a register without partners, with an entry as a comment. */
export function partnersText(language: Locale): string {
  const entry = openKeys('PartnerRegister', ['partners', 0], PARTNER, language);
  return textOf([
    ...commentLines(WORDS.partners[language]),
    'apiVersion: ctpat/v1',
    'kind: PartnerRegister',
    'id: partners',
    'partners: []',
    ...['- id: dragon-freight', ...entry.map((line) => `  ${line}`)].map((line) => `# ${line}`),
  ]);
}

/** The text that explains the folder of evidence. */
export function evidenceText(language: Locale): string {
  return EVIDENCE[language];
}

const textOf = (lines: readonly string[]) => `${lines.join('\n')}\n`;
