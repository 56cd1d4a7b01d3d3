import type { SpanishTexts } from '../rule-texts.ts';
import type { partnerRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof partnerRules> {
  return {
    'partner/basc-certificate-stale': {
      title: 'Certificado BASC de hace más de un año',
      description:
        'Un certificado BASC se emitió hace más de 12 meses, diga lo que diga `validUntil`. Si además venció, solo se dice eso.',
      messages: {
        stale: {
          what: 'El certificado BASC de {name} se emitió el {date}. BASC audita cada año, así que contó hasta el {until}.',
          help: 'Pida el certificado de la auditoría de este año.',
        },
      },
      notes: ['Cuenta el más reciente.'],
    },
    'partner/certificate-before-arrangement': {
      title: 'Certificado anterior a su reconocimiento',
      description:
        'Un certificado se emitió antes de que el acuerdo con su país se firmara o entrara en vigor.',
      messages: {
        early: {
          what: 'Este certificado se emitió el {date}, antes de que CTPAT reconociera el programa ({since}).',
          help: 'Revise la fecha; si es correcta, pregunte si el certificado se renovó después.',
        },
      },
    },
    'partner/certificate-expired': {
      title: 'Certificado del socio vencido',
      description:
        'El día en `validUntil` de un certificado que cuenta ya pasó, y el socio no tiene otro vigente del mismo programa.',
      messages: {
        expired: {
          what: 'El certificado {program} de {name} fue válido hasta el {date}.',
          help: 'Pida el certificado nuevo, o trate al socio como uno sin estatus.',
        },
      },
      notes: ['El anterior está junto al que lo sustituye.'],
    },
    'partner/certificate-expires-soon': {
      title: 'Certificado del socio por vencer',
      description:
        'Faltan 60 días o menos para el `validUntil` de un certificado que cuenta, y ningún otro del mismo programa vale por más tiempo.',
      messages: {
        soon: {
          what: 'El certificado {program} de {name} vence después del {date}.',
          help: 'Pida el siguiente a tiempo.',
        },
      },
    },
    'partner/certificate-scope': {
      title: 'El certificado no cubre un sitio',
      description:
        'Un certificado que cuenta nombra los sitios que cubre, el socio tiene otros, y ningún cuestionario ni visita dentro del plazo de su riesgo llena el hueco.',
      messages: {
        outside: {
          what: 'El certificado {program} de {name} no cubre su sitio {sites}, y allí no se revisó nada más.',
          help: 'Pida un cuestionario o haga una visita para ese sitio, o corrija scopeSites.',
        },
      },
      notes: ['La visita cubre lo que falta.'],
    },
    'partner/double-brokering': {
      title: 'Doble subcontratación',
      description:
        'En un proyecto con el perfil de un proveedor de logística (3PL), un socio trabaja para el subcontratista de un subcontratista y no es miembro CTPAT.',
      messages: {
        deep: {
          what: '{name} trabaja para {employer}, que trabaja para {top}: es más de un nivel, y {name} no es miembro CTPAT.',
          help: 'Un proveedor logístico subcontrata un solo nivel, salvo a miembros CTPAT.',
        },
      },
      why: 'Es una condición de elegibilidad para los proveedores de logística.',
    },
    'partner/duplicate-partner': {
      title: 'Socio repetido',
      description:
        'Dos socios del proyecto tienen el mismo número DUNS, MID, SVI, USDOT o RFC, o la misma razón social y el mismo país.',
      messages: {
        twice: {
          what: 'Los socios {id} y {other} parecen ser una sola empresa: {mark}.',
          help: 'Conserve uno de ellos, o corrija el número.',
        },
      },
      words: { related: 'El otro' },
      notes: ['Empresas hermanas en dos países.'],
    },
    'partner/eligible-not-member': {
      title: 'Podría ser miembro',
      description: 'Un socio está marcado con `eligibleForCtpat: true` y no tiene certificado reconocido.',
      messages: {
        could: {
          what: '{name} podría ser miembro de CTPAT y no lo es.',
          help: 'Registre que lo animó a unirse, o que tiene otro estatus.',
        },
      },
    },
    'partner/forced-labor-unproven': {
      title: 'Proveedor sin registro sobre trabajo forzoso',
      description:
        'Un importador guarda `forcedLabor` de algunos proveedores en el extranjero, y este no tiene `forcedLabor.statement` ni `forcedLabor.mapping`. El criterio 3.9 pide al importador un programa, no un papel de cada proveedor, por lo que es un aviso. Donde ningún proveedor tiene un registro, lo dice una sola vez `partner/missing-forced-labor-program`, si nada más muestra el programa.',
      messages: {
        unproven: {
          what: '{name} no tiene ningún registro sobre trabajo forzoso, a diferencia de otros proveedores.',
          help: 'Agregue en `forcedLabor` una declaración o un mapa del origen de los materiales, si su programa lo pide.',
        },
      },
      notes: [
        'Un agente de carga no fabrica mercancías.',
        'Ningún proveedor tiene un registro: eso atañe al programa.',
        'No hay ningún perfil de importador.',
      ],
    },
    'partner/former-performer': {
      title: 'Lo hace un socio anterior',
      description: 'Una respuesta nombra en `performedBy` a un socio cuyo día en `ended` ya llegó.',
      messages: {
        ended: {
          what: 'La respuesta a {id} la realiza {partner}, con quien la relación terminó el {date}.',
          help: 'Indique quién lo hace ahora.',
        },
      },
    },
    'partner/high-risk-not-visited': {
      title: 'Riesgo alto sin visita',
      description:
        'Un socio de riesgo alto sin estatus reconocido no tiene visita ni auditoría de terceros dentro del plazo de `cadence.questionnaire.high` (un año). Si no se revisó nada en absoluto, solo se dice eso.',
      messages: {
        never: {
          what: '{name} tiene riesgo alto, y nadie ha estado allí.',
          help: 'Visite al socio, en persona o por video, y regístrelo en visits; una auditoría de terceros también cuenta.',
        },
        late: {
          what: '{name} tiene riesgo alto; la última visita fue el {date}, y la siguiente correspondía el {until}.',
          help: 'Visite de nuevo al socio, en persona o por video.',
        },
      },
      notes: ['BASC cumple con la obligación.', 'No se ha revisado nada; ese es otro hallazgo.'],
    },
    'partner/invalid-identifier': {
      title: 'Forma de un identificador del socio',
      description: 'Un número en `identifiers` no tiene la forma propia de su tipo.',
      messages: {
        wrong: {
          what: '{key} {value} no está escrito como debe: {form}.',
          help: 'Compárelo con los papeles del socio.',
        },
      },
      notes: ['No se conoce ninguna forma.'],
    },
    'partner/missing-due-diligence': {
      title: 'Nadie ha revisado al socio',
      description:
        'Un socio sin estatus reconocido no tiene cuestionario recibido, visita ni auditoría registrada. Un estatus que se afirma pero no se verificó o no está vigente lo dice su propia regla.',
      messages: {
        none: {
          what: '{name} no tiene un estatus que cuente, y nadie ha revisado su seguridad: no hay cuestionario recibido ni visita.',
          help: 'Envíe un cuestionario o visite al socio, y regístrelo.',
        },
      },
      notes: ['BASC cumple con la obligación.', 'La relación comercial terminó.'],
    },
    'partner/missing-risk-rating': {
      title: 'Socio sin calificar',
      description:
        'Un socio sin estatus reconocido no tiene `risk.rating`. Se trata como riesgo bajo mientras no la tenga.',
      messages: {
        none: {
          what: '{name} no tiene calificación de riesgo, así que no se sabe cada cuánto revisarlo.',
          help: 'Califique al socio como low, medium o high en risk.',
        },
      },
      notes: ['De eso se encarga su estatus.'],
    },
    'partner/missing-forced-labor-program': {
      title: 'Sin programa contra el trabajo forzoso',
      description:
        'El perfil es de un importador, los registros tienen proveedores o fabricantes activos fuera de Estados Unidos y nada muestra un programa contra el trabajo forzoso: ninguna respuesta al 3.9 en uso, ningún procedimiento que lo cite en `criteria`, ningún socio con `forcedLabor`. Se dice una vez por perfil. Si el 3.9 está por responder en una sección empezada, el hallazgo es ese.',
      messages: {
        missing: {
          what: 'No consta ningún programa contra el trabajo forzoso, aunque hay proveedores fuera de Estados Unidos ({count}).',
          help: 'Establezca el programa y descríbalo en la respuesta al 3.9.',
        },
      },
      notes: [
        'Un procedimiento trata del 3.9.',
        'Los registros de los proveedores muestran el programa.',
        'El 3.9 sin responder es otro hallazgo.',
      ],
    },
    'partner/missing-screening': {
      title: 'Socio sin evaluar',
      description:
        'Un socio activo no tiene `screened`. El criterio 3.1 exige evaluar a los socios comerciales antes de iniciar la relación. `checks` enumera lo que buscó la evaluación.',
      messages: {
        missing: {
          what: 'No consta ninguna evaluación de {name}.',
          help: 'Evalúe al socio y después agregue `screened` con `date`, `by`, `checks` y `result`.',
        },
      },
      notes: ['La relación comercial terminó.'],
    },
    'partner/missing-security-clause': {
      title: 'Sin cláusula de seguridad',
      description: 'Un socio de riesgo alto tiene un contrato registrado cuya `securityClause` es false.',
      messages: {
        none: {
          what: '{name} tiene riesgo alto, y su contrato no lo obliga a cumplir los criterios de seguridad.',
          help: 'Añada la cláusula en la próxima ocasión y ponga contract.securityClause en true.',
        },
      },
      notes: ['No se dice nada de una cláusula.'],
    },
    'partner/program-not-recognized': {
      title: 'Programa que no da estatus',
      description:
        'Un certificado de un programa que CTPAT no reconoce: un AEOC de la UE, un OEA de China, TAPA, ISO 28000, un informe de auditoría. Puede servir bien como diligencia, pero no sustituye nada. Que al socio le falte diligencia es otro hallazgo.',
      messages: {
        lookAlike: {
          what: '{title} no da a {name} estatus en CTPAT. {words}',
          help: 'Consérvelo como evidencia, y revise al socio con cuestionario o visita.',
        },
        otherCountry: {
          what: '{program} se reconoce para otros países, no para {country}.',
          help: 'Corrija el país o el programa; sin estatus, el socio necesita cuestionario o visita.',
        },
        unknown: {
          what: 'El programa {program} no está entre los que CTPAT reconoce.',
          help: 'Consérvelo como evidencia; lo que cuenta es un cuestionario o una visita. Consulte con su especialista si hay un acuerdo nuevo.',
        },
      },
    },
    'partner/questionnaire-stale': {
      title: 'Cuestionario demasiado antiguo',
      description:
        'Un socio de riesgo bajo o medio (o sin calificar) no tiene estatus reconocido, y su cuestionario, visita o auditoría más reciente es más antiguo que el plazo de `cadence.questionnaire` en la configuración.',
      messages: {
        stale: {
          what: 'La revisión más reciente de {name} es del {date}; según su riesgo, la siguiente correspondía el {until}.',
          help: 'Envíe un cuestionario nuevo o visite al socio.',
        },
      },
      notes: ['El estatus toma su lugar.'],
    },
    'partner/questionnaire-unanswered': {
      title: 'Cuestionario sin respuesta',
      description:
        'Un cuestionario se envió hace más que el plazo para responder hallazgos (`cadence.findingResponse`, 90 días), ninguno ha regresado, y el socio no tiene un estatus que cuente. Un cuestionario cuyo día de regreso es anterior al de envío es otro hallazgo.',
      messages: {
        silent: {
          what: 'El cuestionario enviado a {name} el {date} no ha regresado desde hace {days} días.',
          help: 'Recuérdeselo al socio y registre lo que hizo; si no responde, considere una visita.',
        },
      },
      notes: ['Una fecha es errónea, lo que es otro hallazgo.'],
    },
    'partner/questionnaire-unreviewed': {
      title: 'Cuestionario sin revisar',
      description: 'Un cuestionario tiene día en `received` y nadie en `reviewedBy`.',
      messages: {
        unread: {
          what: 'El cuestionario de {name} se recibió el {date}, y no consta quién lo revisó.',
          help: 'Haga que alguien lo revise y añada reviewedBy.',
        },
      },
    },
    'partner/screening-failed': {
      title: 'Evaluación no aprobada',
      description: 'El resultado de la evaluación de un socio es `fail` y el socio no tiene día en `ended`.',
      messages: {
        failed: {
          what: '{name} no pasó su evaluación, y la relación continúa.',
          help: 'Termine la relación y ponga ended, o evalúe de nuevo y registre qué cambió.',
        },
      },
    },
    'partner/screening-incomplete': {
      title: 'Evaluación incompleta',
      description:
        'Los `checks` de una evaluación no contienen `money-laundering`. El criterio 3.1 recomienda buscar señales de lavado de dinero y financiamiento al terrorismo antes de iniciar la relación.',
      messages: {
        incomplete: {
          what: 'La evaluación de {name} no registra una verificación de lavado de dinero.',
          help: 'Haga la verificación y después agregue `money-laundering` a `screened.checks`.',
        },
      },
      notes: ['Un socio sin ninguna evaluación es otro hallazgo.'],
    },
    'partner/status-not-verified': {
      title: 'Estatus sin verificar',
      description:
        'Un certificado de CTPAT o de un programa aduanero reconocido no tiene día en `verified.on`. Un número o una afirmación no bastan; la consulta sí. Los certificados BASC no entran aquí: para ellos basta con que consten.',
      messages: {
        unverified: {
          what: 'El estatus {program} de {name} consta, pero no que alguien lo haya verificado.',
          help: 'Consúltelo y añada verified: el día, quién y el método.',
        },
        svi: {
          what: 'El estatus CTPAT de {name} se apoya solo en un número SVI, que no prueba nada.',
          help: 'Consulte al socio en la página de verificación de estatus del portal y añada verified con el método svi-page.',
        },
      },
      notes: [
        'No cuenta para nada, así que no hay nada que verificar.',
        'Basta con que conste un certificado BASC.',
      ],
    },
    'partner/subcontracted-carrier': {
      title: 'Autotransportista subcontratado',
      description:
        'Un autotransportista de Estados Unidos, México o Canadá con `subcontractorOf` no es miembro CTPAT verificado ni tiene contrato directo. No se dice nada si todos los perfiles indican que no se subcontrata (`uses.subcontractedHighwayCarriers: false`).',
      messages: {
        uncertified: {
          what: '{name} transporta para otro transportista, no es miembro certificado de CTPAT y no tiene contrato con usted.',
          help: 'Use un transportista certificado, o contrate directamente a este (relationship: direct).',
        },
      },
      notes: ['No entra por carretera a Estados Unidos.'],
    },
    'partner/verification-stale': {
      title: 'Verificación de estatus vencida',
      description:
        'El día en `verified.on` de un certificado reconocido fue hace más de 12 meses. No se revisa un certificado vencido, que ya señala `partner/certificate-expired`, ni uno al que sustituye otro vigente del mismo programa.',
      messages: {
        stale: {
          what: 'El estatus de {name} se verificó por última vez el {date}; una verificación vale un año, hasta el {until}.',
          help: 'Verifíquelo de nuevo y ponga el nuevo día.',
        },
      },
      notes: [
        'Una verificación de otro sitio no dice nada de este.',
        'A su lado está una verificación posterior del mismo programa.',
      ],
    },
    'partner/weak-verification-method': {
      title: 'Estatus CTPAT tomado de una copia',
      description:
        'El estatus CTPAT de un socio se verificó con `certificate-copy`. El estatus cambia de un día a otro; el portal lo muestra.',
      messages: {
        copy: {
          what: 'El estatus CTPAT de {name} se tomó de una copia del certificado, que no muestra que siga vigente.',
          help: 'Consulte al socio en la página de verificación de estatus del portal (svi-page), o use el mensaje que envía el portal (portal-email).',
        },
      },
      notes: ['No todas las administraciones tienen una lista pública.'],
    },
    'partner/weakness-closed-without-evidence': {
      title: 'Debilidad cerrada sin evidencia',
      description: 'Una debilidad tiene día en `closed` y no tiene `evidence`.',
      messages: {
        bare: {
          what: 'Esta debilidad de {name} está cerrada, y nada muestra que se haya corregido.',
          help: 'Añada evidence: una foto, un informe, un registro de la visita.',
        },
      },
    },
    'partner/weakness-overdue': {
      title: 'Debilidad del socio vencida',
      description: 'Una debilidad de un socio pasó del día en `due` y no se ha cerrado.',
      messages: {
        late: {
          what: '{name} debía corregir esto a más tardar el {date}, y sigue abierto.',
          help: 'Dele seguimiento; cuando se corrija, añada closed y evidence.',
        },
      },
    },
    'partner/weakness-without-due-date': {
      title: 'Debilidad sin fecha límite',
      description: 'Una debilidad no está cerrada ni tiene día en `due`.',
      messages: {
        open: {
          what: 'Esta debilidad de {name} está abierta y no tiene un día para corregirla.',
          help: 'Acuerde un día con el socio y añada due.',
        },
      },
    },
  };
}
