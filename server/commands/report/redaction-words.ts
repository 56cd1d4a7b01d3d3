import type { Localized } from '../../catalog/types.ts';

/** What stands in a redacted report in place of what was taken out. */
export const REDACTED = {
  person: { en: '[name]', es: '[nombre]' },
  email: { en: '[e-mail]', es: '[correo]' },
  phone: { en: '[phone]', es: '[teléfono]' },
  place: { en: '[place]', es: '[lugar]' },
  identifier: { en: '[number]', es: '[número]' },
  hidden: { en: '[hidden]', es: '[oculto]' },
  partner: { en: 'Partner {count}', es: 'Socio {count}' },
  company: { en: 'Company {count}', es: 'Empresa {count}' },
  theCompany: { en: '[company]', es: '[empresa]' },
  site: { en: 'Site {count}', es: 'Sitio {count}' },
  profile: { en: 'profile-{count}', es: 'perfil-{count}' },
  contact: { en: 'contact-{count}', es: 'contacto-{count}' },
  file: { en: 'file {count}', es: 'archivo {count}' },
} as const satisfies Record<string, Localized>;
