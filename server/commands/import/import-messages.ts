import type { Localized } from '../../catalog/types.ts';

/** Why something in a table was left where it is. */
export const LEFT = {
  unknownColumn: {
    en: 'the column “{column}” is not one that is known here',
    es: 'la columna «{column}» no es una de las que se conocen aquí',
  },
  noTable: {
    en: 'no header row with a criterion and a response or status, nor one with names of partners, was found',
    es: 'no se encontró una fila de encabezados con criterio y respuesta o estado, ni una con nombres de socios',
  },
  noCriterion: {
    en: 'no id of a criterion stands in “{value}”',
    es: 'no hay número de criterio en «{value}»',
  },
  unknownCriterion: { en: 'there is no criterion {id}', es: 'no existe el criterio {id}' },
  notAsked: {
    en: 'criterion {id} is not asked of this entity type',
    es: 'el criterio {id} no se pide a este tipo de entidad',
  },
  ambiguousCriterion: {
    en: 'the number {value} may be criterion {value} or {other}: format the cell as text and write it out',
    es: 'el número {value} puede ser el criterio {value} o el {other}: dé a la celda formato de texto y escríbalo completo',
  },
  dateCriterion: {
    en: 'the spreadsheet made a date of the criterion’s id: format the cell as text and write it again',
    es: 'la hoja de cálculo convirtió el número del criterio en una fecha: dé a la celda formato de texto y escríbalo de nuevo',
  },
  unknownStatus: {
    en: 'criterion {id}: the status “{value}” is none that is known here',
    es: 'criterio {id}: el estado «{value}» no es uno de los que se conocen aquí',
  },
  noStatus: {
    en: 'criterion {id}: no status is given, so the answer is marked to-do',
    es: 'criterio {id}: no se indica el estado, así que la respuesta queda como to-do',
  },
  badValue: {
    en: 'criterion {id}: “{value}” under “{column}” cannot be read',
    es: 'criterio {id}: no se entiende «{value}» en «{column}»',
  },
  badPartnerValue: {
    en: 'partner {id}: “{value}” under “{column}” cannot be read',
    es: 'socio {id}: no se entiende «{value}» en «{column}»',
  },
  fault: {
    en: 'the cell under “{column}” holds an error, or a formula without a saved result',
    es: 'la celda en «{column}» contiene un error, o una fórmula sin resultado guardado',
  },
  cut: {
    en: 'the text under “{column}” was cut when the workbook was written; take it from its document',
    es: 'el texto en «{column}» se cortó al escribir el libro; tómelo de su documento',
  },
  hidden: {
    en: 'the text under “{column}” was not shown in the workbook, because it holds a secret',
    es: 'el texto en «{column}» no se mostró en el libro, porque contiene un dato secreto',
  },
  secret: {
    en: 'the text under “{column}” holds what looks like a secret and is not copied',
    es: 'el texto en «{column}» contiene lo que parece un dato secreto y no se copia',
  },
  unknownSite: {
    en: 'criterion {id}: no site of the profile is called “{value}”',
    es: 'criterio {id}: ninguna sede del perfil se llama «{value}»',
  },
  repeated: {
    en: 'criterion {id} is answered in row {other} already',
    es: 'el criterio {id} ya está respondido en la fila {other}',
  },
  otherProfile: {
    en: 'answers of the profile {value} were not asked for',
    es: 'no se pidieron las respuestas del perfil {value}',
  },
  given: {
    en: 'criterion {id}: the profile says otherwise under {keys}; --replace takes it from the table',
    es: 'criterio {id}: el perfil dice otra cosa en {keys}; --replace lo toma de la tabla',
  },
  unreachable: {
    en: 'criterion {id}: what stands in the profile is shared with other places, so it is not changed',
    es: 'criterio {id}: lo que está en el perfil se comparte con otros lugares, así que no se cambia',
  },
  noPartnerName: { en: 'the row names no partner', es: 'la fila no nombra a ningún socio' },
  repeatedPartner: {
    en: 'the partner {id} stands in row {other} already',
    es: 'el socio {id} ya está en la fila {other}',
  },
  givenPartner: {
    en: 'partner {id}: the register says otherwise under {keys}; --replace takes it from the table',
    es: 'socio {id}: el registro dice otra cosa en {keys}; --replace lo toma de la tabla',
  },
  fullerPartner: {
    en: 'partner {id}: the register holds more under {keys} than a table tells; add to it there',
    es: 'socio {id}: el registro tiene en {keys} más de lo que dice una tabla; agregue allí lo nuevo',
  },
  unreachablePartner: {
    en: 'partner {id}: what stands in the register is shared with other places, so it is not changed',
    es: 'socio {id}: lo que está en el registro se comparte con otros lugares, así que no se cambia',
  },
  peopleOfNew: {
    en: 'sites and contacts are taken into a new profile only',
    es: 'los sitios y contactos se toman solo en un perfil nuevo',
  },
  noTarget: {
    en: '{count} rows of answers were not asked for; name a profile with --profile',
    es: 'no se pidieron {count} filas de respuestas; indique un perfil con --profile',
  },
  noPartnerTarget: {
    en: '{count} rows of partners were not asked for; name a register with --partners',
    es: 'no se pidieron {count} filas de socios; indique un registro con --partners',
  },
} as const satisfies Record<string, Localized>;

