import type { SpanishTexts } from '../rule-texts.ts';
import type { procedureRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof procedureRules> {
  return {
    'procedure/approved-before-revision': {
      title: 'Aprobación anterior al texto',
      description:
        'El historial de revisiones pone a la versión actual de un procedimiento aprobado una fecha posterior al día en `approved`, y también al día en `effective`, que algunos escriben ahí.',
      messages: {
        before: {
          what: 'La aprobación del {approved} es anterior a la versión actual, la {version} del {date}.',
          help: 'Haga que se apruebe la versión actual y escriba ese día en approved, o corrija la fecha en el historial de revisiones.',
        },
      },
      why: 'Lo que se aprobó es otro texto que el vigente.',
      notes: ['El día en que entra en vigor.', 'Una versión en preparación.'],
    },
    'procedure/content-obligation': {
      title: 'El procedimiento calla lo que dice cubrir',
      description:
        'Un procedimiento aprobado o en revisión lista un criterio en `criteria`, y nada en su texto habla de algo que el criterio pide tener por escrito. Cada cosa tiene una lista de palabras, en inglés y español; basta con una. No cuentan los títulos que tiene todo procedimiento, como «Historial de revisiones». Donde varios procedimientos dicen servir a un criterio, sus textos cuentan juntos. Lo que depende de una condición de `company.conditions` no se espera donde todos los perfiles la niegan. Las palabras están en `schemas/catalog/content-obligations.yaml`.',
      messages: {
        missing: {
          what: 'El procedimiento dice servir al MSC {id} y no dice nada de: {missing}.',
          help: 'Escriba lo que se hace; las palabras entre paréntesis, y otras parecidas, muestran que está. Si otro procedimiento lo dice, liste el criterio ahí.',
        },
        shared: {
          what: 'Ninguno de los procedimientos que dicen servir al MSC {id} dice nada de: {missing}.',
          help: 'Escriba en uno de ellos lo que se hace; las palabras entre paréntesis, y otras parecidas, muestran que está.',
        },
      },
      words: { quoted: '«{keyword}»', more: '{count} más', andOf: '; ni de ' },
      notes: [
        'Dos procedimientos que no dicen nada de ello son un solo hallazgo, en el primero.',
        'Lo dice otro procedimiento.',
        'La empresa no tiene cámaras, como dice la base.',
      ],
    },
    'procedure/criterion-not-of-entity': {
      title: 'Criterio de ningún perfil',
      description:
        'Un procedimiento lista en `criteria` un criterio que no está en la lista de ningún tipo de entidad de los perfiles de este proyecto.',
      messages: {
        none: {
          what: 'Los criterios de ningún perfil de este proyecto contienen el MSC {id}.',
          help: 'Quite el id, o corríjalo si se quiso decir otro criterio.',
        },
      },
      notes: ['Una base no tiene tipo de entidad.', 'Se sabe que el criterio existe, pero no para quién es.'],
    },
    'procedure/effective-before-approved': {
      title: 'Vigente antes de su aprobación',
      description: 'El día indicado en `effective` es anterior al indicado en `approved`.',
      messages: {
        before: {
          what: 'El procedimiento rige desde el {effective}, antes de su aprobación el {approved}.',
          help: 'Corrija una de las dos fechas.',
        },
      },
      why: 'Nadie sigue un texto que aún no se aprueba.',
    },
    'procedure/empty-part': {
      title: 'Título sin nada debajo',
      description:
        'En un procedimiento aprobado o en revisión, el título de una de sus partes no tiene texto, lista ni tabla debajo. Los títulos inferiores y los comentarios no son texto. Un borrador no se toca.',
      messages: {
        empty: {
          what: 'No hay nada debajo del título «{heading}».',
          help: 'Escriba lo que va ahí; si no hay nada que decir, escriba eso y por qué.',
        },
      },
      why: 'Un validador lee un título sin texto como un deber en el que nadie ha pensado.',
      notes: ['Cuenta lo que está debajo de un título de menor nivel.'],
    },
    'procedure/history-out-of-order': {
      title: 'Historial de revisiones en desorden',
      description:
        'En la tabla del historial de revisiones una versión posterior tiene una fecha anterior a la de la versión que le precede. Donde la tabla no tiene versiones numéricas, una fecha va contra el orden de las fechas de arriba. La línea más nueva puede estar primero o al final.',
      messages: {
        version: {
          what: 'La versión {version} tiene fecha {date}, anterior a la versión {earlier} del {earlierDate}.',
          help: 'Corrija la fecha o la versión.',
        },
        day: {
          what: 'Las fechas del historial de revisiones están en desorden: {date} viene después de {before}.',
          help: 'Ponga las líneas en el orden de sus fechas, o corrija la fecha.',
        },
      },
    },
    'procedure/link-outside-project': {
      title: 'Enlace fuera del proyecto',
      description:
        'Un enlace o una imagen en un procedimiento sube por encima de la carpeta del proyecto, o nombra una unidad, un servidor o una ruta de una computadora. Un archivo así nunca se lee.',
      messages: {
        outside: {
          what: 'El enlace {path} sale del proyecto.',
          help: 'Copie el archivo al proyecto, o diga con palabras dónde se guarda.',
        },
        machine: {
          what: 'El enlace {path} solo funciona en una computadora que tenga esa ruta.',
          help: 'Copie el archivo al proyecto y enlácelo ahí, o diga con palabras dónde se guarda.',
        },
      },
    },
    'procedure/missing-approval': {
      title: 'Falta la aprobación',
      description:
        'Un procedimiento tiene el estado `approved` y le falta quién lo aprobó o el día en que se aprobó.',
      messages: {
        missing: {
          what: 'El procedimiento está aprobado, pero falta {keys}.',
          help: 'Diga quién lo aprobó (approver) y qué día (approved).',
        },
      },
      why: 'Una aprobación que nadie puede rastrear no lo es.',
    },
    'procedure/missing-attachment': {
      title: 'Falta el archivo enlazado',
      description:
        'Un enlace o una imagen en un procedimiento lleva a una ruta relativa al procedimiento, y ahí no hay archivo ni carpeta del proyecto; o el enlace está vacío. Las direcciones nunca se abren, y una ruta que empieza con `/` no se toca.',
      messages: {
        missing: {
          what: 'El archivo enlazado {path} no existe.',
          help: 'Añada el archivo, o corrija el enlace; es relativo a este procedimiento.',
        },
        letterCase: {
          what: 'El archivo enlazado se escribe {actual}; {path} difiere en mayúsculas.',
          help: 'Escriba el enlace como se escribe el archivo; en otros sistemas no se encuentra.',
        },
        nowhere: {
          what: 'Este enlace no lleva a ningún lado.',
          help: 'Escriba la ruta del archivo entre los paréntesis, o quite el enlace.',
        },
      },
      why: 'Un formato que el personal no puede abrir no se llena.',
      notes: ['El archivo se escribe en minúsculas.'],
    },
    'procedure/missing-criteria': {
      title: 'Procedimiento sin criterios',
      description:
        'Un procedimiento aprobado no tiene `criteria`, así que una respuesta que debe estar por escrito no lo encuentra. Si tampoco lo cita ninguna respuesta de un perfil, lo indica `procedure/unused`.',
      messages: {
        none: {
          what: 'Este procedimiento no nombra ningún criterio al que sirva.',
          help: 'Liste los ids en criteria, entre comillas, por ejemplo ["6.1", "6.6"].',
        },
      },
      why: 'Las respuestas que deben estar por escrito lo buscan ahí.',
    },
    'procedure/missing-current-version': {
      title: 'La versión actual no está en el historial',
      description:
        'El historial de revisiones de un procedimiento aprobado o en revisión nombra versiones, y la que está en `version` no es una de ellas. `v3.1`, `Rev. 3.1` y `3.1.0` son la versión 3.1.',
      messages: {
        missing: {
          what: 'El historial de revisiones no menciona la versión actual, {version}.',
          help: 'Añada una línea para {version} con su fecha, quién cambió el texto y qué cambió; o corrija la versión de arriba.',
        },
      },
      why: 'Un validador sigue en el historial lo que cambió desde la última visita.',
    },
    'procedure/missing-heading': {
      title: 'Falta un título',
      description:
        'Un procedimiento escrito tiene títulos para su objetivo, alcance, responsabilidades, procedimiento, registros e historial de revisiones. También cuentan otras palabras usuales para ellos, en inglés o español, en cualquier nivel y orden. En un procedimiento escrito en YAML son las claves de `body`. Si faltan los seis, lo dice un solo hallazgo.',
      messages: {
        all: {
          what: 'Este procedimiento no tiene ninguno de los títulos que todo procedimiento tiene: {headings}.',
          help: 'Añádalos con lo que va debajo de cada uno; su nivel y orden son libres, en inglés o español.',
        },
        missing: {
          what: 'Falta el título «{es}» (en inglés «{en}»).',
          help: 'Añada el título y lo que va debajo; su nivel y lugar son libres.',
        },
      },
      why: 'Un validador busca en cada procedimiento por qué, dónde, quién, cómo, qué registros y qué cambió.',
    },
    'procedure/missing-steps': {
      title: 'Sin pasos numerados',
      description:
        'En un procedimiento aprobado o en revisión, la parte que dice cómo se hace tiene texto, pero ninguna lista numerada, ningún párrafo ni título numerado, y ninguna tabla.',
      messages: {
        none: {
          what: 'La parte «{heading}» no tiene pasos numerados.',
          help: 'Numere los pasos en el orden en que se hacen, una acción en cada uno, y empiece cada uno con quién lo hace.',
        },
      },
      why: 'El personal sigue, y un validador revisa, un paso tras otro.',
      notes: ['Numerado a mano.'],
    },
    'procedure/missing-translation': {
      title: 'Falta la traducción',
      description:
        'Un procedimiento aprobado o en revisión rige en un sitio cuyos `languages` no incluyen su `language`, y ningún procedimiento del proyecto que lo traduzca sirve al sitio. Basta con un idioma del sitio. Un sitio o un procedimiento que no dice idiomas no se toca.',
      messages: {
        missing: {
          what: 'En {sites} se lee {languages}, pero este procedimiento está en {own} y ninguna traducción les sirve.',
          help: 'Añada una traducción que nombre a este en translationOf, o limite sites a donde se lee su idioma.',
        },
      },
      why: 'Nadie sigue un texto que no puede leer.',
      notes: [
        'El procedimiento rige en todas partes; su traducción rige solo en otro sitio.',
        'Basta con un idioma del sitio, y el otro sitio no dice ninguno.',
        'Se indica una vez, en el original.',
      ],
    },
    'procedure/outdated-translation': {
      title: 'Traducción desactualizada',
      description:
        'Una traducción tiene una `version` menor que su original aprobado; donde las versiones son iguales o no pueden compararse, se aprobó en un día anterior.',
      messages: {
        version: {
          what: 'Esta traducción es de la versión {own}, pero {original} va en la versión {current}.',
          help: 'Ponga la traducción al día con el original, y dele la misma versión.',
        },
        approved: {
          what: 'Esta traducción se aprobó el {own}, antes que su original {original} el {current}.',
          help: 'Compárela con el original, póngala al día, y haga que se apruebe.',
        },
      },
      why: 'Dos sitios que trabajan con textos distintos no tienen un mismo procedimiento.',
      notes: [
        'Una traducción puede tener una corrección propia.',
        'La nueva versión del original aún no está vigente.',
      ],
    },
    'procedure/placeholder': {
      title: 'Espacio por llenar',
      description:
        'Un procedimiento aprobado tiene una marca como TODO o TBD, un nombre entre corchetes como `[Empresa]` o `<nombre>`, texto de relleno o un nombre inventado como «Empresa XYZ». Los borradores pueden tener puntos abiertos. No se revisa lo que va entre comillas, el código, los comentarios ni parte del nombre de un archivo.',
      messages: {
        found: {
          what: 'Falta llenar «{words}», y el procedimiento está aprobado.',
          help: 'Escriba lo que va aquí y apruébelo de nuevo, o ponga status: draft.',
        },
      },
      why: 'Nadie puede seguir un paso que no está escrito, y un texto que quedó de una plantilla parece un procedimiento que no se usa.',
      notes: [
        'Un borrador.',
        'Un caso que la oración supone; la forma de un número; dígitos ocultos.',
        'La palabra «todo».',
      ],
    },
    'procedure/record-without-retention': {
      title: 'Registro sin plazo de conservación',
      description:
        'En un procedimiento aprobado o en revisión, una tabla de registros tiene una columna para el tiempo de conservación y la celda de un registro está vacía; o nada en la parte de los registros da un plazo, un fin («hasta …», «permanente») o una tabla donde esté escrito, ni lo hace otra frase del procedimiento.',
      messages: {
        cell: {
          what: 'La tabla no dice cuánto tiempo se conserva «{record}».',
          help: 'Escriba un número con su unidad, por ejemplo cinco años.',
        },
        part: {
          what: 'La parte «{heading}» no dice cuánto tiempo se conservan los registros.',
          help: 'Diga para cada registro dónde se conserva y cuánto tiempo, por ejemplo cinco años.',
        },
      },
      why: 'Un validador pide registros de los meses pasados; lo que nadie debe conservar no está.',
    },
    'procedure/review-interval-too-long': {
      title: 'Intervalo de revisión demasiado largo',
      description: 'Un procedimiento aprobado o en revisión dice en `reviewEvery` un tiempo mayor de un año.',
      messages: {
        long: {
          what: 'Este procedimiento se revisa menos de una vez al año ({every}).',
          help: 'Revíselo al menos cada año (P1Y).',
        },
      },
      why: 'CBP espera que un miembro vuelva a revisar su programa cada año.',
    },
    'procedure/review-overdue': {
      title: 'Revisión del procedimiento vencida',
      description:
        'Un procedimiento aprobado dice en `reviewEvery` cada cuánto se revisa, y ese tiempo ya pasó desde `reviewed` (o, si falta, desde `approved`).',
      messages: {
        overdue: {
          what: 'La revisión de este procedimiento debía hacerse el {due}.',
          help: 'Compárelo con la práctica, corríjalo y ponga en reviewed el día en que lo hizo.',
        },
      },
      why: 'Un procedimiento que nadie ha leído en mucho tiempo ya no dice lo que se hace.',
    },
    'procedure/self-approved': {
      title: 'Procedimiento aprobado por su responsable',
      description: 'El mismo contacto o puesto está en `owner` y en `approver`.',
      messages: {
        same: {
          what: 'El responsable de este procedimiento, {owner}, también lo aprobó.',
          help: 'Haga que otra persona lo apruebe.',
        },
      },
      why: 'La aprobación es un segundo par de ojos.',
      notes: ['No se nombra a nadie; ese es otro hallazgo.'],
    },
    'procedure/step-passive': {
      title: 'Paso que nadie hace',
      description:
        'En un procedimiento aprobado o en revisión, la oración principal de un paso numerado dice que algo se hace («se revisan los sellos», en inglés “seals are checked”) y no quién. Un paso que empieza con un puesto, o está debajo de un título o una frase que lo nombra, no se toca; tampoco un procedimiento cuyas responsabilidades nombran un solo puesto.',
      messages: {
        passive: {
          what: 'El paso {number} dice «{words}» y no quién lo hace.',
          help: 'Nombre el puesto que actúa, como en «El supervisor de andén revisa …».',
        },
      },
      why: 'Un validador pregunta quién lo hace, y el personal debe dar la misma respuesta.',
    },
    'procedure/step-without-role': {
      title: 'Pasos sin responsable',
      description:
        'En un procedimiento aprobado o en revisión, una lista numerada se compone de órdenes, y ningún paso de ella, ningún título de arriba ni el texto anterior nombra a nadie, aunque las responsabilidades distinguen varios puestos. Un solo hallazgo nombra todos esos pasos de una lista.',
      messages: {
        one: {
          what: 'El paso {numbers} no dice quién lo hace, y el procedimiento tiene varios puestos.',
          help: 'Empiece el paso con el puesto, como en «Supervisor de andén: Cuente los sellos.», o nombre el puesto en el título de arriba.',
        },
        several: {
          what: 'Los pasos {numbers} no dicen quién los hace, y el procedimiento tiene varios puestos.',
          help: 'Empiece cada paso con el puesto, como en «Supervisor de andén: Cuente los sellos.», o nombre el puesto en el título de arriba.',
        },
      },
      why: 'Lo que se manda a todos no lo hace nadie.',
      notes: ['Un solo puesto hace todo.'],
    },
    'procedure/translation-chain': {
      title: 'Traducción de una traducción',
      description:
        'Un procedimiento nombra en `translationOf` uno que es a su vez traducción, o uno que a su vez traduce a este.',
      messages: {
        chain: {
          what: '{id} es a su vez una traducción; el original es {original}.',
          help: 'Nombre el original.',
        },
        circle: {
          what: 'Este procedimiento y {id} son traducciones uno del otro, así que ninguno es el original.',
          help: 'Quite translationOf del que se escribió primero.',
        },
      },
      why: 'Si una traducción está al día se mide por su original.',
      words: { fix: 'Este es el original: quitar translationOf' },
      notes: [
        'Cada uno dice que traduce al otro.',
        'Una traducción de sí mismo es otro hallazgo.',
        'El original no está en el proyecto; eso se indica en el otro.',
      ],
    },
    'procedure/unknown-link-heading': {
      title: 'Enlace a un título desconocido',
      description:
        'Un enlace en un procedimiento nombra un título, `#título`, del mismo procedimiento o de otro del proyecto, y no existe. Las mayúsculas no importan; las anclas puestas a mano cuentan.',
      messages: {
        unknown: {
          what: 'El enlace lleva al título «{anchor}», que no existe.',
          help: 'Escriba el título en minúsculas y con guiones en lugar de espacios, como en #historial-de-revisiones.',
        },
        misspelled: {
          what: 'El enlace lleva al título «{anchor}», que no existe; ¿quiso decir «{nearest}»?',
          help: 'Escriba el título en minúsculas y con guiones en lugar de espacios.',
        },
      },
      notes: ['No se revisa el contenido de archivos que no son documentos CTPAT.'],
    },
    'procedure/unused': {
      title: 'Procedimiento que no sirve a nada',
      description:
        'Un procedimiento aprobado no lista nada en `criteria`, y ninguna respuesta de ningún perfil del proyecto lo cita. Si una respuesta lo cita, habla `procedure/missing-criteria`.',
      messages: {
        orphan: {
          what: 'Nada se apoya en este procedimiento: no nombra ningún criterio y ninguna respuesta lo cita.',
          help: 'Liste en criteria los criterios a los que sirve, cítelo en una respuesta, o retírelo.',
        },
      },
      notes: [
        'El proyecto no contiene ningún perfil; puede estar guardado en otro lugar.',
        'El texto que traduce sirve a un criterio.',
      ],
    },
    'procedure/vague-step': {
      title: 'Paso impreciso',
      description:
        'Un paso numerado de un procedimiento aprobado dice «regularmente», «según sea necesario», «iluminación adecuada», «oportunamente», «etc.» o «debería», y no da número, condición, plazo ni lista. Las mismas palabras no se reportan donde tampoco en las respuestas. No se revisa el resto del texto.',
      messages: {
        frequency: {
          what: '«{words}» no dice cada cuándo.',
          help: 'Escriba un número y una unidad, como «cada 30 días», o «cada turno».',
        },
        condition: {
          what: '«{words}» deja abierto cuándo se hace.',
          help: 'Diga qué activa el paso: un evento, un límite, o quién decide y por qué señal.',
        },
        quantity: {
          what: '«{words}» no da una medida que se pueda verificar.',
          help: 'Escriba el número, el plazo o la norma.',
        },
        'catch-all': {
          what: '«{words}» deja abierto a qué se refiere.',
          help: 'Escriba la lista completa o el formato que la tiene; en vez de «y/o», diga cuál en qué caso.',
        },
        hedge: {
          what: '«{words}» deja a las personas si hacen el paso.',
          help: 'Escriba qué hace el puesto, o «debe».',
        },
      },
      why: 'Dos personas que siguen el paso deben hacer lo mismo, y un auditor debe poder ver si lo hicieron.',
      notes: ['No es un paso.', 'Un borrador.'],
    },
  };
}
