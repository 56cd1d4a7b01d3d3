import type { SpanishTexts } from '../rule-texts.ts';
import type { cybersecurityRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof cybersecurityRules> {
  return {
    'cybersecurity/backup-too-infrequent': {
      title: 'Respaldos con más de una semana de separación',
      description:
        'Una respuesta o un procedimiento dice que los datos se respaldan con más de una semana de separación, y nada cercano habla de copias diarias o semanales ni da un motivo. Las pruebas de restauración, los reportes y el traslado de copias tienen su propio ritmo.',
      messages: {
        admitted: {
          what: '«{words}» es menos de una vez por semana, que es lo que el MSC 4.12 recomienda.',
          help: 'Respalde al menos cada siete días, o escriba por qué otro ritmo conviene a los datos.',
        },
      },
    },
    'cybersecurity/missing-password-policy': {
      title: 'Acceso sin contraseña',
      description:
        'Una respuesta o un procedimiento dice que los equipos se usan sin contraseña o que no hay reglas de contraseñas. Una llave, un gafete, un código o una huella en lugar de la contraseña está bien.',
      messages: {
        admitted: {
          what: 'El texto dice que no hay contraseña o que no hay reglas de contraseñas: «{words}».',
          help: 'Exija una contraseña o frase robusta, o un segundo factor, y escriba su longitud y quién verifica la configuración.',
        },
      },
      notes: ['El texto no dice que una cuenta esté abierta a cualquiera, solo que no hay reglas.'],
    },
    'cybersecurity/remote-without-vpn': {
      title: 'Acceso remoto sin protección',
      description:
        'Una respuesta o un procedimiento dice que se entra a la red desde fuera sin VPN, o que un escritorio remoto está abierto a internet, y no nombra un segundo factor ni otra protección.',
      messages: {
        admitted: {
          what: '«{words}» dice que se puede entrar a la red desde fuera sin protección.',
          help: 'Use una VPN o un acceso con varios factores, cierre las demás entradas y escriba quién puede usarlo.',
        },
      },
    },
    'cybersecurity/shared-accounts': {
      title: 'Cuenta compartida',
      description:
        'Una respuesta o un procedimiento dice que varias personas trabajan con una misma cuenta o contraseña. No se reporta una oración que lo prohíbe, que atiende un caso o que habla de máquinas.',
      messages: {
        admitted: {
          what: '«{words}» dice que varias personas usan una misma cuenta, así que nadie puede saber quién hizo qué.',
          help: 'Dé a cada persona su propia cuenta, también en equipos de andén y lectores, y escríbalo así.',
        },
      },
    },
  };
}
