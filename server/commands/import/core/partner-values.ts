import { countries, isCountry } from '../../../schema/countries.ts';
import type { JsonValue } from '../../../syntax/yaml/value.ts';
import { isDate } from '../../../calendar/calendar.ts';
import { valueInWords } from '../../../messages/value-words.ts';
import { plainWords } from '../../../spreadsheets/cell-values.ts';
import { ownValue } from '../../../messages/own-value.ts';

/** Words for what partners do, where they mean one role of the format: small letters, no accents. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  supplier: ['supplier', 'vendor', 'proveedor', 'factory supplier'],
  'foreign-manufacturer': ['manufacturer', 'foreign manufacturer', 'factory', 'fabricante', 'maker'],
  'freight-forwarder': ['freight forwarder', 'forwarder', 'agente de carga', 'transitario'],
  warehouse: ['warehouse', 'almacen', 'bodega', 'warehouse operator'],
  customer: ['customer', 'client', 'cliente'],
  'guard-service': [
    'guard service',
    'security guards',
    'guards',
    'servicio de guardias',
    'guardias',
    'vigilancia',
  ],
  'it-service': ['it service', 'it provider', 'servicio de ti', 'proveedor de ti'],
  staffing: ['staffing', 'staffing agency', 'agencia de personal', 'agencia de empleo'],
  'highway-carrier': [
    'highway carrier',
    'trucking',
    'trucker',
    'truck carrier',
    'transportista',
    'autotransporte',
  ],
  'customs-broker': ['customs broker', 'broker', 'agente aduanal', 'agencia aduanal'],
  'third-party-logistics': ['3pl', 'third party logistics', 'operador logistico', 'logistica'],
  'sea-carrier': ['sea carrier', 'ocean carrier', 'naviera'],
  'air-carrier': ['air carrier', 'airline', 'aerolinea'],
  'rail-carrier': ['rail carrier', 'railroad', 'ferrocarril'],
  consolidator: ['consolidator', 'consolidador', 'consolidadora'],
  other: ['other', 'otro', 'otra'],
};

/** A role of the format: written so, or in words; `known` are the entity types of the catalog. */
export function roleIn(text: string, known: ReadonlySet<string>): string | undefined {
  const key = text.trim().toLowerCase();
  if (Object.hasOwn(ROLES, key) || known.has(key)) return key;
  const words = plainWords(text);
  const kebab = words.replaceAll(' ', '-');
  if (known.has(kebab)) return kebab;
  const isNamed = (role: string) =>
    plainWords(valueInWords(role, 'en')) === words || plainWords(valueInWords(role, 'es')) === words;
  const role = Object.entries(ROLES).find(([, names]) => names.includes(words))?.[0];
  return role ?? [...known, ...Object.keys(ROLES)].find(isNamed);
}

/** A country’s code: written so, or its name in English or Spanish. */
export function countryIn(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && isCountry(code)) return code;
  const words = plainWords(text);
  const also: Readonly<Record<string, string>> = {
    usa: 'US',
    eua: 'US',
    eeuu: 'US',
    'u s a': 'US',
    uk: 'GB',
  };
  if (Object.hasOwn(also, words)) return also[words];
  const all = [...countries('en'), ...countries('es')];
  return all.find(([, name]) => plainWords(name) === words)?.[0];
}

/** A rating of risk. */
export function riskIn(text: string): string | undefined {
  const words = plainWords(text);
  if (['high', 'alto', 'alta'].includes(words)) return 'high';
  if (['medium', 'moderate', 'medio', 'media', 'moderado'].includes(words)) return 'medium';
  return ['low', 'bajo', 'baja'].includes(words) ? 'low' : undefined;
}

const ISSUED = /^(?:issued|emitido)\s+(\d{4}-\d{2}-\d{2})$/i;
const UNTIL = /^(?:valid until|v[aá]lido hasta)\s+(\d{4}-\d{2}-\d{2})$/i;
const VERIFIED = /^(?:verified|verificado)\s+(\d{4}-\d{2}-\d{2})$/i;

const PROGRAMS: Readonly<Record<string, string>> = { 'c tpat': 'ctpat', 'c-tpat': 'ctpat', oea: 'oea' };

/** Certificates, one a line, with their numbers and dates after bars, as `ctpat report` writes them. */
export function certificatesIn(text: string): ({ program: string } & Record<string, JsonValue>)[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...details] = line.split(/\s+\|\s+/);
      const program = name.toLowerCase().replace(/\s*\(.*\)$/, '');
      const entry: { program: string } & Record<string, JsonValue> = {
        program: ownValue(PROGRAMS, program) ?? program,
      };
      for (const detail of details) {
        const issued = ISSUED.exec(detail)?.[1];
        const until = UNTIL.exec(detail)?.[1];
        const verified = VERIFIED.exec(detail)?.[1];
        if (issued !== undefined && isDate(issued)) entry['issued'] = issued;
        else if (until !== undefined && isDate(until)) entry['validUntil'] = until;
        else if (verified !== undefined && isDate(verified)) entry['verified'] = { date: verified };
        else if (detail !== '') entry['certificate'] = detail;
      }
      return entry;
    });
}