/** What `ctpat import` says in its own voice. */
export const IMPORT = {
  noTarget: {
    en: 'Say where it goes: --profile FILE for answers, --partners FILE for partners, or both.',
    es: 'Diga a dónde va: --profile ARCHIVO para las respuestas, --partners ARCHIVO para los socios, o ambos.',
  },
  missing: {
    en: '{file} does not exist. Check the spelling.',
    es: '{file} no existe. Revise la ortografía.',
  },
  notAWorkbook: {
    en: '{file} is no workbook: it does not begin as an .xlsx file does. Save it as .xlsx or as CSV.',
    es: '{file} no es un libro: no empieza como un archivo .xlsx. Guárdelo como .xlsx o como CSV.',
  },
  protected: {
    en: '{file} is protected by a password, or of the old format .xls. Save it as .xlsx without a password.',
    es: '{file} está protegido con contraseña o es del formato antiguo .xls. Guárdelo como .xlsx sin contraseña.',
  },
  broken: {
    en: '{file} cannot be read: it is cut off or damaged. Open it in your spreadsheet program and save it again.',
    es: '{file} no se puede leer: está incompleto o dañado. Ábralo en su hoja de cálculo y guárdelo de nuevo.',
  },
  tooLarge: {
    en: '{file} is too large: at most {rows} rows and {cells} cells are read. Keep only the sheets with answers and partners.',
    es: '{file} es demasiado grande: se leen como máximo {rows} filas y {cells} celdas. Deje solo las hojas con respuestas y socios.',
  },
  notText: {
    en: '{file} is neither a workbook nor text. Save it as .xlsx or as CSV.',
    es: '{file} no es un libro ni texto. Guárdelo como .xlsx o como CSV.',
  },
  isFolder: {
    en: '{file} is a folder. Name the workbook or CSV file.',
    es: '{file} es una carpeta. Indique el libro o el archivo CSV.',
  },
  nothing: {
    en: 'Nothing in {file} looks like a table of answers or partners. A header row names the criterion and the response or status, or the partner and its country, role or risk.',
    es: 'Nada en {file} parece una tabla de respuestas o de socios. Una fila de encabezados nombra el criterio y la respuesta o el estado, o el socio y su país, función o riesgo.',
  },
  noAnswers: {
    en: '{file} holds no table of answers for --profile.',
    es: '{file} no contiene una tabla de respuestas para --profile.',
  },
  noPartners: {
    en: '{file} holds no table of partners for --partners.',
    es: '{file} no contiene una tabla de socios para --partners.',
  },
  badName: {
    en: 'A new document ends in .ctpat.yaml; {file} does not.',
    es: 'Un documento nuevo termina en .ctpat.yaml; {file} no.',
  },
  noFolder: {
    en: 'The folder of {file} does not exist. Make it first.',
    es: 'La carpeta de {file} no existe. Créela primero.',
  },
  several: {
    en: 'The table has answers of several profiles: {names}. Choose one with --from.',
    es: 'La tabla tiene respuestas de varios perfiles: {names}. Elija uno con --from.',
  },
  notNamed: {
    en: 'The table has no answers of the profile {name}. It has those of {names}.',
    es: 'La tabla no tiene respuestas del perfil {name}. Tiene las de {names}.',
  },
  noEntity: {
    en: 'A new profile needs an entity type, which the table does not tell. Add --entity, for example --entity importer.',
    es: 'Un perfil nuevo necesita un tipo de entidad, que la tabla no dice. Añada --entity, por ejemplo --entity importer.',
  },
  noProfile: {
    en: '{file} holds no security profile, or several. Name a file with one.',
    es: '{file} no contiene un perfil de seguridad, o contiene varios. Indique un archivo con uno.',
  },
  noRegister: {
    en: '{file} holds no partner register, or several. Name a file with one.',
    es: '{file} no contiene un registro de socios, o contiene varios. Indique un archivo con uno.',
  },
  closedRegister: {
    en: 'The list of partners in {file} is empty or written in one line. Give it one partner in a line of its own that begins with a dash.',
    es: 'La lista de socios en {file} está vacía o escrita en una línea. Dele un socio en una línea propia que empiece con un guion.',
  },
  notWellFormed: {
    en: '{file} has faults of syntax. Mend them first; ctpat lint tells where.',
    es: '{file} tiene errores de sintaxis. Corríjalos primero; ctpat lint dice dónde.',
  },
  changed: {
    en: '{taken} from {source} written to {file}.',
    es: '{taken} de {source} escritas en {file}.',
  },
  wouldChange: {
    en: '{taken} from {source} would be written to {file}; nothing was written.',
    es: '{taken} de {source} se escribirían en {file}; no se escribió nada.',
  },
  same: {
    en: '{file} says already what {source} tells it; nothing was written.',
    es: '{file} ya dice lo que {source} le indica; no se escribió nada.',
  },
  answers: { en: '{count} answers', es: '{count} respuestas' },
  oneAnswer: { en: '1 answer', es: '1 respuesta' },
  partners: { en: '{count} partners', es: '{count} fichas de socios' },
  onePartner: { en: '1 partner', es: '1 ficha de socio' },
  taken: { en: 'Taken:', es: 'Se tomó:' },
  left: { en: 'Left:', es: 'Se dejó:' },
  place: { en: '{sheet}, row {row}', es: '{sheet}, fila {row}' },
  criterion: { en: '{id} ({keys})', es: '{id} ({keys})' },
  criterionAt: { en: '{id} at {site} ({keys})', es: '{id} en {site} ({keys})' },
  newPartner: { en: '{id} (new)', es: '{id} (nuevo)' },
  knownPartner: { en: '{id}', es: '{id}' },
  lint: {
    en: 'See what is still open with: ctpat lint {file}',
    es: 'Vea lo que falta con: ctpat lint {file}',
  },
} as const satisfies Record<string, Localized>;
