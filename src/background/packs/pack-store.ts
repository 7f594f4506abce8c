/** Where imported packs lie; `src/platform` has the real one. All of it is found by the hash of a pack's source. */
export interface PackStore {
  /** The canonical source, or undefined where it is missing or is not what that hash is of. */
  readSource(hash: string): Promise<Uint8Array | undefined>;
  removeSource(hash: string): Promise<void>;
  sources(): Promise<readonly string[]>;
  /** All files of a compiled pack or none. */
  writeCompiled(hash: string, files: ReadonlyMap<string, Uint8Array>): Promise<void>;
  readCompiled(hash: string, name: string): Promise<Uint8Array | undefined>;
  countCompiled(hash: string): Promise<number>;
  removeCompiled(hash: string): Promise<void>;
  compiled(): Promise<readonly string[]>;
  /** Runs `act` unless a source is being written that no registry names yet; then it waits for another time. */
  whenNothingArrives(act: () => Promise<void>): Promise<void>;
  inflate(bytes: Uint8Array): Promise<Uint8Array>;
  readRegistry(): Promise<unknown>;
  writeRegistry(registry: object): Promise<void>;
}
