// What the pure core may use of the platform beside ECMAScript, which Node and browsers share: text coding and
// the parts of an address.
// Only `tsconfig.core.json` reads this file; elsewhere the DOM's own types declare the same.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes?: Uint8Array): string;
}
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class URL {
  constructor(url: string);
  static canParse(url: string): boolean;
  readonly pathname: string;
}
