import { text, type JsonSchema } from './fragments.ts';

/** Somebody who did something: a contact’s id or a role in words. */
export function person(what: string): JsonSchema {
  return text({
    private: 'somebody',
    title: 'By',
    description: `${what} The id of a contact, or a role in words.`,
    examples: ['cso', 'Trade Compliance Manager'],
  });
}
