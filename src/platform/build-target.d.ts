/** What the build sets for each browser; `.wxt/`, where WXT writes the same, is absent in a fresh clone. */
interface ImportMetaEnv {
  readonly FIREFOX: boolean;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
