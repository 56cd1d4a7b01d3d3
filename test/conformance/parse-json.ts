/** Half a pair of surrogates, which UTF-8 cannot hold. */
const HALF = /\p{Cs}/gu;

/** Reads JSON; where a text holds half a character, it has what every other format has there: a replacement character. */
export function parseJson(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(HALF, '\ufffd') : value,
  );
}
