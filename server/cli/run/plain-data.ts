import { setOwnValue } from '../../messages/own-value.ts';

/**
 * Reads a value that came from outside. Gives it again with nothing but what was asked for, keys in the order in which the
 * reader names them; throws {@link NotPlain} where it is anything else.
 */
export type Reader<T> = (value: unknown) => T;

/** A value is not what it should be; says where. */
export class NotPlain extends Error {}

/** Any text. */
export const text: Reader<string> = (value) => {
  if (typeof value !== 'string') throw new NotPlain();
  return value;
};

/** A text that fits a pattern. */
export const textLike =
  (pattern: RegExp): Reader<string> =>
  (value) => {
    if (!pattern.test(text(value))) throw new NotPlain();
    return text(value);
  };

/** A whole number, `least` or more. */
export const count =
  (least: number): Reader<number> =>
  (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) throw new NotPlain();
    return value;
  };

/** True or false. */
export const flag: Reader<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new NotPlain();
  return value;
};

/** One of some texts. */
export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Reader<T> =>
  (value) => {
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw new NotPlain();
    return found;
  };

/** Something that may be left out. */
export const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (value) =>
    value === undefined ? undefined : read(value);

/** A list. */
export const list =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new NotPlain();
    return value.map((item: unknown) => read(item));
  };

/** An object with these keys and no others. */
export const record =
  <T extends object>(fields: { readonly [Key in keyof T]-?: Reader<T[Key]> }): Reader<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotPlain();
    const given = value as Readonly<Record<string, unknown>>;
    if (!Object.keys(given).every((key) => Object.hasOwn(fields, key))) throw new NotPlain();
    const read: Record<string, unknown> = {};
    for (const [key, reader] of Object.entries<Reader<unknown>>(fields)) {
      const found = reader(Object.hasOwn(given, key) ? given[key] : undefined);
      if (found !== undefined) setOwnValue(read, key, found);
    }
    // Each key was read by the reader of its type.
    return read as T;
  };
