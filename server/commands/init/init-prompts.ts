import type { Localized } from '../../catalog/types.ts';

/** What `ctpat init` asks at a terminal. */
export const PROMPTS = {
  language: {
    en: 'Language of the documents / Idioma de los documentos',
    es: 'Idioma de los documentos',
  },
  begin: {
    en: 'ctpat init begins the folder of a company. Answer the questions below; Ctrl+C stops at any time, and nothing is written before the end.',
    es: 'ctpat init comienza la carpeta de una empresa. Responda las preguntas; Ctrl+C termina en cualquier momento, y no se escribe nada antes del final.',
  },
  chooseNumber: { en: 'Number', es: 'Número' },
  tellMore: {
    en: 'A question mark and a number, such as ?1, tells more about one.',
    es: 'Un signo de interrogación y un número, como ?1, dice más sobre uno.',
  },
  badNumber: { en: 'Write a number from 1 to {count}.', es: 'Escriba un número del 1 al {count}.' },
  entity: {
    en: 'Entity type: the role in which the company is a member of CTPAT. It decides which criteria must be answered. A company with two roles has a profile for each.',
    es: 'Tipo de entidad: el papel en que la empresa es miembro de CTPAT. De él depende qué criterios se deben responder. Una empresa con dos papeles tiene un perfil para cada uno.',
  },
  company: { en: 'Registered name of the company', es: 'Razón social de la empresa' },
  companyNeeded: { en: 'Write the name.', es: 'Escriba el nombre.' },
  country: {
    en: 'Country of the company, two letters (US, MX, CA …)',
    es: 'País de la empresa, dos letras (US, MX, CA …)',
  },
  countryNeeded: {
    en: 'Write the two letters of a country, such as US or MX.',
    es: 'Escriba las dos letras de un país, como US o MX.',
  },
  sites: {
    en: 'Sites: every place for which the profile speaks, such as offices, warehouses and yards. More can be added later.',
    es: 'Sitios: cada lugar del que habla el perfil, como oficinas, almacenes y patios. Después se pueden añadir más.',
  },
  site: { en: 'Name of a site (Enter alone: no more)', es: 'Nombre de un sitio (solo Enter: no hay más)' },
  siteCountry: { en: 'Its country', es: 'Su país' },
  activitiesOf: {
    en: 'What is done there, with commas between, such as cargo-handling, cargo-storage, container-stuffing, conveyance-parking, office-work, manufacturing. Enter alone leaves it open.',
    es: 'Qué se hace ahí, con comas entre una cosa y otra, como cargo-handling, cargo-storage, container-stuffing, conveyance-parking, office-work, manufacturing. Solo Enter lo deja abierto.',
  },
  activities: { en: 'Activities', es: 'Actividades' },
  conditions: {
    en: 'Conditions: some criteria apply only where something is so at your company. Answer y for yes, n for no, or Enter alone if you are not sure. No leaves out the criteria that are named; yes and not sure keep them in.',
    es: 'Condiciones: algunos criterios aplican solo donde algo se da en su empresa. Responda s para sí, n para no, o solo Enter si no está seguro. «No» deja fuera los criterios que se nombran; «sí» y no estar seguro los conservan.',
  },
  condition: {
    en: '{position} of {count}: {key}. {description} If not, these need no answer: {criteria}.',
    es: '{position} de {count}: {key}. {description} Si no se da, no necesitan respuesta: {criteria}.',
  },
  isSo: { en: 'Is it so? (y/n/Enter)', es: '¿Se da? (s/n/Enter)' },
  ci: {
    en: 'A job that checks every change, for the system that keeps the repository',
    es: 'Un trabajo que revisa cada cambio, para el sistema que guarda el repositorio',
  },
  noCi: { en: 'none', es: 'ninguno' },
  write: { en: 'Write these files? (y/n)', es: '¿Escribir estos archivos? (s/n)' },
  yesOrNo: { en: 'Write y or n.', es: 'Escriba s o n.' },
} as const satisfies Record<string, Localized>;
