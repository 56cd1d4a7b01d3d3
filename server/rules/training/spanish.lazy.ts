import type { SpanishTexts } from '../rule-texts.ts';
import type { trainingRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof trainingRules> {
  return {
    'training/missing-effectiveness-check': {
      title: 'Aprendizaje sin comprobar',
      description:
        'Hubo sesiones en los últimos doce meses, y ninguna en ningún registro de capacitación de un perfil tiene `effectiveness`. No se dice nada si un perfil responde 12.4 con planned, partial o declined.',
      messages: {
        none: {
          what: 'Ninguna sesión de los últimos doce meses dice cómo se comprobó lo que se aprendió.',
          help: 'Compruébelo y registre effectiveness: quiz, practical-test, observation o exercise.',
        },
      },
      notes: ['Ninguna sesión en un año; ese es otro hallazgo.'],
    },
    'training/role-topic-not-taught': {
      title: 'Puesto sin capacitación a tiempo',
      description:
        'Un tema en `requires` de un puesto no se impartió dentro de `every`, o nunca, si el puesto no indica `every`. Cuentan todos los registros de capacitación de los mismos perfiles. Se dice una vez por tema, en el primer puesto que lo necesita, y no se dice si no hubo sesiones en un año.',
      messages: {
        late: {
          what: 'El puesto {role} necesita {topic}, impartido por última vez el {date}; tocaba de nuevo el {due}.',
          help: 'Impártalo y registre la sesión, o corrija every.',
        },
        never: {
          what: 'El puesto {role} necesita {topic}, y ninguna sesión lo ha impartido.',
          help: 'Impártalo y registre la sesión, o añada el tema a la sesión que lo impartió.',
        },
      },
      notes: ['El patio lleva su propio registro.'],
    },
    'training/session-without-record': {
      title: 'Sesión sin registro',
      description: 'Una sesión impartida no tiene `attendees` ni `roster`.',
      messages: {
        bare: {
          what: 'Esta sesión no tiene número de asistentes ni lista de asistencia.',
          help: 'Añada roster con la lista firmada, o diga en record dónde se guarda.',
        },
      },
      notes: ['Aún no ocurre; ese es otro hallazgo.'],
    },
    'training/sessions-stale': {
      title: 'Sin capacitación reciente',
      description:
        'Los registros de capacitación de un perfil no contienen ninguna sesión (una advertencia), o la más reciente tiene más de un año (un aviso). El criterio 12.1 pide capacitación periódica y no fija un intervalo; fije el suyo en `roles` con `every`, o como `frequency` de la respuesta. Se dice una vez, en el registro con la sesión más reciente.',
      messages: {
        old: {
          what: 'La sesión más reciente es del {date}, hace más de un año.',
          help: 'Registre sesiones más recientes, o imparta la capacitación si su programa la pide.',
        },
        none: {
          what: 'El registro no contiene ninguna sesión.',
          help: 'Registre las sesiones impartidas.',
        },
      },
      notes: ['El registro del año pasado junto al de este año.'],
    },
    'training/topic-not-taught': {
      title: 'Tema sin impartir',
      description:
        'Una respuesta a un criterio que pide impartir un tema (12.1, 12.2, 12.6 a 12.10) tiene el estado `implemented`, y ninguna sesión de los registros de capacitación de este perfil lo impartió dentro de `frequency` de la respuesta, un año si no la indica. Se pregunta solo si un registro tuvo sesiones en el último año; los temas que exige un puesto de un registro se señalan allí.',
      messages: {
        late: {
          what: 'La respuesta a {topic} dice implemented, y la última sesión que lo impartió fue el {date}.',
          help: 'Impártalo y registre la sesión, o diga en frequency cada cuánto se imparte.',
        },
        never: {
          what: 'La respuesta a {topic} dice implemented, y ninguna sesión del registro de capacitación lo impartió.',
          help: 'Registre la sesión que lo impartió, o añada {topic} a sus temas.',
        },
      },
      notes: ['No hay registro de capacitación.'],
    },
  };
}
