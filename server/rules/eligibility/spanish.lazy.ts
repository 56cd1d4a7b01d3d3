import type { SpanishTexts } from '../rule-texts.ts';
import type { eligibilityRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof eligibilityRules> {
  return {
    'eligibility/activity-stale': {
      title: 'Sin actividad reciente',
      description:
        'El tipo de entidad debe haber tenido actividad en los últimos doce meses y `eligibility.lastActivity` es anterior.',
      messages: {
        old: {
          what: 'La última actividad fue el {date}, hace más de un año.',
          help: 'Actualice la fecha; una empresa que ya no tiene actividad no es elegible.',
        },
      },
      why: 'Los miembros tienen actividad en su papel en los últimos doce meses.',
      notes: ['A este tipo de entidad no se le pide.'],
    },
    'eligibility/agreement-unsigned': {
      title: 'Acuerdo sin firmar',
      description: 'En `eligibility.agreement` falta quién firmó o el día de la firma.',
      messages: {
        unsigned: {
          what: 'El acuerdo con CBP no consta como firmado; falta: {keys}.',
          help: 'Añada agreement con signedBy (un id de contacto) y signed (el día) en eligibility.',
        },
      },
      why: 'La membresía empieza con un acuerdo que firma un directivo.',
      notes: ['Puede heredar el acuerdo.'],
    },
    'eligibility/bond-expired': {
      title: 'Fianza terminada',
      description:
        'El tipo de entidad necesita una fianza, y el día indicado en `expires` o `cancelled` ya pasó o faltan 60 días o menos (una advertencia).',
      messages: {
        ended: { what: 'La fianza terminó el {date}.', help: 'Indique la fianza vigente hoy.' },
        soon: { what: 'La fianza termina el {date}.', help: 'Tenga lista la siguiente para entonces.' },
      },
      why: 'La membresía se apoya en una fianza vigente.',
      notes: ['Los exportadores no necesitan fianza.'],
    },
    'eligibility/bond-not-continuous': {
      title: 'La fianza no es continua',
      description:
        'El tipo de entidad necesita una fianza aduanal continua y el perfil indica una de otro tipo.',
      messages: {
        type: {
          what: 'La fianza es para operaciones únicas; {entity} necesitan una continua.',
          help: 'Indique la fianza continua, o contrate una.',
        },
      },
      why: 'Una fianza por operación no hace elegible a la empresa.',
      notes: [
        'Es solo información: no es seguro que los transportistas marítimos necesiten fianza.',
        'Los exportadores no necesitan fianza.',
      ],
    },
    'eligibility/confirmation-stale': {
      title: 'Confirmación desactualizada',
      description:
        'El día indicado en `exportReporting.confirmed` o `goodStanding.confirmed` es de hace más de doce meses.',
      messages: {
        old: {
          what: '{key} se confirmó por última vez el {date}, hace más de un año.',
          help: 'Verifique de nuevo y ponga en confirmed el día en que lo hizo.',
        },
      },
      why: 'CBP mira los últimos doce meses.',
    },
    'eligibility/debt-statement-stale': {
      title: 'Declaración sobre adeudos desactualizada',
      description: 'El día indicado en `eligibility.cbpDebt.confirmed` es de hace más de doce meses.',
      messages: {
        old: {
          what: 'La declaración sobre adeudos con CBP es del {date}, hace más de un año.',
          help: 'Verifique de nuevo y ponga en confirmed el día en que lo hizo.',
        },
      },
      why: 'La declaración se hace en la solicitud y de nuevo cada año.',
    },
    'eligibility/debt-unpaid': {
      title: 'Adeudo sin pagar',
      description:
        'El perfil dice que un adeudo con CBP es definitivo, no está pagado y ya no se puede impugnar.',
      messages: {
        unpaid: {
          what: 'Hay un adeudo con CBP definitivo y sin pagar.',
          help: 'Páguelo y después ponga finalUnpaid en false.',
        },
      },
      why: 'Ningún miembro puede tener con CBP un adeudo definitivo que ya no admite impugnación.',
    },
    'eligibility/invalid-agreement-signer': {
      title: 'Acuerdo firmado por otra persona',
      description:
        '`eligibility.agreement.signedBy` es el id de un contacto que no está marcado con `companyOfficer: true`, como pasa cuando el directivo cambió. Un puesto en palabras no se juzga.',
      messages: {
        changed: {
          what: 'El acuerdo lo firmó {signer}, que hoy no es directivo de la empresa.',
          help: 'Haga que lo firme el directivo actual, o añada companyOfficer: true a ese contacto.',
        },
      },
      why: 'Solo un directivo puede obligar a la empresa con el acuerdo.',
    },
    'eligibility/invalid-carrier-designation': {
      title: 'Designación del transportista',
      description:
        'El perfil de un autotransportista EE. UU./Canadá incluye la frontera con México entre las que cruza (un error), el de un autotransportista EE. UU./México incluye solo la frontera con Canadá, o el de un transportista mexicano de largo recorrido incluye alguna (advertencias). Si no hay fronteras listadas, no se dice nada.',
      messages: {
        mexico: {
          what: 'El transportista cruza la frontera con México, así que su tipo de entidad es highway-carrier-us-mexico.',
          help: 'Cambie la entidad, o corrija las fronteras (borders).',
        },
        canada: {
          what: 'El transportista cruza solo la frontera con Canadá, así que su tipo de entidad es highway-carrier-us-canada.',
          help: 'Cambie la entidad, o añada us-mexico a las fronteras (borders).',
        },
        longHaul: {
          what: 'Un transportista de largo recorrido de México no cruza la frontera, pero hay fronteras listadas.',
          help: 'Quite las fronteras (borders), o cambie la entidad a la de los transportistas que cruzan.',
        },
      },
      why: 'Un transportista que cruza ambas fronteras solicita bajo la designación de México.',
    },
    'eligibility/invalid-identifier': {
      title: 'Forma del identificador',
      description:
        'Un número o código de `eligibility` no está escrito como se expide. Se toleran los espacios alrededor y las minúsculas. Los números cuya forma no es segura no se juzgan.',
      messages: {
        form: {
          what: '«{value}» no tiene la forma de {key}: {form}.',
          help: 'Compárelo con el documento que da el número.',
        },
      },
      why: 'CBP encuentra a la empresa por sus números.',
    },
    'eligibility/invalid-importer-of-record': {
      title: 'Número de importador',
      description:
        'El número no tiene la forma indicada en `format`. Un número de seguro social se escribe únicamente enmascarado; en texto claro lo indica `privacy/social-security-number`.',
      messages: {
        form: {
          what: 'El número de importador no tiene la forma «{format}»: {form}.',
          help: 'Corrija el número, o elija su otra forma en format.',
        },
      },
      why: 'Un importador participa con un número de importador activo.',
    },
    'eligibility/invalid-primary-contact': {
      title: 'Contacto principal',
      description:
        'Exactamente un contacto es el principal. Si no hay contactos listados, se indica en la clave kind.',
      messages: {
        missing: {
          what: 'Ningún contacto está marcado como principal (primary).',
          help: 'Marque al directivo que responde por el programa con primary: true.',
        },
        repeated: {
          what: 'Un segundo contacto está marcado como principal (primary).',
          help: 'Conserve un solo contacto principal; marque a los otros con alternate: true.',
        },
      },
      why: 'CBP trata con un solo contacto principal de cada empresa.',
      notes: ['Solo falta el id.', 'Que el valor no sea true ni false lo indica el esquema.'],
    },
    'eligibility/license-expired': {
      title: 'Licencia vencida',
      description:
        'El día indicado en `validUntil` de una licencia ya pasó, o faltan 60 días o menos (una advertencia).',
      messages: {
        expired: {
          what: 'La licencia de {authority} venció el {date}.',
          help: 'Registre la licencia renovada.',
        },
        soon: { what: 'La licencia de {authority} vence el {date}.', help: 'Renuévela para entonces.' },
      },
      why: 'El tipo de entidad se apoya en licencias vigentes.',
    },
    'eligibility/missing-activity': {
      title: 'Falta la actividad',
      description:
        'El tipo de entidad debe haber tenido actividad en los últimos doce meses y falta `eligibility.lastActivity`.',
      messages: {
        missing: {
          what: 'Nada dice cuándo tuvo la empresa su última actividad en su papel.',
          help: 'Añada lastActivity: el día de la última importación, exportación o cruce.',
        },
      },
      why: 'Los miembros tienen actividad en su papel en los últimos doce meses.',
      notes: ['A este tipo de entidad no se le pide.'],
    },
    'eligibility/missing-alternate-contact': {
      title: 'Falta el contacto suplente',
      description:
        'Ningún contacto suple al principal. Para los exportadores, a quienes el programa se lo pide expresamente, es un error.',
      messages: {
        missing: {
          what: 'Ningún contacto aparte del principal está marcado como suplente (alternate).',
          help: 'Marque a quien suple con alternate: true.',
        },
      },
      why: 'Los correos de CBP tienen plazos cortos; alguien debe leerlos cuando el contacto principal no está.',
      notes: ['Nadie es suplente de sí mismo.', 'Sin contactos, solo se señala que falta el principal.'],
    },
    'eligibility/missing-debt-statement': {
      title: 'Falta la declaración sobre adeudos',
      description:
        'En `eligibility.cbpDebt` falta la declaración misma (`finalUnpaid`) o el día en que se confirmó.',
      messages: {
        missing: {
          what: 'Nada dice si la empresa tiene un adeudo definitivo con CBP.',
          help: 'Añada cbpDebt con finalUnpaid y el día en que se confirmó.',
        },
        undated: {
          what: 'La declaración sobre adeudos con CBP no tiene fecha.',
          help: 'Añada confirmed: el día en que se verificó por última vez.',
        },
      },
      why: 'La declaración se hace en la solicitud y de nuevo cada año.',
      notes: ['Puede heredar la declaración.'],
    },
    'eligibility/missing-identifier': {
      title: 'Falta un identificador',
      description:
        'Cada tipo de entidad acredita quién es con ciertos números y documentos. Un solo hallazgo nombra los que faltan; si basta con uno de varios, los nombra todos. Lo que no es seguro se indica como información.',
      messages: {
        missing: {
          what: 'En eligibility falta {fields}, que dan {entity}.',
          help: 'Añádalo en eligibility.',
        },
        oneOf: {
          what: 'En eligibility falta uno de {fields}, que dan {entity}.',
          help: 'Añada uno de ellos en eligibility.',
        },
      },
      why: 'Sin ello CBP no puede saber si la empresa es elegible.',
      notes: ['Ningún sitio está en México.', 'Puede heredarlos.'],
    },
    'eligibility/missing-office': {
      title: 'Falta una oficina',
      description:
        'El tipo de entidad necesita una oficina con personal en ciertos países y ninguno de los sitios listados lo es. Un sitio que no dice `staffed` puede serlo. No se dice nada si no hay sitios listados o si uno que podría tener personal no indica su país; tampoco de una terminal marítima que solo lista sitios en el extranjero. Para los transportistas marítimos es información.',
      messages: {
        missing: {
          what: 'No hay ningún sitio con personal en {countries}; {entity} necesitan uno.',
          help: 'Liste la oficina con personal ahí con staffed: true.',
        },
      },
      why: 'El programa pide una oficina con personal en ese país.',
      notes: [
        'Una terminal en el extranjero ingresa por invitación.',
        'No se sabe que los transportistas de larga distancia necesiten una oficina en cierto país.',
      ],
    },
    'eligibility/primary-contact-not-officer': {
      title: 'El contacto principal no es directivo',
      description:
        'El contacto marcado como principal dice que es consultor, o no dice que sea directivo de la empresa. Si hay varios marcados, solo se juzga el primero.',
      messages: {
        consultant: {
          what: 'El contacto principal es un consultor; debe ser un directivo de la empresa.',
          help: 'Ponga a un directivo como contacto principal; el consultor puede listarse sin primary.',
        },
        officer: {
          what: 'El contacto principal no está marcado como directivo de la empresa.',
          help: 'Añada companyOfficer: true si así es, o ponga a un directivo como contacto principal.',
        },
      },
      why: 'Solo un directivo puede firmar el acuerdo y enviar la revisión anual.',
    },
    'eligibility/unanswered-question': {
      title: 'Pregunta sin responder',
      description:
        'La solicitud de este tipo de entidad pide más que sus identificadores. Un solo hallazgo lista lo que el perfil no dice.',
      messages: {
        open: {
          what: 'CBP también pregunta a {entity} por {fields}, que el perfil deja abierto.',
          help: 'Respóndalo en eligibility, para tener la respuesta a la mano.',
        },
      },
      why: 'Se preguntan en la solicitud; no deciden por sí solas.',
      notes: ['No también es una respuesta.'],
    },
    'eligibility/unexpected-bond-code': {
      title: 'Código de actividad de la fianza',
      description: 'El código de actividad de la fianza es distinto del que suele tener el tipo de entidad.',
      messages: {
        code: {
          what: 'La fianza tiene el código de actividad {code}; {entity} suelen tener {usual}.',
          help: 'Revise la fianza: 1 importador, 2 custodia, 3 transportista internacional.',
        },
      },
      why: 'El código dice qué cubre la fianza.',
      notes: ['Los exportadores no necesitan fianza.'],
    },
    'eligibility/unexpected-incorporation-country': {
      title: 'País de constitución',
      description:
        'Las empresas de este tipo de entidad se constituyen en ciertos países y todos los sitios listados están en otros. Se indica solo como información. No se dice nada si no hay sitios listados o si alguno no indica su país.',
      messages: {
        elsewhere: {
          what: 'No hay ningún sitio en {countries}, donde se constituyen {entity}.',
          help: 'Vea si el tipo de entidad es correcto; si CBP invitó a la empresa, nada está mal.',
        },
      },
      why: 'Las empresas constituidas en otro país entran en este tipo de entidad solo por invitación de CBP.',
    },
    'eligibility/unexpected-manufacturer-id-country': {
      title: 'MID de otro país',
      description:
        'El país al inicio de un MID en `eligibility.mid` no es el de ningún sitio de la empresa. No se dice nada si no todos los sitios indican su país, ni de códigos con forma incorrecta.',
      messages: {
        elsewhere: {
          what: 'El MID {mid} empieza con {country}, y la empresa no tiene ningún sitio ahí.',
          help: 'El código se forma con el país, nombre, domicilio y ciudad del fabricante real; corríjalo o añada el sitio.',
        },
      },
      why: 'CTPAT solo acepta un código formado con el nombre y domicilio propios del fabricante.',
    },
  };
}
