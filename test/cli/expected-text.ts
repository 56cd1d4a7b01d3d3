const ANY = '{{...}}';

/** Whether a line is as expected, `{{...}}` standing for any text. */
function isLike(expected: string, actual: string): boolean {
  const pattern = expected.split(ANY).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^${pattern.join('.*')}$`).test(actual);
}

/**
 * The expected text with `{{...}}` filled in from the actual one, line by line, so that comparing the two texts for
 * equality is the test, and their difference is readable.
 */
export function fillExpected(expected: string, actual: string): string {
  const actualLines = actual.split('\n');
  return expected
    .split('\n')
    .map((line, index) => {
      const other = actualLines[index];
      return line.includes(ANY) && other !== undefined && isLike(line, other) ? other : line;
    })
    .join('\n');
}

/** The actual text with `{{...}}` put back wherever a line of the expected one with it still fits. */
export function mergeExpected(expected: string, actual: string): string {
  const loose = expected.split('\n').filter((line) => line.includes(ANY));
  return actual
    .split('\n')
    .map((line) => loose.find((candidate) => isLike(candidate, line)) ?? line)
    .join('\n');
}
