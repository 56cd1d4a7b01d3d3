import type { SyntaxProblemCode } from '../../syntax/node.ts';
import { defineRule, type RuleMessage } from '../rule.ts';

const INDENT_HELP = {
  en: 'Bring the line to the same column as its neighbors; use spaces.',
  es: 'Lleve la línea a la misma columna que sus vecinas; use espacios.',
};

/** What each problem of form means, in plain words. */
const MESSAGES: Readonly<Record<SyntaxProblemCode, RuleMessage>> = {
  'bad-indentation': {
    what: {
      en: 'This line is indented differently from the lines it belongs to.',
      es: 'Esta línea tiene una sangría distinta de las líneas a las que pertenece.',
    },
    help: INDENT_HELP,
  },
  'tab-indentation': {
    what: { en: 'A tab is used for indentation.', es: 'Se usa un tabulador como sangría.' },
    help: { en: 'Use spaces instead.', es: 'Use espacios en su lugar.' },
  },
  'unclosed-quote': {
    what: {
      en: 'A quotation mark is opened here and not closed.',
      es: 'Aquí se abre una comilla que no se cierra.',
    },
    help: { en: 'Close it at the end of the text.', es: 'Ciérrela al final del texto.' },
  },
  'unclosed-bracket': {
    what: {
      en: 'A bracket is opened here and not closed.',
      es: 'Aquí se abre un corchete o una llave que no se cierra.',
    },
    help: {
      en: 'Close it at the end of the list or mapping.',
      es: 'Ciérrelo al final de la lista o del conjunto.',
    },
  },
  'missing-colon': {
    what: {
      en: '“{token}” stands alone where a key and its value are expected.',
      es: '«{token}» está solo donde se espera una clave con su valor.',
    },
    help: {
      en: 'Write a colon after the key, then a space and the value.',
      es: 'Escriba dos puntos después de la clave, luego un espacio y el valor.',
    },
  },
  'missing-space': {
    what: {
      en: 'A space is missing after the colon in “{token}”.',
      es: 'Falta un espacio después de los dos puntos en «{token}».',
    },
    help: {
      en: 'Put a space between the colon and the value.',
      es: 'Ponga un espacio entre los dos puntos y el valor.',
    },
  },
  'missing-comma': {
    what: { en: 'A comma is missing between two entries.', es: 'Falta una coma entre dos elementos.' },
    help: { en: 'Put a comma between them.', es: 'Ponga una coma entre ellos.' },
  },
  'unexpected-token': {
    what: { en: '“{token}” cannot stand here.', es: '«{token}» no puede estar aquí.' },
    help: {
      en: 'Remove it, or put the whole text in quotation marks.',
      es: 'Quítelo, o ponga todo el texto entre comillas.',
    },
  },
  'bad-escape': {
    what: {
      en: 'The backslash in “{token}” does not begin anything known.',
      es: 'La barra invertida en «{token}» no inicia nada conocido.',
    },
    help: {
      en: 'Use single quotation marks, or write two backslashes.',
      es: 'Use comillas simples, o escriba dos barras invertidas.',
    },
  },
  'unknown-anchor': {
    what: {
      en: '“{token}” refers to an anchor that does not exist.',
      es: '«{token}» se refiere a un ancla que no existe.',
    },
    help: {
      en: 'Define the anchor with & further up, or write the value itself.',
      es: 'Defina el ancla con & más arriba, o escriba el valor mismo.',
    },
  },
  'bad-anchor-or-tag': {
    what: {
      en: '“{token}” is not a valid anchor or tag.',
      es: '«{token}» no es un ancla ni una etiqueta válida.',
    },
    help: {
      en: 'Put the text in quotation marks if it is meant as text.',
      es: 'Ponga el texto entre comillas si es texto.',
    },
  },
  'bad-directive': {
    what: { en: '“{token}” is not a valid directive.', es: '«{token}» no es una directiva válida.' },
    help: {
      en: 'Remove the line; a line cannot begin with % here.',
      es: 'Quite la línea; una línea no puede empezar con % aquí.',
    },
  },
  'block-scalar-header': {
    what: {
      en: 'Only an indentation digit, + or - may follow “{token}” on its line.',
      es: 'Después de «{token}» en su línea solo puede ir un dígito de sangría, + o -.',
    },
    help: { en: 'Begin the text on the next line.', es: 'Empiece el texto en la línea siguiente.' },
  },
  'reserved-character': {
    what: { en: 'A text cannot begin with “{token}”.', es: 'Un texto no puede empezar con «{token}».' },
    help: { en: 'Put the text in quotation marks.', es: 'Ponga el texto entre comillas.' },
  },
  'conflict-marker': {
    what: {
      en: 'A mark of an unfinished merge stands here.',
      es: 'Aquí hay una marca de una fusión sin terminar.',
    },
    help: {
      en: 'Decide between the two versions and remove the marks.',
      es: 'Decida entre las dos versiones y quite las marcas.',
    },
  },
  'too-many-aliases': {
    what: {
      en: 'The aliases of this document grow too large to be followed.',
      es: 'Los alias de este documento crecen demasiado para seguirlos.',
    },
    help: {
      en: 'Write the values out instead of nesting aliases.',
      es: 'Escriba los valores en lugar de anidar alias.',
    },
  },
  'too-deep': {
    what: {
      en: 'The lists and mappings are nested too deeply here.',
      es: 'Las listas y los conjuntos están anidados demasiado aquí.',
    },
    help: {
      en: 'Flatten the structure; nothing of the format is that deep.',
      es: 'Aplane la estructura; nada del formato es tan profundo.',
    },
  },
  invalid: {
    what: { en: 'This is not valid YAML: “{token}”.', es: 'Esto no es YAML válido: «{token}».' },
    help: { en: 'Compare the line with its neighbors.', es: 'Compare la línea con sus vecinas.' },
  },
};

/** The text is not well-formed YAML. */
export const invalidYaml = defineRule({
  meta: {
    id: 'syntax/invalid-yaml',
    target: 'file',
    severity: 'error',
    scope: 'document',
    messages: MESSAGES,
    docs: () => ({
      title: { en: 'Not valid YAML', es: 'YAML no válido' },
      description: {
        en: 'The text breaks a rule of YAML. Each fault is reported at the piece of text that causes it, and the rest of the document is still checked. No directive can silence it.',
        es: 'El texto incumple una regla de YAML. Cada falla se indica en la parte del texto que la causa y el resto del documento se revisa de todos modos. Ninguna directiva puede silenciarla.',
      },
      bad: [
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ⟦"harbor-pine⟧\n' },
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n⟦company⟧\n' },
      ],
      good: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: "harbor-pine"\n' }],
    }),
  },
  check({ file, report }) {
    for (const { code, range, token } of file.stream.problems) {
      report({ message: code, at: { range, path: [] }, data: { token } });
    }
  },
});
