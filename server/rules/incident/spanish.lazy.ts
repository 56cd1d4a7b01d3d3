import type { SpanishTexts } from '../rule-texts.ts';
import type { incidentRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof incidentRules> {
  return {
    'incident/closed-with-open-action': {
      title: 'Incidente cerrado, acción abierta',
      description:
        'Un incidente tiene día en `closed`, y el hallazgo que nombra en `correctiveAction` no lo tiene.',
      messages: {
        open: {
          what: 'Este incidente está cerrado, y su acción correctiva {id} sigue abierta.',
          help: 'Termine la acción y ciérrela con evidence, o quite closed aquí.',
        },
      },
      words: { related: 'La acción abierta' },
      notes: ['El hallazgo se guarda en otro lugar.'],
    },
    'incident/closed-without-action': {
      title: 'Incidente cerrado sin acción',
      description:
        'Un hallazgo de contrabando, un polizón, un robo, una intrusión o un ataque cibernético está cerrado y no nombra `correctiveAction`.',
      messages: {
        none: {
          what: 'Este incidente ({type}) está cerrado, y no tiene ninguna acción correctiva.',
          help: 'Nombre en correctiveAction el hallazgo que corrige la causa.',
        },
      },
    },
    'incident/missing-anonymous-channel': {
      title: 'Sin medio para reportar sin dar el nombre',
      description:
        'La respuesta dice que no hay un medio anónimo para reportar, o que cada reporte debe llevar nombre.',
      messages: {
        admitted: {
          what: '«{words}» no deja un medio para reportar sin nombre, que el MSC 7.25 recomienda ofrecer.',
          help: 'Ofrezca un buzón, una línea o una página que no pida nombre, o decline el criterio y diga por qué.',
        },
      },
    },
    'incident/missing-root-cause': {
      title: 'Incidente sin causa raíz',
      description:
        'Un incidente está cerrado y no tiene `rootCause` (error), o está abierto, no la tiene y se notó hace más de 30 días (advertencia). De un faltante o sobrante abierto informa `cargo/unresolved-shortage`.',
      messages: {
        closed: {
          what: 'Este incidente está cerrado, y no se registró la causa raíz.',
          help: 'Diga en rootCause por qué pudo ocurrir, según la investigación.',
        },
        open: {
          what: 'Después de más de {days} días no se ha registrado la causa raíz de este incidente.',
          help: 'Termine la investigación y registre rootCause.',
        },
      },
    },
    'incident/not-reported': {
      title: 'Incidente sin avisar a CBP',
      description:
        'Un incidente con contrabando o un polizón se notó ayer o antes, y `reported` no nombra al especialista ni a un puerto de CBP. Si otros incidentes deben avisarse a CBP depende de lo ocurrido, así que no se revisan.',
      messages: {
        silent: {
          what: 'No se registró ningún aviso a CBP de este incidente ({type}).',
          help: 'Avise de inmediato a su especialista o al puerto, y regístrelo en reported con to: specialist o cbp-port.',
        },
      },
    },
    'incident/notice-after-crossing': {
      title: 'Aviso a CBP después del cruce',
      description:
        'Una respuesta o un procedimiento dice que se avisa a CBP de un incidente después de que la unidad cruzó.',
      messages: {
        admitted: {
          what: '«{words}» es tarde: a CBP se le avisa antes de que cruce la unidad.',
          help: 'Detenga la unidad antes de la frontera, avise a CBP y escriba quién llama y en qué plazo.',
        },
      },
    },
    'incident/open-too-long': {
      title: 'Incidente abierto mucho tiempo',
      description: 'Un incidente tiene causa raíz, se notó hace más de 90 días y no se ha cerrado.',
      messages: {
        open: {
          what: 'Este incidente lleva abierto más de {days} días, aunque se conoce su causa.',
          help: 'Termine lo pendiente y registre closed.',
        },
      },
      notes: ['No se conoce su causa; ese es otro hallazgo.'],
    },
    'incident/reported-late': {
      title: 'Aviso tardío a CBP',
      description:
        'En un incidente con contrabando o un polizón, el primer aviso al especialista o a un puerto de CBP es más de un día posterior al día en `discovered`.',
      messages: {
        late: {
          what: 'Se avisó a CBP por primera vez el {on}, más de un día después de notarlo el {known}.',
          help: 'Registre un aviso anterior si lo hubo; si no, vea por qué tardó tanto y corrija el procedimiento.',
        },
      },
      notes: ['No se dice cuándo se notó.'],
    },
  };
}
