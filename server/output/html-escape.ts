import { forTerminal } from './terminal-text.ts';
import { ownValue } from '../messages/own-value.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or an attribute: nothing in it becomes a tag, and what cannot be seen becomes visible. */
export function escapeHtml(text: string): string {
  return forTerminal(text)
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ownValue(ENTITIES, character) ?? character);
}
