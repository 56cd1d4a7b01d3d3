import type { SpanishTexts } from '../rule-texts.ts';
import type { schemaRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof schemaRules> {
  return {
    'schema/invalid-format': {
      title: 'Forma incorrecta',
      description:
        'Una fecha, una duración, un id, un código de país o una suma de verificación no está escrita en su forma, o la fecha no existe.',
      messages: {
        form: { what: '«{value}» no es {form}.', help: 'Escriba {form}.' },
      },
      words: {
        date: 'una fecha que exista, como 2026-11-24',
        duration: 'una duración como P1Y, P3M, P1W o P90D',
        country: 'un código de país de dos mayúsculas, como US o MX',
        id: 'un id: minúsculas y dígitos, palabras unidas con guiones',
        reference: 'un id, o id-del-documento#id-del-elemento',
        criterion: 'el id de un criterio, como "6.6"',
        'criterion-or-category':
          'el número de una categoría de "1" a "12", o el id de un criterio, como "9.6"',
        'month-day': 'mes y día de una fecha que existe, como "09-14"',
        period: 'un año, un mes o un día, o dos de ellos separados por una barra',
        sha256: '64 dígitos hexadecimales',
        language: 'un código de idioma de dos letras, como en o es',
        minimum: 'un número mayor',
        exclusiveMinimum: 'un número mayor que cero',
        minItems: 'una lista con al menos un elemento',
        minLength: 'texto que no esté vacío',
        pattern: 'texto con otra forma',
      },
      notes: ['Ningún año tiene ese día; el 02-29 existe en algunos años.'],
    },
    'schema/invalid-type': {
      title: 'Tipo de valor incorrecto',
      description:
        'Un valor es texto donde se espera una lista, o una lista donde se espera texto, y así por el estilo. Todos los tipos posibles se nombran en una sola oración.',
      messages: {
        space: {
          what: 'Falta un espacio después de los dos puntos en «{value}».',
          help: 'Ponga un espacio entre los dos puntos y el valor.',
        },
        type: {
          what: 'Aquí se espera: {expected}.',
          help: 'Escriba {expected}; pase el cursor sobre la clave para ver un ejemplo.',
        },
      },
      words: {
        string: 'texto',
        number: 'un número',
        integer: 'un número entero',
        boolean: 'true o false',
        array: 'una lista',
        object: 'claves con valores',
        or: 'o',
      },
      notes: [
        'Un valor vacío no dice nada, y donde se pide texto, un número se toma como el texto que está escrito.',
      ],
    },
    'schema/missing-key': {
      title: 'Falta una clave',
      description:
        'A un conjunto le falta una clave que el formato exige en ese lugar. El hallazgo está en la clave del conjunto; si la falta es del documento entero, en su primera clave. Cuando basta con una de varias claves, un solo hallazgo las nombra todas. Un perfil que se construye sobre otros no necesita repetir lo que ellos dan.',
      messages: {
        missing: { what: 'Falta la clave «{keys}».', help: 'Añada «{keys}» con su valor.' },
        oneOf: { what: 'Falta una de las claves {keys}.', help: 'Añada una de ellas con su valor.' },
      },
      words: { or: 'o', fix: 'Añadir {key}: {value}' },
      notes: [
        'La evidencia nombra un archivo, una dirección o un registro.',
        'La base tampoco lo da.',
        'La base da el estado.',
      ],
    },
    'schema/old-section-name': {
      title: 'Nombre anterior de una sección',
      description:
        'Una sección lleva el nombre que se usaba antes de los criterios de 2019. Cuenta como presente y sus respuestas se revisan; solo se señala su nombre.',
      messages: {
        old: {
          what: '«{old}» es el nombre anterior de la sección «{name}».',
          help: 'Cámbielo a «{name}»; las respuestas quedan como están.',
        },
        both: {
          what: '«{old}» es el nombre anterior de la sección «{name}», que también está aquí.',
          help: 'Mueva sus respuestas a «{name}» y quítela.',
        },
      },
      words: { fix: 'Cambiar a «{name}»' },
    },
    'schema/unknown-country': {
      title: 'País desconocido',
      description:
        'El país de un sitio son dos letras mayúsculas, pero ningún país tiene ese código. Cualquier otra forma la indica `schema/invalid-format`.',
      messages: {
        unknown: {
          what: 'No existe un país con el código {code}.',
          help: 'Escriba el código de dos letras de ISO 3166-1, por ejemplo US, MX o CA.',
        },
      },
    },
    'schema/unknown-key': {
      title: 'Clave desconocida',
      description:
        'Un conjunto tiene una clave que el formato no prevé en ese lugar. Lo más frecuente es que esté mal escrita o en otro nivel. Las claves que empiezan con `x-` son de usted y no se tocan.',
      messages: {
        misspelled: {
          what: 'La clave «{key}» no se conoce aquí; ¿quiso decir «{nearest}»?',
          help: 'Escriba «{nearest}», o empiece la clave con x- si es propia.',
        },
        renamed: {
          what: 'La clave `{key}` ahora es `{nearest}`.',
          help: 'Escriba `{example}`.',
        },
        unknown: {
          what: 'La clave «{key}» no se conoce aquí.',
          help: 'Quítela, o empiécela con x- si es propia.',
        },
      },
      notes: [
        'Las claves que cambiaron de nombre antes de la primera versión son desconocidas; el mensaje da la clave nueva.',
      ],
      why: 'Lo que está bajo una clave desconocida no lo lee nadie.',
      words: { fix: 'Quitar «{key}»', fix2: 'Cambiar a «{nearest}»' },
    },
    'schema/unknown-kind': {
      title: 'Tipo de documento desconocido',
      description:
        'La clave `kind` contiene una palabra que no es un tipo de documento. Mientras no lo sea, no se revisa nada más del documento.',
      messages: {
        misspelled: {
          what: 'No existe el tipo de documento «{kind}»; ¿quiso decir {nearest}?',
          help: 'Escriba uno de: {kinds}.',
        },
        unknown: { what: 'No existe el tipo de documento «{kind}».', help: 'Escriba uno de: {kinds}.' },
      },
      why: 'El tipo decide qué se revisa; nada más de este documento se puede revisar.',
      words: { or: 'o', fix: 'Cambiar a «{suggestion}»' },
    },
    'schema/unknown-value': {
      title: 'Valor desconocido',
      description:
        'El valor debe ser uno de una lista cerrada y no lo es. Se sugiere el más parecido. También se indica aquí una lista donde se espera un solo valor.',
      messages: {
        single: {
          what: 'Aquí se espera un solo valor, no una lista ni claves con valores.',
          help: 'Escriba uno de: {allowed}.',
        },
        misspelled: {
          what: '«{value}» no es uno de los valores posibles aquí; ¿quiso decir «{nearest}»?',
          help: 'Escriba uno de: {allowed}.',
        },
        unknown: {
          what: '«{value}» no es uno de los valores posibles aquí.',
          help: 'Escriba uno de: {allowed}.',
        },
      },
      words: { or: 'o', fix: 'Dejar solo «{value}»', fix2: 'Cambiar a «{suggestion}»' },
      notes: ['Cada tipo de entidad tiene su propio perfil.'],
    },
  };
}
