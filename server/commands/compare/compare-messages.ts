import type { Localized } from '../../catalog/types.ts';

/** What `ctpat compare` says in its own voice. */
export const COMPARE = {
  unknown: {
    en: 'There is no criterion “{id}”. Write an id such as 6.6; ctpat criteria --entity importer lists those of an entity type.',
    es: 'No existe el criterio «{id}». Escriba un número como 6.6; ctpat criteria --entity importer enumera los de un tipo de entidad.',
  },
  misspelled: {
    en: 'There is no criterion “{id}”; did you mean {nearest}?',
    es: 'No existe el criterio «{id}»; ¿quiso decir {nearest}?',
  },
  noProfile: {
    en: 'No security profile was found in {path}. Profiles are files that end in .ctpat.yaml and say kind: SecurityProfile.',
    es: 'No se encontró ningún perfil de seguridad en {path}. Los perfiles son archivos que terminan en .ctpat.yaml y dicen kind: SecurityProfile.',
  },
  title: { en: '{name}, in all profiles, on {today}', es: '{name}, en todos los perfiles, al {today}' },
  profile: { en: 'profile', es: 'perfil' },
  entity: { en: 'entity type', es: 'tipo de entidad' },
  level: { en: 'level', es: 'nivel' },
  status: { en: 'status', es: 'estado' },
  owner: { en: 'owner', es: 'responsable' },
  frequency: { en: 'how often', es: 'frecuencia' },
  sites: { en: 'sites', es: 'sedes' },
  evidence: { en: 'evidence', es: 'evidencia' },
  response: { en: 'response', es: 'respuesta' },
  allSites: { en: 'all', es: 'todas' },
  site: { en: 'site {id}', es: 'sede {id}' },
  inherited: { en: 'inherited', es: 'heredado' },
  missing: { en: 'missing', es: 'falta' },
  'not-needed': { en: 'not needed', es: 'no hace falta' },
  'not-asked': { en: 'not asked', es: 'no se pide' },
  hidden: { en: '(not shown: it holds a secret)', es: '(no se muestra: contiene un dato secreto)' },
  differ: { en: 'They differ in {what}: {values}.', es: 'Difieren en {what}: {values}.' },
  none: { en: 'none', es: 'ninguna' },
  alike: {
    en: 'Status and frequency are alike in all answers.',
    es: 'El estado y la frecuencia son iguales en todas las respuestas.',
  },
  inheritedNote: {
    en: 'inherited: it may stand in a profile that this one builds on, which cannot be used; ctpat lint says why.',
    es: 'heredado: puede estar en un perfil del que parte este y que no se puede usar; ctpat lint dice por qué.',
  },
  notAskedNote: {
    en: 'not asked: the criterion is not in the list of that entity type, or the profile is a base without one.',
    es: 'no se pide: el criterio no está en la lista de ese tipo de entidad, o el perfil es una base sin tipo.',
  },
} as const satisfies Record<string, Localized>;
