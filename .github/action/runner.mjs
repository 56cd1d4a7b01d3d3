/** What the runner of GitHub Actions reads: commands in the log, and the file of outputs. */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** What would move the cursor, end the line or turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * An annotation without a place; the text may hold anything.
 *
 * @param {string} text
 * @returns {string} one line
 */
export function errorCommand(text) {
  const visible = text.replace(UNSEEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `::error title=ctpat::${visible.replaceAll('%', '%25')}\n`;
}

/**
 * Sets outputs of the step. A value may hold line breaks; the mark around it cannot be guessed, so that no value can end
 * itself and set another output.
 *
 * @param {string | undefined} file where the runner reads outputs; without one nothing is set
 * @param {Readonly<Record<string, string | number>>} outputs
 */
export function setOutputs(file, outputs) {
  if (!file) return;
  for (const [name, value] of Object.entries(outputs)) {
    const mark = `end-${randomUUID()}`;
    appendFileSync(file, `${name}<<${mark}\n${value}\n${mark}\n`);
  }
}
