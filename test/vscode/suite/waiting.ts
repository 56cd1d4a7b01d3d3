/** Waits for what VS Code announces: on its events, never by sleeping or asking again and again. */
import { type Diagnostic, Disposable, type Event, languages, type Uri } from 'vscode';

/** Longer than any step takes on a loaded machine; below mocha's own limit, so that the message says what is. */
const limitInMilliseconds = 25_000;

/**
 * Waits until `look` finds something, asking at once and then at each event.
 *
 * @param what the words of the message should it never happen
 */
export function waitFor<Found>(
  event: Event<unknown>,
  look: () => Found | undefined,
  what: string,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      const found = look();
      if (found === undefined) return;
      waiting.dispose();
      resolve(found);
    };
    const timer = setTimeout(() => {
      waiting.dispose();
      reject(new Error(`It did not happen: ${what}`));
    }, limitInMilliseconds);
    const waiting = Disposable.from(event(check), {
      dispose: () => {
        clearTimeout(timer);
      },
    });
    check();
  });
}

/** The next event that `wanted` takes. */
export function nextEvent<Value>(
  event: Event<Value>,
  wanted: (value: Value) => boolean,
  what: string,
): Promise<Value> {
  let latest: Value | undefined;
  const remember: Event<unknown> = (listener) =>
    event((value) => {
      if (wanted(value)) latest = value;
      listener(value);
    });
  return waitFor(remember, () => latest, what);
}

/** The findings of the extension, without those that VS Code's own parts report. */
export function findings(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter((each) => each.source === 'ctpat');
}

/** Waits until the findings of a document are as wanted, and gives them. */
export async function findingsWhen(
  uri: Uri,
  wanted: (found: Diagnostic[]) => boolean,
  what: string,
): Promise<Diagnostic[]> {
  const look = (): Diagnostic[] | undefined => {
    const found = findings(uri);
    return wanted(found) ? found : undefined;
  };
  try {
    return await waitFor(languages.onDidChangeDiagnostics, look, what);
  } catch (error) {
    const found = findings(uri).map((each) => `${ruleOf(each)}: ${each.message}`);
    throw new Error(`${String(error)}\nFindings: ${found.join('\n') || 'none'}`, { cause: error });
  }
}

/** Waits until one finding stands at a text of its document. */
export async function findingAt(
  uri: Uri,
  wanted: (each: Diagnostic) => boolean,
  what: string,
): Promise<Diagnostic> {
  const found = (await findingsWhen(uri, (all) => all.some(wanted), what)).find(wanted);
  if (found === undefined) throw new Error(`There is none: ${what}`);
  return found;
}

/** The rule's id, which VS Code keeps together with the address of the rule's page where there is one. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
