/** The YAML 1.2 core schema (YAML 1.2.2, section 10.3): what a scalar's text stands for. */
import type { ScalarStyle, ScalarValue } from '../node.ts';

const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

const CORE = 'tag:yaml.org,2002:';

/** The value of a scalar, given its decoded text, how it is written and the tag before it (as written). */
export function scalarValue(text: string, style: ScalarStyle, tag: string | undefined): ScalarValue {
  if (tag !== undefined) return taggedValue(text, style, tag);
  return style === 'plain' ? plainValue(text) : text;
}

/** The value of a plain scalar without a tag. */
export function plainValue(text: string): ScalarValue {
  if (text.length === 0) return null;
  // The first character rules out almost every text before a pattern has to run.
  switch (text.charCodeAt(0)) {
    case 0x7e: // ~
      return text.length === 1 ? null : text;
    case 0x6e: // n
    case 0x4e: // N
      return text === 'null' || text === 'Null' || text === 'NULL' ? null : text;
    case 0x74: // t
    case 0x54: // T
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case 0x66: // f
    case 0x46: // F
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
    case 0x30:
    case 0x31:
    case 0x32:
    case 0x33:
    case 0x34:
    case 0x35:
    case 0x36:
    case 0x37:
    case 0x38:
    case 0x39:
      return numberOf(text) ?? text;
    default:
      return text;
  }
}

function numberOf(text: string): number | undefined {
  if (INTEGER.test(text) || FLOAT.test(text)) return Number(text);
  if (OCTAL.test(text)) return Number.parseInt(text.slice(2), 8);
  if (HEXADECIMAL.test(text)) return Number.parseInt(text.slice(2), 16);
  if (INFINITE.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return NOT_A_NUMBER.test(text) ? NaN : undefined;
}

function taggedValue(text: string, style: ScalarStyle, tag: string): ScalarValue {
  switch (coreName(tag)) {
    case 'null':
    case 'bool':
    case 'int':
    case 'float':
      // The tag asks for the value that the plain text would have, also inside quotes.
      return plainValue(text);
    case 'str':
    case '':
      return text;
    default:
      return style === 'plain' && text === '' ? null : text;
  }
}

function coreName(tag: string): string | undefined {
  if (tag === '!') return '';
  if (tag.startsWith('!!')) return tag.slice(2);
  if (tag.startsWith(`!<${CORE}`)) return tag.slice(2 + CORE.length, -1);
  return undefined;
}
