import type { SpanishTexts } from '../rule-texts.ts';
import type { evidenceRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof evidenceRules> {
  return {
    'evidence/backslash-in-path': {
      title: 'Barra invertida en una ruta',
      description: 'Una ruta de `evidence` está escrita con barras invertidas. Solo funciona en Windows.',
      messages: {
        backslash: {
          what: 'La ruta {path} usa barras invertidas.',
          help: 'Use barras normales (/); funcionan en todos los sistemas.',
        },
      },
      words: { fix: 'Cambiar a {forward}' },
      notes: [
        'Si el archivo existe se pregunta cuando la ruta está bien escrita.',
        'Sale del proyecto; ese es otro hallazgo.',
      ],
    },
    'evidence/checksum-mismatch': {
      title: 'La suma de verificación difiere',
      description:
        'El SHA-256 de un archivo de evidencia no es el indicado en `sha256`. En un puntero de Git LFS se compara la suma que este nombra.',
      messages: {
        differs: {
          what: 'El archivo {path} no es aquel cuya suma de verificación está aquí.',
          help: 'Restaure el archivo, o registre la nueva suma después de leer qué cambió.',
        },
        unreadable: {
          what: 'El archivo {path} no se puede leer, así que no se compara su suma de verificación.',
          help: 'Permita la lectura del archivo y ejecute ctpat de nuevo.',
        },
      },
      notes: ['Un puntero de Git LFS.'],
    },
    'evidence/date-in-future': {
      title: 'Evidencia con fecha futura',
      description:
        'La fecha de una evidencia es posterior a mañana. Se tolera un día por los husos horarios.',
      messages: {
        future: {
          what: 'Esta evidencia tiene fecha {date}, que aún no llega.',
          help: 'Corrija la fecha al día en que se hizo el registro.',
        },
      },
    },
    'evidence/empty-file': {
      title: 'Archivo de evidencia vacío',
      description: 'Un archivo de evidencia no tiene contenido, así que no demuestra nada.',
      messages: {
        found: {
          what: 'El archivo de evidencia {path} está vacío.',
          help: 'Sustitúyalo por el registro lleno.',
        },
      },
      notes: ['El archivo no existe.'],
    },
    'evidence/expired': {
      title: 'Evidencia vencida',
      description:
        'El día indicado en `validUntil` ya pasó y ninguna otra evidencia de lo mismo está vigente. La evidencia de algo que se hizo, como una visita o una sesión, debió estar vigente ese día. Es un error si el criterio es obligatorio; si no, una advertencia.',
      messages: {
        expired: { what: 'Esta evidencia fue válida hasta el {date}.', help: 'Sustitúyala por una vigente.' },
      },
      notes: [
        'Ya había vencido cuando se cerró el hallazgo.',
        'El certificado anterior está junto al que lo sustituye.',
        'Estaba vigente cuando se cerró el hallazgo.',
      ],
    },
    'evidence/expires-soon': {
      title: 'Evidencia por vencer',
      description:
        'Faltan 60 días o menos para el día indicado en `validUntil` y ninguna otra evidencia de lo mismo está vigente por más tiempo. La evidencia de algo que se hizo no tiene que durar.',
      messages: {
        soon: {
          what: 'Esta evidencia es válida hasta el {date}, {days} días más.',
          help: 'Tenga lista la que sigue para entonces.',
        },
      },
      notes: ['Ya venció; ese es otro hallazgo.'],
    },
    'evidence/extension-not-allowed': {
      title: 'Extensión de archivo no permitida',
      description:
        'Un archivo de evidencia tiene una extensión que no está en `portal.allowedExtensions`. Sin ese ajuste no se revisa nada.',
      messages: {
        none: {
          what: 'El archivo {path} no tiene extensión, así que no está entre los que permite la configuración.',
          help: 'Use uno de: {allowed}.',
        },
        extension: {
          what: 'Los archivos de tipo «{extension}» no están entre los que permite la configuración.',
          help: 'Use uno de: {allowed}.',
        },
      },
      notes: ['No existe tal archivo; ese es otro hallazgo.'],
    },
    'evidence/is-folder': {
      title: 'La evidencia es una carpeta',
      description: 'Una ruta de `evidence` lleva a una carpeta.',
      messages: {
        found: {
          what: '{path} es una carpeta; la evidencia es un archivo.',
          help: 'Nombre el archivo que lo muestra.',
        },
      },
    },
    'evidence/letter-case-mismatch': {
      title: 'Difieren las mayúsculas',
      description:
        'Una ruta de `evidence` difiere del archivo solo en mayúsculas y minúsculas. En Windows funciona; en la integración continua (CI), no.',
      messages: {
        found: {
          what: 'El archivo se escribe {actual}; {path} difiere en mayúsculas.',
          help: 'Escriba la ruta como se escribe el archivo; en otros sistemas no se encuentra.',
        },
      },
      words: { fix: 'Cambiar a {actual}' },
      notes: ['Es un nombre del todo distinto: el archivo no existe.'],
    },
    'evidence/missing-file': {
      title: 'Falta el archivo de evidencia',
      description:
        'Una ruta de `evidence` no lleva a ningún archivo del proyecto; lo mismo una de `report`, `roster`, `statement` o `mapping`, que también son evidencia.',
      messages: {
        found: {
          what: 'El archivo de evidencia {path} no existe.',
          help: 'Añada el archivo, o corrija la ruta; es relativa a este documento.',
        },
      },
      notes: ['La relación terminó.'],
    },
    'evidence/outside-project': {
      title: 'Evidencia fuera del proyecto',
      description:
        'Una ruta de `evidence` es absoluta, sube por encima del proyecto o pasa por un enlace que sale de él. Un archivo así nunca se lee. Una dirección web va en `url`.',
      messages: {
        address: {
          what: '{path} es una dirección, no una ruta a un archivo del proyecto.',
          help: 'Escríbala en url; la dirección nunca se abre.',
        },
        found: {
          what: 'La ruta {path} sale del proyecto, así que no se lee.',
          help: 'Copie el archivo al proyecto, o nómbrelo como registro (record).',
        },
      },
      words: { fix: 'Escribirla en url' },
    },
    'evidence/stale': {
      title: 'Evidencia desactualizada',
      description:
        'A la fecha más reciente de la evidencia de una respuesta se le suma su `frequency` (un año si no se indica), y ese día ya pasó. Si una evidencia tiene un `period` que termina después, se cuenta desde ahí. No se dice nada si una evidencia tiene `validUntil`: o sigue vigente, o lo indica `evidence/expired`. La evidencia sin fecha no se juzga. Es un error si el criterio es obligatorio, una advertencia si es recomendado.',
      messages: {
        stale: {
          what: 'La evidencia más reciente es del {date}; según el ritmo de la propia respuesta tocaba una nueva el {due}.',
          help: 'Añada el registro más reciente, o corrija la frecuencia.',
        },
      },
      notes: [
        'La respuesta dice cada mes.',
        'El segundo registro cubre noviembre.',
        'Lo que ya venció es otro hallazgo.',
      ],
    },
    'evidence/too-large': {
      title: 'Archivo de evidencia demasiado grande',
      description:
        'Un archivo de evidencia es mayor que `portal.maxFileMb` de la configuración, 10 si no se indica otro.',
      messages: {
        large: {
          what: 'El archivo {path} tiene {size} MB; el portal acepta {most} MB.',
          help: 'Hágalo más pequeño, o aumente portal.maxFileMb en la configuración.',
        },
      },
    },
  };
}
