/** What entries are written into, one after the other. Each function throws where the disk does not take it. */
export interface Container {
  /** Begins an entry; its path has forward slashes. */
  begin(path: string): void;
  write(bytes: Uint8Array): void;
  end(): void;
  /** Nothing more comes. */
  finish(): void;
  /** Lets go of what is open, also after a fault. */
  release(): void;
}
