import type { SpanishTexts } from '../rule-texts.ts';
import type { syntaxRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof syntaxRules> {
  return {
    'syntax/invalid-yaml': {
      title: 'YAML no válido',
      description:
        'El texto incumple una regla de YAML. Cada falla se indica en la parte del texto que la causa y el resto del documento se revisa de todos modos. Ninguna directiva puede silenciarla.',
      messages: {
        'bad-indentation': {
          what: 'Esta línea tiene una sangría distinta de las líneas a las que pertenece.',
          help: 'Lleve la línea a la misma columna que sus vecinas; use espacios.',
        },
        'tab-indentation': { what: 'Se usa un tabulador como sangría.', help: 'Use espacios en su lugar.' },
        'unclosed-quote': {
          what: 'Aquí se abre una comilla que no se cierra.',
          help: 'Ciérrela al final del texto.',
        },
        'unclosed-bracket': {
          what: 'Aquí se abre un corchete o una llave que no se cierra.',
          help: 'Ciérrelo al final de la lista o del conjunto.',
        },
        'missing-colon': {
          what: '«{token}» está solo donde se espera una clave con su valor.',
          help: 'Escriba dos puntos después de la clave, luego un espacio y el valor.',
        },
        'missing-space': {
          what: 'Falta un espacio después de los dos puntos en «{token}».',
          help: 'Ponga un espacio entre los dos puntos y el valor.',
        },
        'missing-comma': { what: 'Falta una coma entre dos elementos.', help: 'Ponga una coma entre ellos.' },
        'unexpected-token': {
          what: '«{token}» no puede estar aquí.',
          help: 'Quítelo, o ponga todo el texto entre comillas.',
        },
        'bad-escape': {
          what: 'La barra invertida en «{token}» no inicia nada conocido.',
          help: 'Use comillas simples, o escriba dos barras invertidas.',
        },
        'unknown-anchor': {
          what: '«{token}» se refiere a un ancla que no existe.',
          help: 'Defina el ancla con & más arriba, o escriba el valor mismo.',
        },
        'bad-anchor-or-tag': {
          what: '«{token}» no es un ancla ni una etiqueta válida.',
          help: 'Ponga el texto entre comillas si es texto.',
        },
        'bad-directive': {
          what: '«{token}» no es una directiva válida.',
          help: 'Quite la línea; una línea no puede empezar con % aquí.',
        },
        'block-scalar-header': {
          what: 'Después de «{token}» en su línea solo puede ir un dígito de sangría, + o -.',
          help: 'Empiece el texto en la línea siguiente.',
        },
        'reserved-character': {
          what: 'Un texto no puede empezar con «{token}».',
          help: 'Ponga el texto entre comillas.',
        },
        'conflict-marker': {
          what: 'Aquí hay una marca de una fusión sin terminar.',
          help: 'Decida entre las dos versiones y quite las marcas.',
        },
        'too-many-aliases': {
          what: 'Los alias de este documento crecen demasiado para seguirlos.',
          help: 'Escriba los valores en lugar de anidar alias.',
        },
        'too-deep': {
          what: 'Las listas y los conjuntos están anidados demasiado aquí.',
          help: 'Aplane la estructura; nada del formato es tan profundo.',
        },
        invalid: { what: 'Esto no es YAML válido: «{token}».', help: 'Compare la línea con sus vecinas.' },
      },
    },
    'syntax/criterion-id-unquoted': {
      title: 'Id de criterio sin comillas',
      description:
        'Un id que termina en 0 está escrito sin comillas. Esta herramienta lo lee como está escrito, pero YAML convierte 7.30 en el número 7.3, y otros programas confundirán los dos criterios. Los demás ids pueden quedar sin comillas.',
      messages: {
        unquoted: {
          what: 'El criterio {id} necesita comillas: para otros programas es el número {number}.',
          help: 'Escriba "{id}".',
        },
      },
      words: { fix: 'Ponerlo entre comillas' },
    },
    'syntax/duplicate-key': {
      title: 'Clave duplicada',
      description: 'Una clave aparece dos veces en el mismo conjunto. El hallazgo está en la segunda.',
      messages: {
        repeated: { what: 'La clave «{key}» está aquí por segunda vez.', help: 'Conserve una de las dos.' },
      },
      why: 'De dos claves iguales solo cuenta una, y el lector no ve cuál.',
      words: { related: 'La primera' },
    },
    'syntax/unreadable-file': {
      title: 'Archivo ilegible',
      description:
        'El archivo tiene el nombre de un documento CTPAT, pero su contenido no es texto UTF-8, o no se puede abrir. También se informa de una carpeta o un archivo Markdown que no se puede abrir, porque puede contener documentos.',
      messages: {
        'not-utf8': {
          what: 'El archivo no está en UTF-8, así que no se puede leer como texto.',
          help: 'Guárdelo de nuevo con la codificación UTF-8.',
        },
        nul: {
          what: 'El archivo contiene caracteres NUL, así que no es un archivo de texto.',
          help: 'Restaure el archivo, o guárdelo como texto UTF-8.',
        },
        'no-access': { what: 'El archivo no se puede leer.', help: 'Vea si existe y si usted puede leerlo.' },
        folder: {
          what: 'La carpeta no se puede abrir, así que no se revisa ningún documento en ella.',
          help: 'Permita su lectura o agréguela a `exclude` en ctpat.config.yaml.',
        },
      },
      notes: ['El texto contiene un carácter NUL.'],
    },
    'syntax/unsupported-file-name': {
      title: 'Nombre del archivo',
      description:
        'Un archivo YAML dice `apiVersion: ctpat/v1`, pero su nombre no termina en `.ctpat.yaml` ni en `.ctpat.yml`. Solo se indica cuando el archivo está abierto en el editor o se nombra en la línea de comandos.',
      messages: {
        other: {
          what: 'Este es un documento CTPAT, pero su nombre no termina en .ctpat.yaml, así que no se encuentra con los demás.',
          help: 'Cámbiele el nombre a {name}.',
        },
      },
    },
  };
}
