import type { SpanishTexts } from '../rule-texts.ts';
import type { referenceRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof referenceRules> {
  return {
    'reference/ambiguous-item': {
      title: 'Id ambiguo',
      description:
        'Un id no está en el propio documento, y varios otros documentos del proyecto tienen uno igual.',
      messages: {
        several: {
          what: 'Varios documentos tienen un {kind} {id}: {documents}.',
          help: 'Diga cuál es: el id del documento, # y el id, como {first}.',
        },
      },
      words: {
        Partner: 'socio',
        'partner-site': 'sitio del socio',
        SecurityProfile: 'perfil',
        lane: 'ruta',
        finding: 'hallazgo',
        incident: 'incidente',
        related: 'Uno de ellos',
        fix: 'Cambiar a {holder}#{id}',
      },
    },
    'reference/duplicate-document-id': {
      title: 'Id de documento duplicado',
      description:
        'Un id es único para su tipo de documento en un proyecto. Se reporta en cada documento después del primero, en el orden de sus rutas.',
      messages: {
        repeated: {
          what: 'Otro {kind} de este proyecto también tiene el id {id}.',
          help: 'Dé otro id a uno de ellos; las referencias no pueden distinguirlos.',
        },
      },
      words: { related: 'El primero' },
      notes: ['El primero se deja como está.'],
    },
    'reference/duplicate-item-id': {
      title: 'Id de elemento repetido',
      description:
        'Dos elementos de una lista de un documento tienen el mismo id: contactos, sitios, rutas, acciones, hallazgos, sesiones, incidentes, auditorías, los sitios o debilidades de un socio. Los id de socios son únicos en todo el proyecto. Se informa en cada lugar después del primero.',
      messages: {
        repeated: { what: 'El id {id} se usa aquí por segunda vez.', help: 'Dé otro id a uno de los dos.' },
      },
      words: { related: 'El primero' },
      notes: [
        'Un sitio y un contacto pueden tener el mismo id.',
        'Cada socio tiene sus propias debilidades.',
      ],
    },
    'reference/unknown-contact': {
      title: 'Contacto desconocido',
      description:
        'Un responsable, revisor, firmante o usuario del portal está escrito como id (una palabra en minúsculas) y ningún contacto tiene ese id. Un puesto en palabras, con un espacio o una mayúscula, nunca se busca. Un perfil que se construye sobre otros tiene también los contactos de ellos. Las bases no se juzgan, ni tampoco nada donde no hay contactos listados.',
      messages: {
        misspelled: {
          what: 'No existe el contacto {id}; ¿quiso decir {nearest}?',
          help: 'Escriba el id de un contacto, o un puesto en palabras con mayúscula.',
        },
        unknown: {
          what: 'No existe el contacto {id}.',
          help: 'Añada el contacto, o escriba un puesto en palabras con mayúscula.',
        },
      },
      notes: ['No hay ningún contacto listado; eso se indica una vez, en otro lugar.'],
    },
    'reference/unknown-criterion': {
      title: 'Criterio desconocido',
      description:
        'Un procedimiento, un registro, una evaluación de riesgos o la ficha de un socio nombra el id de un criterio que no está en ninguna lista.',
      messages: {
        misspelled: { what: 'No existe el criterio {id}; ¿quiso decir {nearest}?', help: 'Corrija el id.' },
        unknown: {
          what: 'No existe el criterio {id}.',
          help: 'Corrija el id, o añada el criterio a un archivo de catálogo propio.',
        },
      },
      notes: [
        'Se sabe que el 5.9 existe, aunque su texto no está aquí.',
        'Solo sirve a los agentes aduanales.',
      ],
    },
    'reference/unknown-heading': {
      title: 'Título desconocido',
      description:
        'Una respuesta cita una parte de un procedimiento, `id#título`, y el procedimiento no tiene ese título. En un procedimiento escrito en YAML, las claves de `body` son sus títulos. Los números antes de un título, y las palabras usuales de una parte en el otro idioma, no hacen diferencia.',
      messages: {
        none: {
          what: 'El procedimiento {id} no tiene el título «{heading}»; no tiene ningún título.',
          help: 'Cite solo el procedimiento, o póngale títulos.',
        },
        unknown: {
          what: 'El procedimiento {id} no tiene el título «{heading}».',
          help: 'Escriba uno de sus títulos, en minúsculas y con guiones: {headings}.',
        },
      },
      notes: ['La misma parte, numerada y en español.'],
    },
    'reference/unknown-item': {
      title: 'Socio, ruta, hallazgo, incidente o perfil desconocido',
      description:
        'Un documento nombra un socio, un sitio de un socio, una ruta, un hallazgo, un incidente o un perfil con un id que nada en el proyecto tiene. `id-del-documento#id-del-elemento` se busca en ese documento.',
      messages: {
        misspelled: {
          what: 'No existe el {kind} {id}; ¿quiso decir {nearest}?',
          help: 'Escriba el id de uno que exista.',
        },
        unknown: { what: 'No existe el {kind} {id} en este proyecto.', help: 'Añádalo, o corrija el id.' },
      },
      words: {
        Partner: 'socio',
        'partner-site': 'sitio del socio',
        SecurityProfile: 'perfil',
        lane: 'ruta',
        finding: 'hallazgo',
        incident: 'incidente',
      },
    },
    'reference/unknown-original': {
      title: 'Original desconocido',
      description:
        'Un procedimiento dice en `translationOf` cuál traduce y el proyecto no contiene ese procedimiento.',
      messages: {
        renamed: {
          what: 'El procedimiento {id} que este traduce ahora se llama {current}.',
          help: 'Escriba su id actual.',
        },
        misspelled: {
          what: 'No existe el procedimiento {id} que se traduce; ¿quiso decir {nearest}?',
          help: 'Escriba el id del original.',
        },
        unknown: {
          what: 'No existe el procedimiento {id} que se traduce.',
          help: 'Escriba el id del original, o quite translationOf.',
        },
        itself: {
          what: 'Un procedimiento no puede ser traducción de sí mismo.',
          help: 'Escriba el id del original, o quite translationOf.',
        },
      },
      notes: ['El original cambió de id.', 'Un original.'],
    },
    'reference/unknown-procedure': {
      title: 'Procedimiento desconocido',
      description:
        'Una respuesta cita un procedimiento con un id que ningún procedimiento del proyecto tiene.',
      messages: {
        renamed: { what: 'El procedimiento {id} ahora se llama {current}.', help: 'Escriba su id actual.' },
        misspelled: {
          what: 'No existe el procedimiento {id}; ¿quiso decir {nearest}?',
          help: 'Escriba el id de un procedimiento de este proyecto.',
        },
        unknown: {
          what: 'No existe el procedimiento {id} en este proyecto.',
          help: 'Añada el procedimiento, o corrija el id.',
        },
      },
      notes: ['Una respuesta que aún está por darse no se juzga.'],
    },
    'reference/unknown-site': {
      title: 'Sitio desconocido',
      description:
        'Una respuesta, una evidencia o un procedimiento nombra un sitio que ningún perfil lista. No se reporta nada si no hay ningún sitio listado o si los sitios pueden heredarse.',
      messages: {
        misspelled: {
          what: 'No existe el sitio {id}; ¿quiso decir {nearest}?',
          help: 'Escriba el id de un sitio de company.sites.',
        },
        unknown: {
          what: 'No existe el sitio {id}.',
          help: 'Añada el sitio en company.sites, o corrija el id.',
        },
      },
      notes: [
        'No hay ningún sitio listado.',
        'Una base puede nombrar los sitios de quienes se construyen sobre ella.',
      ],
    },
  };
}
