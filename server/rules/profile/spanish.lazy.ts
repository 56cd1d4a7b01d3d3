import type { SpanishTexts } from '../rule-texts.ts';
import type { profileRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof profileRules> {
  return {
    'profile/absolute-claim': {
      title: 'Afirmación sin prueba',
      description:
        'Una respuesta implementada dice que la empresa «cumple al 100%», es «totalmente segura» o tiene «riesgo cero». Palabras como `siempre` y `nunca` no se reportan, porque también describen controles reales. Advertencia en un must, información en un should.',
      messages: {
        found: {
          what: '«{words}» afirma un resultado que ningún registro puede probar.',
          help: 'Escriba en su lugar qué se hace, quién y con qué registro; que el especialista juzgue.',
        },
      },
    },
    'profile/alternative-without-rationale': {
      title: 'Alternativa sin motivo',
      description: 'Una respuesta dice que el criterio se cumple de otra manera y no da un motivo.',
      messages: {
        missing: {
          what: 'La respuesta a {id} indica una alternativa pero no por qué es igual de buena.',
          help: 'Diga en rationale por qué la alternativa controla el mismo riesgo.',
        },
      },
    },
    'profile/alternative-without-response': {
      title: 'Alternativa sin descripción',
      description: 'Una respuesta dice que el criterio se cumple de otra manera y no dice cuál.',
      messages: {
        missing: {
          what: 'La respuesta a {id} indica una alternativa pero no la describe.',
          help: 'Describa en response lo que se hace en su lugar.',
        },
      },
    },
    'profile/conditions-contradicted': {
      title: 'La respuesta contradice uses',
      description:
        'Una respuesta implementada dice que guardias patrullan, cámaras graban, se guardan sellos o se inspeccionan embalajes de madera, mientras `company.conditions` dice false y ningún sitio dice true. No se revisan oraciones con una negación, una condición u otra parte, como un transportista o un arrendador.',
      messages: {
        contradicted: {
          what: 'La respuesta a {id} dice «{words}», pero el perfil dice {condition}: false.',
          help: 'Ponga {condition} en uses como true y responda los criterios que dependen de ello, o corrija la respuesta.',
        },
      },
      words: { related: 'El perfil lo dice aquí' },
      notes: ['Un sitio tiene cámaras.', 'El perfil no dice si hay guardias.'],
    },
    'profile/contradicting-number': {
      title: 'Números que se contradicen',
      description:
        'Dos respuestas de un perfil, o una respuesta y un procedimiento que el perfil cita, nombran distintos días de conservación de las grabaciones. Sólo cuentan afirmaciones simples: no se revisan oraciones sobre un clip, incidentes, mínimos o un solo sitio, ni respuestas para algunos sitios.',
      messages: {
        differs: {
          what: 'La respuesta a {id} conserva las grabaciones {days} días, y en otro lugar dice {other}.',
          help: 'Consulte el grabador y escriba el mismo número en los dos; si los sitios difieren, nombre el sitio.',
        },
      },
      words: { related: 'El otro número' },
    },
    'profile/copied-answer': {
      title: 'Respuesta copiada de otro criterio',
      description:
        'Las respuestas a dos criterios de un perfil son iguales o casi: tres cuartas partes de la más larga están en ambas, en grupos de cuatro palabras. Se reporta la posterior. Las respuestas por sitio de un mismo criterio pueden parecerse, y también los rationale. Advertencia en un must, información en un should.',
      messages: {
        copied: {
          what: 'La respuesta a {id} es casi el mismo texto que la de {original} ({share} por ciento).',
          help: 'Responda lo que pide {id} con sus propias palabras; cite un mismo procedimiento en las dos si sirve para ambas.',
        },
      },
      words: { related: 'La primera respuesta con este texto' },
      notes: ['Un mismo motivo excusa de dos criterios.'],
    },
    'profile/criterion-of-another-entity': {
      title: 'Criterio de otra entidad',
      description:
        'El criterio existe, pero no en la lista del tipo de entidad de este perfil. Las listas difieren de una entidad a otra.',
      messages: {
        near: {
          what: 'El MSC {id} no está en la lista de {entity}; el más cercano allí sin respuesta es el {nearest}.',
          help: 'Corrija el id, quite la respuesta, o corrija el tipo de entidad. Si su lista lo contiene, añádalo a un archivo de catálogo propio.',
        },
        other: {
          what: 'El MSC {id} no está en la lista de {entity}.',
          help: 'Quite la respuesta, o corrija el tipo de entidad. Si su lista lo contiene, añádalo a un archivo de catálogo propio.',
        },
      },
      words: { fix: 'Cambiar a {suggestion}' },
      notes: ['Es de los agentes aduanales.'],
    },
    'profile/declined-must': {
      title: 'Obligatorio declinado',
      description:
        'Se declina un criterio que la entidad debe responder. Es información cuando es dudoso que la lista de la entidad contenga el criterio.',
      messages: {
        declined: {
          what: 'El obligatorio {id} se declina; solo un recomendado puede declinarse.',
          help: 'Planéelo con responsable y fecha, o describa una alternativa que controle el mismo riesgo.',
        },
      },
    },
    'profile/declined-without-rationale': {
      title: 'Declinado sin motivo',
      description:
        'Un criterio recomendado se declina y la respuesta no dice por qué. De un obligatorio no se dice nada aquí: no se puede declinar, y lo indica `profile/declined-must`.',
      messages: {
        missing: {
          what: 'La respuesta a {id} se declina sin motivo.',
          help: 'Diga en rationale por qué no se hace y qué cubre el riesgo.',
        },
      },
      notes: ['Es obligatorio.'],
    },
    'profile/evidence-reused': {
      title: 'Un archivo lo prueba todo',
      description:
        'El mismo archivo está como evidencia en más de diez criterios que en el catálogo no se relacionan entre sí. Se dice una vez, en el primero.',
      messages: {
        reused: {
          what: 'Este archivo es evidencia de {count} criterios que tienen poco que ver entre sí.',
          help: 'Añada a cada respuesta el registro de su propia práctica: una hoja de bitácora, un reporte, una foto con fecha.',
        },
      },
      notes: ['Varios de ellos van juntos.'],
    },
    'profile/frequency-too-long': {
      title: 'Frecuencia insuficiente',
      description:
        'El criterio fija un intervalo máximo (un año o una semana) y el de `frequency` en la respuesta es mayor. Es un error si el criterio es obligatorio, una advertencia si es recomendado. Una alternativa puede tener su propio ritmo.',
      messages: {
        long: {
          what: 'El MSC {id} pide esto al menos {longest}; la respuesta dice cada {frequency}.',
          help: 'Hágalo al menos con esa frecuencia y escríbalo así.',
        },
      },
      words: { yearly: 'una vez al año', weekly: 'una vez a la semana' },
      notes: ['Este criterio no fija ningún intervalo.'],
    },
    'profile/future-promise': {
      title: 'Promesa en una respuesta implementada',
      description:
        'Una respuesta con estado `implemented` o `alternative` dice que algo se instalará, se planea o está en proceso de implementación. El futuro por sí solo no se reporta: «el chofer llamará» es como muchos escriben una regla. Advertencia en un must, información en un should.',
      messages: {
        found: {
          what: 'La respuesta está marcada como hecha, pero «{words}» lo promete para después.',
          help: 'Escriba lo que se hace hoy, o ponga status: planned o partial con owner y targetDate.',
        },
      },
      notes: ['Un plan sí puede prometer.'],
    },
    'profile/implemented-without-evidence': {
      title: 'Implementado sin evidencia',
      description:
        'Un criterio obligatorio se responde como implementado y no se nombra evidencia. La respuesta de un solo sitio puede apoyarse en la evidencia de la respuesta principal. De los recomendados no se reporta nada.',
      messages: {
        missing: {
          what: 'El obligatorio {id} está implementado, pero no se nombra evidencia.',
          help: 'Añada evidence: un registro lleno y fechado, como una bitácora, un informe o una foto.',
        },
      },
      notes: [
        'La evidencia de un sitio no demuestra nada de otro.',
        'Es recomendado.',
        'El sitio se apoya en la evidencia de la respuesta principal.',
      ],
    },
    'profile/implemented-without-response': {
      title: 'Implementado sin texto de respuesta',
      description: 'Una respuesta dice que un criterio está implementado y no dice cómo.',
      messages: {
        missing: {
          what: 'La respuesta a {id} está implementada pero no tiene texto (response).',
          help: 'Diga quién hace qué, dónde, cada cuándo, con qué registro y qué pasa cuando falla.',
        },
      },
    },
    'profile/missing-criterion': {
      title: 'Falta un criterio',
      description:
        'Un criterio del tipo de entidad no tiene respuesta en una sección ya empezada. Si es obligatorio es un error y si es recomendado, una advertencia; un nivel menos cuando es dudoso que la lista de la entidad lo contenga. Un criterio cuya condición es `false` en `company.conditions` no necesita respuesta. Si falta la sección entera, solo eso se reporta.',
      messages: {
        must: {
          what: 'El MSC {id} «{title}» no tiene respuesta; es obligatorio.',
          help: 'Inserte el criterio y respóndalo.',
        },
        should: {
          what: 'El MSC {id} «{title}» no tiene respuesta; es recomendado.',
          help: 'Inserte el criterio y respóndalo, o decline con un motivo (rationale).',
        },
      },
      words: { fix: 'Insertar {value} {value1}' },
    },
    'profile/missing-criterion-text': {
      title: 'Criterio sin texto',
      description:
        'El id se usa en los criterios de algunos tipos de entidad cuyo texto esta herramienta no tiene. La respuesta se revisa como respuesta y nada más.',
      messages: {
        gap: {
          what: 'Se sabe que el MSC {id} existe, pero este catálogo no tiene su texto.',
          help: 'Copie título y obligación del portal a un archivo en catalog: de la configuración; entonces se revisa por completo.',
        },
      },
      notes: ['Está en el catálogo propio de la empresa.'],
    },
    'profile/missing-frequency': {
      title: 'Falta la frecuencia',
      description:
        'El criterio pide algo que se repite, la respuesta está implementada o es una alternativa, y no tiene `frequency`. Si el texto de la respuesta da un solo intervalo, una corrección lo agrega. Los criterios sobre conservación de registros, o sobre lo que se hace cuando hace falta, no la necesitan.',
      messages: {
        missing: {
          what: 'Falta la clave `frequency`{of} en la respuesta a {id}.',
          help: 'Agréguela, por ejemplo `frequency: P1M` para cada mes o `P1Y` para cada año.',
        },
        stated: {
          what: 'Falta la clave `frequency`{of} en la respuesta a {id}, que dice «{words}».',
          help: 'Agregue `frequency: {duration}`.',
        },
      },
      words: { of: ' para {recurring}', fix: 'Agregar frequency: {duration}' },
      why: 'ctpat calcula las fechas límite con esta clave, no con el texto.',
      notes: ['Se hace cuando hace falta.'],
    },
    'profile/missing-role': {
      title: 'Nadie lo hace',
      description:
        'Una respuesta implementada no tiene `owner`, `performedBy` ni `oversight.by`, y su texto dice qué «se revisa» o «se registra» sin nombrar puesto, equipo, empresa ni persona. Advertencia en un must, información en un should.',
      messages: {
        nobody: {
          what: '«{words}»: la respuesta a {id} no dice quién.',
          help: 'Nombre el puesto en el texto, o añada owner con un contacto o un puesto.',
        },
      },
      notes: [
        'El perfil que se construye sobre este nombra al responsable.',
        'Aquí no se hace nada; se describe un lugar.',
        'La respuesta tiene responsable.',
      ],
    },
    'profile/missing-section': {
      title: 'Falta una sección',
      description:
        'El tipo de entidad tiene en esta categoría criterios que ninguna condición excusa y el perfil no tiene la sección correspondiente. Se indica una sola vez, con el nivel del criterio más exigente, sin importar cuántos criterios sean. Los nombres anteriores de las secciones cuentan como presentes.',
      messages: {
        missing: {
          what: 'El perfil no tiene la sección `{section}` (categoría {number}, {title}{older}: {criteria}).',
          help: 'Inserte la sección y responda sus criterios.',
        },
      },
      why: 'Un perfil de seguridad responde cada categoría que tiene criterios para su tipo de entidad.',
      words: {
        fix: 'Insertar la sección «{section}»',
        older: ', o {names}',
        musts: '{count} criterios obligatorios',
        must: '1 criterio obligatorio',
        shoulds: '{count} criterios recomendados',
        should: '1 criterio recomendado',
        both: '{musts} y {shoulds}',
      },
      notes: [
        'Faltan los sellos; `informationSecurity` es el nombre anterior de `cybersecurity`.',
        'Sin `entity` es una base para otros perfiles y nunca se juzga si está completa.',
      ],
    },
    'profile/missing-written-procedure': {
      title: 'Falta el procedimiento escrito',
      description:
        'El criterio debe estar por escrito, su respuesta está implementada, ningún procedimiento del proyecto lo lista en `criteria` y la respuesta no cita ninguno en `procedures`. No se reporta nada mientras el proyecto no contenga ningún procedimiento: pueden guardarse en otro lugar.',
      messages: {
        missing: {
          what: 'El MSC {id} debe estar por escrito, pero ningún procedimiento lo nombra en criteria y la respuesta no cita ninguno.',
          help: 'Añada "{id}" a criteria del procedimiento que lo cubre, o escriba uno.',
        },
      },
      notes: ['La respuesta misma dice qué procedimiento es.'],
    },
    'profile/mixed-language': {
      title: 'Respuesta en otro idioma',
      description:
        'El perfil nombra un `language`, y las palabras pequeñas de una respuesta son del otro. Nombres, citas y términos en el otro idioma están bien.',
      messages: {
        other: {
          what: 'La respuesta a {id} está en {found}, y el perfil dice language: {said}.',
          help: 'Tradúzcala; o, si el perfil va en los dos idiomas, ponga language: [en, es].',
        },
      },
      why: 'El especialista lee las respuestas del portal en un solo idioma.',
      notes: [
        'Se nombran los dos idiomas.',
        'Un texto está en el idioma del perfil en que se escribió, aunque otro lo herede.',
      ],
    },
    'profile/must-not-implemented': {
      title: 'Obligatorio aún sin cumplir',
      description:
        'Un criterio obligatorio está parcialmente hecho o planeado y su fecha objetivo aún no llega. Se indica como información; cuando la fecha pasa, lo reporta `deadline/target-date-overdue`.',
      messages: {
        ahead: {
          what: 'El obligatorio {id} no estará del todo en uso hasta el {date}.',
          help: 'No pierda de vista la fecha; cuando pase, esto será un error.',
        },
      },
      notes: ['Es recomendado.'],
    },
    'profile/not-applicable-contradicted': {
      title: 'No aplicable, pero con la condición dada',
      description:
        'Una respuesta dice que un criterio no aplica, y `conditions` dice que su condición sí se da: en la empresa, o en un sitio al que se refiere la respuesta.',
      messages: {
        contradicted: {
          what: 'El MSC {id} está marcado como no aplicable, pero el perfil dice {condition}: true.',
          help: 'Responda el criterio, o corrija {condition} en uses.',
        },
      },
      words: { related: 'El perfil lo dice aquí' },
      notes: ['Lo dice un sitio.', 'La respuesta se refiere a un sitio sin guardias.'],
    },
    'profile/not-applicable-unconditional': {
      title: 'No aplicable sin condición',
      description:
        'Solo un criterio con condición puede ser no aplicable; por ejemplo, uno sobre guardias cuando no se usan guardias. Es información cuando no es seguro que la lista de la entidad contenga el criterio.',
      messages: {
        unconditional: {
          what: 'El MSC {id} no puede marcarse como no aplicable: no tiene condición para este tipo de entidad.',
          help: 'Respóndalo, o describa una alternativa; un recomendado puede declinarse con un motivo.',
        },
      },
    },
    'profile/not-applicable-without-rationale': {
      title: 'No aplicable sin motivo',
      description:
        'Una respuesta dice que un criterio no aplica y no nombra la condición que no se da. Si el criterio no puede marcarse así de ningún modo, solo eso se indica.',
      messages: {
        missing: {
          what: 'La respuesta a {id} no es aplicable, pero no dice qué condición no se da.',
          help: 'Nombre la condición en rationale, por ejemplo que no se usan guardias de seguridad.',
        },
      },
      notes: ['La iluminación del patio no tiene condición; ese es otro hallazgo.'],
    },
    'profile/obsolete-term': {
      title: 'Término no vigente',
      description:
        'Una respuesta nombra una norma o un programa que se sustituyó: una edición anterior de ISO 17712, NIST SP 800-88 Revisión 1, NEEC, o un número SVI como prueba de membresía. No se reporta una oración que lo dice ella misma («antes NEEC»).',
      messages: {
        obsolete: {
          what: '«{words}» ya no está vigente: {today}.',
          help: 'Compare la práctica con lo que está vigente y corrija la respuesta.',
        },
      },
      words: {
        iso17712: 'la edición vigente es ISO 17712:2013',
        nist80088: 'la Revisión 2 de NIST SP 800-88 la sustituyó en septiembre de 2025',
        neec: 'el programa mexicano se llama hoy OEA',
        svi: 'el estado se consulta en el portal; un número no prueba nada',
      },
    },
    'profile/open-ended-list': {
      title: 'Lista abierta',
      description:
        'Una respuesta implementada termina una lista con «etc.» o «entre otros», o une dos cosas con «y/o». No se reporta nada si la oración dice dónde está la lista completa. Advertencia en un must, información en un should.',
      messages: {
        found: {
          what: '«{words}» deja abierto a qué se refiere.',
          help: 'Escriba la lista completa o dónde se guarda; en vez de «y/o», diga cuál en qué caso.',
        },
      },
      notes: ['La abreviatura es igual en los dos idiomas del perfil.'],
    },
    'profile/placeholder': {
      title: 'Espacio por llenar',
      description:
        'Marcas como TODO o TBD, nombres entre corchetes como `[Empresa]` o `<nombre>`, texto de relleno y nombres inventados como «Empresa XYZ», en respuestas y en nombres de la empresa, sitios y contactos. Los planes pueden tener puntos abiertos: no se revisan las respuestas planned, partial o to-do. Tampoco lo que va entre comillas, el código, ni parte del nombre de un archivo.',
      messages: {
        found: {
          what: 'Falta llenar «{words}».',
          help: 'Escriba lo que va aquí, o ponga la respuesta en status: planned hasta que se sepa.',
        },
      },
      why: 'Un texto que quedó de una plantilla le dice al especialista que nadie leyó la respuesta.',
      notes: ['Un plan puede estar abierto.'],
    },
    'profile/planned-without-date': {
      title: 'Planeado sin fecha',
      description: 'Una medida que está parcialmente hecha o planeada no dice para cuándo estará en uso.',
      messages: {
        missing: {
          what: 'La respuesta a {id} está en {status} pero no tiene fecha objetivo.',
          help: 'Añada targetDate: el día en que estará en uso.',
        },
      },
    },
    'profile/planned-without-owner': {
      title: 'Planeado sin responsable',
      description: 'Nadie responde por una medida que está parcialmente hecha o planeada.',
      messages: {
        missing: {
          what: 'La respuesta a {id} está en {status} pero nadie es responsable.',
          help: 'Indique en owner el id de contacto o el puesto que lo terminará.',
        },
      },
    },
    'profile/procedure-not-approved': {
      title: 'Procedimiento sin aprobar',
      description:
        'Una respuesta implementada cita un procedimiento que es un borrador, está en revisión o se retiró.',
      messages: {
        status: {
          what: 'La respuesta está implementada, pero el procedimiento {procedure} tiene el estado {status}.',
          help: 'Apruebe el procedimiento, o cite el que está vigente.',
        },
      },
    },
    'profile/response-too-long': {
      title: 'Respuesta demasiado larga',
      description:
        'El texto de una respuesta es más largo de lo que permite `portal.maxResponseChars` en la configuración. Sin ese ajuste no se revisa nada.',
      messages: {
        long: {
          what: 'La respuesta a {id} tiene {length} caracteres; la configuración permite {most}.',
          help: 'Acórtela, o pase los detalles a un procedimiento escrito y cítelo.',
        },
      },
      notes: ['Exactamente la longitud permitida.'],
    },
    'profile/restates-criterion': {
      title: 'Criterio repetido',
      description:
        'Más del 60 por ciento de las palabras de una respuesta implementada están en lo que el criterio pide, como lo redacta esta herramienta. Sólo cuentan palabras con contenido, y sólo respuestas con al menos diez de ellas y casi sin números. Advertencia en un must, información en un should.',
      messages: {
        restates: {
          what: 'La respuesta a {id} repite lo que pide el criterio: {share} por ciento de sus palabras están ahí.',
          help: 'Escriba en su lugar lo que ustedes hacen: quién, dónde, cada cuándo, con qué formato, y qué pasa cuando falla.',
        },
      },
      notes: ['Son muy pocas palabras para saberlo.'],
    },
    'profile/site-uncovered': {
      title: 'Sitio sin respuesta',
      description:
        'Una respuesta a un criterio de seguridad física o de acceso físico nombra `sites` y deja fuera uno donde se maneja o almacena carga. Los sitios se cubren con `sites` y `bySite`; un sitio que `conditions` exime no necesita respuesta. No se revisan sitios sin carga ni sitios que no dicen qué se hace ahí.',
      messages: {
        uncovered: {
          what: 'La respuesta a {id} es sólo para algunos sitios; no dice nada de {sites}.',
          help: 'Añada el sitio en sites, diga en bySite qué es distinto ahí, o indique en uses del sitio que la condición no se da.',
        },
      },
      notes: [
        'Una oficina sin carga no se toma en cuenta.',
        'Ahí no hay cámaras.',
        'Sin `sites`, una respuesta vale para todos.',
        'No es un criterio que se responda por sitio.',
      ],
    },
    'profile/too-short': {
      title: 'Respuesta muy corta',
      description:
        'Una respuesta es sólo «Sí», «N/A», «Ver anexo» o algo parecido (error en un must, advertencia en un should), o tiene menos de cinco palabras (un nivel menos). Un rationale se reporta si no da ninguna razón. Sólo las respuestas implemented, partial y alternative necesitan una respuesta que diga algo.',
      messages: {
        empty: {
          what: '«{words}» no dice cómo se cumple {id}.',
          help: 'Escriba quién hace qué, cada cuándo, con qué registro, y qué pasa cuando falla.',
        },
        reason: {
          what: '«{words}» no da ninguna razón.',
          help: 'Escriba en una oración por qué, con base en su operación.',
        },
        short: {
          what: '«{words}» es muy corto para decir quién hace qué.',
          help: 'Escriba quién hace qué, cada cuándo, con qué registro, y qué pasa cuando falla.',
        },
      },
      notes: ['Es breve, pero es un motivo.'],
    },
    'profile/unknown-activity': {
      title: 'Actividad desconocida',
      description:
        'Un valor de `activities` de un sitio difiere en una o dos letras de una actividad conocida, o no tiene ninguna letra. Se permiten palabras propias.',
      messages: {
        misspelled: {
          what: 'La actividad `{value}` no se conoce.',
          help: 'Escriba `{nearest}` si es lo que quiere decir.',
        },
        noWord: {
          what: 'La actividad `{value}` no es una palabra.',
          help: 'Escriba qué se hace en el sitio, por ejemplo `cargo-handling`.',
        },
      },
      why: 'ctpat lee en `activities` dónde se maneja o se guarda carga, y con ello qué sitios debe abarcar una respuesta.',
      words: { fix: 'Escribir `{nearest}`' },
      notes: ['La última es una palabra propia.'],
    },
    'profile/missing-best-practice': {
      title: 'Falta una mejor práctica',
      description:
        '`membership.tier` es 3 y ninguna respuesta tiene `bestPractice`. CBP otorga el nivel 3 a los miembros validados que superan los criterios con mejores prácticas; `ctpat explain tiers` dice más.',
      messages: {
        none: {
          what: 'La membresía está en el nivel 3, pero ninguna respuesta registra una mejor práctica.',
          help: 'Agregue `bestPractice` a las respuestas que superan su criterio.',
        },
      },
      why: 'El nivel 3 es para los miembros cuyas mejores prácticas superan los criterios.',
      notes: ['De una base no se juzga si está completa.'],
    },
    'profile/best-practice-incomplete': {
      title: 'Mejor práctica incompleta',
      description:
        'Una `bestPractice` no dice algo en cada una de sus cinco claves: `managementSupport`, `innovation`, `documentedProcess`, `oversight` y `evidence`. El marco de mejores prácticas de CBP de 2021 pide las cinco partes. `ctpat explain tiers` dice qué es seguro al respecto.',
      messages: {
        missing: {
          what: 'A la mejor práctica del {id} le falta {parts}.',
          help: 'Agregue lo que falta, o quite `bestPractice`.',
        },
      },
      why: 'CBP solo cuenta una mejor práctica si cumple las cinco partes de su marco.',
      words: { more: '{parts} y {count} más' },
    },
    'profile/unanswered': {
      title: 'Sin responder',
      description:
        'Las respuestas de una sección tienen el estado `to-do`, o no tienen nada. Cuentan como sin responder. Cada sección tiene un solo hallazgo, con el nivel de su criterio más exigente: un error si hay un criterio obligatorio pendiente, una advertencia si solo hay recomendados. Los lugares relacionados son las respuestas mismas, y no se revisa nada más de ellas. Un criterio que no aplica, porque una condición de `company.conditions` es false, no necesita respuesta.',
      messages: {
        one: {
          what: 'El MSC {ids} de la sección `{section}` está por responder.',
          help: 'Escriba la respuesta y ponga el estado (`status`).',
        },
        many: {
          what: '{count} criterios de la sección `{section}` están por responder: {ids}.',
          help: 'Escriba las respuestas y ponga cada estado (`status`).',
        },
      },
      why: 'CBP espera una respuesta a cada criterio que aplica.',
      words: {
        more: '{ids} y {count} más',
        related: 'El MSC {id} está por responder',
        site: '{id} en {site}',
      },
      notes: [
        'Un solo hallazgo para los dos.',
        'De una base nunca se juzga si está completa.',
        'Sin guardias, el criterio no necesita respuesta.',
        'Lo que no dice un sitio lo dice la respuesta principal.',
      ],
    },
    'profile/uncertain-criteria': {
      title: 'Criterios inciertos',
      description:
        'La lista de criterios propia de la entidad no se ha visto completa. El hallazgo dice, una vez por perfil, cuántos criterios se basan en qué; al pasar el cursor sobre un criterio se explica cada caso.',
      messages: {
        inferred: {
          what: 'De los {all} criterios listados aquí para {entity}, {inferred} se toman de criterios redactados para los miembros en general.',
          help: 'Compárelos con la lista de su cuenta en el portal; las correcciones van en un archivo de catálogo propio.',
        },
        doubtful: {
          what: 'De los {all} criterios listados aquí para {entity}, {doubtful} son dudosos.',
          help: 'Compárelos con la lista de su cuenta en el portal; las correcciones van en un archivo de catálogo propio.',
        },
        both: {
          what: 'De los {all} criterios listados aquí para {entity}, {inferred} se toman de criterios redactados para los miembros en general y {doubtful} son dudosos.',
          help: 'Compárelos con la lista de su cuenta en el portal; las correcciones van en un archivo de catálogo propio.',
        },
      },
      notes: ['Un tipo de entidad que no existe es otro hallazgo.'],
    },
    'profile/unknown-criterion': {
      title: 'Criterio desconocido',
      description:
        'Un perfil responde un id que no está en ninguna lista de criterios, ni en la nuestra ni en el catálogo propio de la empresa.',
      messages: {
        misspelled: {
          what: 'No existe el criterio {id}; ¿quiso decir {nearest}?',
          help: 'Corrija el id, o añada el criterio a un archivo de catálogo propio.',
        },
        unknown: {
          what: 'No existe el criterio {id}.',
          help: 'Corrija el id, o añada el criterio a un archivo de catálogo propio.',
        },
      },
      words: { fix: 'Cambiar a {suggestion}' },
      notes: ['Está en el catálogo propio de la empresa.'],
    },
    'profile/vague-condition': {
      title: 'Condición imprecisa',
      description:
        'Una respuesta implementada dice que algo se hace «según sea necesario», «de ser posible» o «cuando proceda», y no sigue qué lo activa. Advertencia en un must, información en un should.',
      messages: {
        found: {
          what: '«{words}» deja abierto cuándo se hace.',
          help: 'Diga qué lo activa: un evento, un límite, o quién decide y por qué señal.',
        },
      },
    },
    'profile/vague-frequency': {
      title: 'Frecuencia imprecisa',
      description:
        'Una respuesta implementada dice que algo se hace «regularmente», «periódicamente» o «de vez en cuando». No se reporta nada si la respuesta tiene `frequency`, si la oración nombra un número con su unidad de tiempo, o la siguiente dice cada cuándo. Advertencia en un must, información en un should.',
      messages: {
        found: {
          what: '«{words}» no dice cada cuándo.',
          help: 'Escriba un número y una unidad, como «cada 30 días» o «cada lunes», o añada frequency a la respuesta.',
        },
      },
      notes: ['La respuesta tiene una frecuencia.'],
    },
    'profile/vague-quantity': {
      title: 'Cantidad imprecisa',
      description:
        'Una respuesta implementada dice «iluminación adecuada», «medidas apropiadas», «varias semanas» o «de inmediato», y no da número ni plazo. `Inmediatamente` y `de inmediato` están bien si la oración tiene un plazo o un evento. Advertencia en un must, información en un should.',
      messages: {
        found: {
          what: '«{words}» no da una medida que se pueda verificar.',
          help: 'Escriba el número, el plazo o la norma, como «dentro de 15 minutos» o «20 luxes».',
        },
      },
    },
    'profile/weak-wording': {
      title: 'Afirmación a medias',
      description:
        'Una respuesta implementada dice que alguien «debería» hacer algo, que «se recomienda», o que la empresa «procura» hacerlo. `Podrá` y `puede` no se reportan, porque también dicen a quién se le permite qué. Advertencia en un must, información en un should.',
      messages: {
        found: {
          what: '«{words}» dice lo que se desea, no lo que se hace.',
          help: 'Escriba quién lo hace, en presente; una obligación en un procedimiento es «debe».',
        },
      },
    },
    'profile/wrong-company-name': {
      title: 'Nombre de otra empresa',
      description:
        'Una respuesta llama a una empresa por su razón social (LLC, Inc., S.A. de C.V. …), habla como esa empresa («nosotros en …», «(la Empresa)», «se compromete a proteger»), y no es la empresa, ni un nombre comercial, un socio u otra empresa del proyecto. No se revisan contratistas que sólo se nombran. Sin `company.legalName` no se revisa nada.',
      messages: {
        other: {
          what: 'La respuesta a {id} habla como «{words}», que no es {company}.',
          help: 'Escriba el nombre de su empresa y compare el texto con su práctica; si es un nombre comercial o un socio, regístrelo.',
        },
      },
      why: 'Un nombre que quedó del perfil de otra empresa le dice al especialista que la respuesta se copió.',
      notes: ['Un socio del proyecto.'],
    },
    'profile/wrong-section': {
      title: 'Sección equivocada',
      description: 'Una respuesta está en una sección cuya categoría no contiene el criterio.',
      messages: {
        moved: {
          what: 'El MSC {id} va en la sección «{section}», no en «{here}».',
          help: 'Mueva la respuesta completa a esa sección.',
        },
      },
      notes: [
        'El nombre anterior de proceduralSecurity.',
        'No está en la lista de los importadores; ese es otro hallazgo.',
      ],
    },
  };
}
