import type { SpanishTexts } from '../rule-texts.ts';
import type { deadlineRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof deadlineRules> {
  return {
    'deadline/annual-review-open': {
      title: 'Revisión anual abierta',
      description:
        'Ya empezaron los 90 días previos al aniversario y en ellos no se ha enviado ninguna revisión. Se indica una sola vez, con el número de respuestas que aún deben revisarse. Un perfil sin respuestas no tiene nada que revisar.',
      messages: {
        open: {
          what: 'Faltan por revisar {open} de {all} respuestas antes de la revisión anual del {due}.',
          help: 'Revise cada respuesta, actualice `reviewed` y haga que el directivo envíe la revisión.',
        },
        ready: {
          what: 'Todas las respuestas están revisadas, pero la revisión anual que vence el {due} no se ha enviado.',
          help: 'Haga que el directivo la envíe y agregue la fecha en `lastAnnualReview`.',
        },
      },
      why: 'Solo los cambios de los 90 días previos al aniversario cuentan para la revisión anual.',
      notes: [
        'Todas las respuestas están revisadas; lo que falta es el envío.',
        'Todavía no hay respuestas que revisar.',
        'Un solicitante todavía no tiene nada que revisar.',
      ],
    },
    'deadline/annual-review-overdue': {
      title: 'Revisión anual vencida',
      description:
        'El último aniversario ya pasó y no se envió ninguna revisión en los 90 días anteriores ni desde entonces. Sin `lastAnnualReview`, o en el primer año después de la certificación, no se dice nada.',
      messages: {
        overdue: {
          what: 'La revisión anual que vencía el {due} no se ha enviado; la última es del {last}.',
          help: 'Envíela de inmediato y ponga lastAnnualReview; una revisión omitida pone en riesgo el estatus.',
        },
      },
      why: 'Un miembro revisa todo su perfil una vez al año, antes de su aniversario.',
      notes: [
        'Vence hoy.',
        'El plazo se había abierto antes de la certificación.',
        'En los demás años el día cae en 02-28.',
        'Ningún año tiene ese día, así que no se puede decir nada.',
      ],
    },
    'deadline/appeal-due': {
      title: 'Plazo para impugnar',
      description:
        'Se negaron los beneficios y no consta ni una impugnación ni una respuesta. Mientras corren los 90 días (o hasta el día indicado en `due`) es una advertencia; durante el año siguiente, información.',
      messages: {
        open: {
          what: 'La negativa de beneficios puede impugnarse hasta el {due}.',
          help: 'Decida sobre la impugnación; registre un evento appeal-filed cuando se presente.',
        },
        closed: {
          what: 'El plazo para impugnar la negativa de beneficios terminó el {due}.',
          help: 'Hable con el especialista sobre lo que aún es posible.',
        },
      },
      why: 'La ley da 90 días para impugnar.',
    },
    'deadline/certification-decision-overdue': {
      title: 'Decisión sobre la certificación',
      description: 'La empresa presentó su solicitud, aún no está certificada y ya pasaron 90 días.',
      messages: {
        late: {
          what: 'La solicitud es del {date}; se esperaba una decisión a más tardar el {due}.',
          help: 'Pregunte a la oficina regional cómo va, y vea si el portal espera algo de usted.',
        },
      },
      why: 'CBP decide dentro de los 90 días de una solicitud completa, en lo posible.',
    },
    'deadline/contact-confirmation-stale': {
      title: 'Contacto sin confirmar',
      description:
        'El día indicado en `confirmed` de un contacto es de hace más de seis meses. Un contacto sin ese día no se juzga.',
      messages: {
        old: {
          what: 'Los datos de {id} se confirmaron por última vez el {date}, hace más de seis meses.',
          help: 'Revise nombre, correo y teléfono, y ponga en confirmed el día en que lo hizo.',
        },
      },
      why: 'CBP y los socios deben localizar de inmediato a la persona correcta.',
    },
    'deadline/date-in-future': {
      title: 'Fecha en el futuro',
      description:
        'Una revisión, una confirmación, una entrada al portal, una firma, una visita, una sesión, una auditoría, un incidente u otra cosa que ya ocurrió tiene una fecha posterior a mañana. Se tolera un día por los husos horarios. El primer día de una fianza sí puede estar por venir.',
      messages: {
        entry: {
          what: '{date} aún no llega, pero esto habla de algo que ya ocurrió.',
          help: 'Corrija la fecha, o regístrelo cuando haya ocurrido.',
        },
        future: {
          what: '{date} aún no llega, pero esto habla de algo que ya ocurrió.',
          help: 'Corrija la fecha; un día planeado va en targetDate.',
        },
      },
      why: 'Una fecha que no ha llegado no prueba nada.',
      notes: [
        'Una sesión planeada se registra cuando se haya impartido.',
        'Los planes y los plazos están por venir.',
        'El fin de un contrato, de un certificado y de un plazo puede estar por venir.',
      ],
    },
    'deadline/dates-out-of-order': {
      title: 'Fechas en desorden',
      description:
        'La certificación es anterior a la solicitud, la validación es anterior a la certificación, el fin de una fianza es anterior a su inicio, o un plazo o una respuesta es anterior a aquello a lo que corresponde. De un socio: un cuestionario volvió antes de enviarse, un certificado o una auditoría terminó antes de empezar, una debilidad vencía o se corrigió antes de hallarse. De un incidente: se notó antes de ocurrir, o se avisó o cerró antes de notarse. De la evidencia: su último día es anterior al día en que se hizo.',
      messages: {
        order: {
          what: '{after} ({afterDate}) es anterior a {before} ({beforeDate}).',
          help: 'Corrija una de las dos fechas.',
        },
      },
      why: 'Un plazo que parte de una fecha equivocada termina en un día equivocado.',
      notes: [
        'El mismo día.',
        'Los hallazgos pueden corregirse antes de escribir el informe, o reunirse a lo largo de un año.',
      ],
    },
    'deadline/event-answer-due': {
      title: 'Respuesta pendiente a CBP',
      description:
        'Un evento de `membership.events` espera respuesta: el día indicado en `due` ya pasó (un error) o faltan 30 días o menos (una advertencia). Una carta de suspensión sin `due` tiene 90 días. Una solicitud del especialista sin `due` tiene 14 días, y un informe de validación sin `due`, el plazo de `cadence.findingResponse`, 90 días si no se cambia; ambos son solo una advertencia, porque el especialista puede fijar otra fecha. Si un informe no pide nada, agregue la fecha de su contestación en `answered`. La negativa de beneficios tiene su propia regla.',
      messages: {
        soon: {
          what: 'La respuesta a este evento (`{type}`) vence el {due}.',
          help: 'Responda a más tardar ese día y agregue la fecha en `answered`.',
        },
        late: {
          what: 'La respuesta a este evento (`{type}`) vencía el {due}.',
          help: 'Responda de inmediato y agregue la fecha en `answered`.',
        },
        assumed: {
          what: 'Este evento (`{type}`) no tiene fecha límite; los {days} días usuales terminan el {due}.',
          help: 'Agregue en `due` la fecha que fijó CBP, o en `answered` la fecha de su respuesta.',
        },
      },
      why: 'No responder a tiempo puede llevar a la suspensión o a la baja.',
      notes: ['Los noventa días terminan mañana.'],
    },
    'deadline/first-validation-due': {
      title: 'Primera validación próxima',
      description:
        'La empresa está certificada, no consta ninguna validación y el año posterior a la certificación termina dentro de 180 días (información) o ya terminó (una advertencia: el día lo fija CBP, no la empresa).',
      messages: {
        due: {
          what: 'La primera validación se espera a más tardar el {due}, un año después de la certificación.',
          help: 'Tenga lista la evidencia desde la certificación; CBP avisa con unos 30 días.',
        },
        late: {
          what: 'La primera validación se esperaba a más tardar el {due}, un año después de la certificación, y no consta ninguna.',
          help: 'Registre su día en validated; si no la hubo, pregunte al especialista cuándo será.',
        },
      },
      why: 'La ley pide una primera validación dentro del año siguiente a la certificación, en lo posible.',
      notes: [
        'Faltan más de 180 días para que termine.',
        'Ya se validó; solo falta la fecha, que es otro hallazgo.',
      ],
    },
    'deadline/missing-validation-date': {
      title: 'Falta la fecha de la validación',
      description:
        '`membership.status` es `validated` y `membership.validated` está vacío. Entonces no se cuenta ninguna revalidación, ni aquí ni en `ctpat due`; tampoco una primera validación, que ya tuvo lugar.',
      messages: {
        missing: {
          what: 'El estado es `validated`, pero falta la fecha de la última validación.',
          help: 'Agregue la fecha en `validated`.',
        },
      },
      why: 'La revalidación corresponde cierto número de años después de esa fecha.',
    },
    'deadline/missing-trade-compliance-notification': {
      title: 'Falta la notificación de Trade Compliance',
      description: 'La empresa es miembro de CTPAT Trade Compliance y falta el día de su notificación anual.',
      messages: {
        missing: {
          what: 'No consta la notificación anual de Trade Compliance.',
          help: 'Registre en annualNotification el día en que se presentó la última carta.',
        },
      },
      why: 'Los miembros de Trade Compliance presentan una carta de notificación cada año.',
    },
    'deadline/portal-login-stale': {
      title: 'Entrada al portal',
      description:
        'La última entrada de un usuario del portal fue hace 35 días o más (una advertencia), o hace más de 45 días (un error).',
      messages: {
        soon: {
          what: '{contact} entró al portal por última vez hace {days} días; después de {limit} días el usuario se deshabilita.',
          help: 'Entre esta semana y registre el día en lastLogin.',
        },
        disabled: {
          what: 'La última entrada de {contact} que consta fue hace {days} días; después de {limit} días el portal deshabilita al usuario.',
          help: 'Registre una entrada posterior en lastLogin; si no la hubo, pida al especialista reactivar al usuario, entre el mismo día y regístrelo.',
        },
      },
      why: 'El portal deshabilita a los usuarios que no entran en 45 días.',
    },
    'deadline/revalidation-due': {
      title: 'Revalidación próxima',
      description:
        'Pasaron tres años desde `membership.validated` (información), o el número de años indicado en `cadence.revalidationYears` de la configuración, 4 si no se indica otro (una advertencia).',
      messages: {
        likely: {
          what: 'La última validación fue el {date}; la siguiente es probable antes del {due}.',
          help: 'Tenga lista la evidencia de todo el tiempo desde entonces.',
        },
        late: {
          what: 'La última validación fue el {date}, hace más de {years} años.',
          help: 'Pregunte la fecha al especialista y tenga lista la evidencia de todo ese tiempo.',
        },
      },
      why: 'La ley pide una revalidación al menos cada cuatro años; en la práctica suele llegar a los tres.',
    },
    'deadline/review-stale': {
      title: 'Revisión desactualizada',
      description:
        'El día indicado en `reviewed` de una respuesta es de hace más de doce meses. Una respuesta sin ese día no se juzga.',
      messages: {
        old: {
          what: 'La respuesta a {id} se revisó por última vez el {date}, hace más de un año.',
          help: 'Compárela con la práctica, corríjala y ponga en reviewed el día en que lo hizo.',
        },
      },
    },
    'deadline/specialist-reply-due': {
      title: 'Respuesta pendiente al especialista',
      description:
        'Una respuesta fue rechazada o requiere acción, y el día para contestar ya pasó (un error) o faltan 30 días o menos (una advertencia). Sin `due`, el plazo de `cadence.findingResponse` corre desde `date`; son 90 días si no se indica otro.',
      messages: {
        soon: {
          what: 'El especialista quiere una respuesta a {id} a más tardar el {due}.',
          help: 'Corrija la respuesta, suba evidencia y registre la nueva decisión en specialistReview.',
        },
        late: {
          what: 'La respuesta al especialista sobre {id} vencía el {due}.',
          help: 'Responda de inmediato; si ya lo hizo, registre la nueva decisión en specialistReview.',
        },
      },
      why: 'Las respuestas que no llegan están entre las razones usuales de suspensión.',
      notes: ['Lo que aún está por responder se señala una sola vez.'],
    },
    'deadline/target-date-overdue': {
      title: 'Fecha objetivo vencida',
      description:
        'Una respuesta está en `planned` o `partial` y su fecha objetivo ya pasó: un error si el criterio es obligatorio, una advertencia si es recomendado.',
      messages: {
        passed: {
          what: '{id} debía estar en uso a más tardar el {date}.',
          help: 'Si ya lo está, ponga el estado implemented y añada evidencia; si no, acuerde una nueva fecha y diga por qué en rationale.',
        },
      },
    },
    'deadline/trade-compliance-notification-overdue': {
      title: 'Notificación de Trade Compliance',
      description:
        'La empresa es miembro de CTPAT Trade Compliance y su notificación anual tiene más de doce meses.',
      messages: {
        old: {
          what: 'La última notificación anual de Trade Compliance es del {date}, hace más de un año.',
          help: 'Presente la carta de este año en el portal y registre el día.',
        },
      },
      why: 'Los miembros de Trade Compliance presentan una carta de notificación cada año.',
    },
  };
}
