import type { Localized } from '../../catalog/types.ts';

/** What each file of a new project holds, in one line. */
export const INIT_FILES = {
  profile: {
    en: 'the security profile: {count} criteria to answer, {must} must and {should} should',
    es: 'el perfil de seguridad: {count} criterios por responder, {must} obligatorios y {should} recomendados',
  },
  partners: { en: 'the register of partners, empty', es: 'el registro de socios, vacío' },
  procedure: {
    en: 'template: {title} (MSC {criteria})',
    es: 'plantilla: {title} (MSC {criteria})',
  },
  evidence: { en: 'what goes into the folder of evidence', es: 'qué va en la carpeta de evidencia' },
  configuration: { en: 'the configuration', es: 'la configuración' },
  ci: { en: 'the job that checks every change', es: 'el trabajo que revisa cada cambio' },
} as const satisfies Record<string, Localized>;
