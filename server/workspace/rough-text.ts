/** What bytes that are not UTF-8 say in plain letters: enough to see whose file it is. */
export function roughText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const text = new TextDecoder('latin1').decode(isWide ? bytes.subarray(2) : bytes);
  return text.replaceAll('\0', '');
}
