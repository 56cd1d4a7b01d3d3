import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Formats that are packed already: packing them again takes time and saves nothing. */
const PACKED =
  /\.(?:7z|avi|docx|gif|gz|heic|jpe?g|m4[av]|mkv|mov|mp[34]|odp|ods|odt|pdf|png|pptx|rar|webm|webp|xlsx|zip)$/i;

/** A zip that is made entry by entry. */
export interface ZipStream {
  begin(path: string): void;
  write(bytes: Uint8Array): void;
  end(): void;
  finish(): void;
}

/** Makes a zip; `take` gets its bytes as they come and may throw. Every entry has the time of noon of `today`. */
export function zipStream(today: string, take: (bytes: Uint8Array) => void): ZipStream {
  const [year = 2000, month = 1, day = 1] = today.split('-').map(Number);
  // A zip has no time zone: fflate writes the local time as it is here.
  const mtime = new Date(year, month - 1, day, 12);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    take(bytes);
  });
  let entry: ZipDeflate | ZipPassThrough | undefined;
  return {
    begin(path) {
      entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      entry.mtime = mtime;
      zip.add(entry);
    },
    write(bytes) {
      // It keeps what it is given until it is packed; the caller may use its bytes again.
      entry?.push(bytes.slice());
    },
    end() {
      entry?.push(new Uint8Array(0), true);
      entry = undefined;
    },
    finish() {
      zip.end();
    },
  };
}
