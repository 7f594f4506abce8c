// What the pure core may use of the platform beside ECMAScript: text coding, which Node and browsers share.
// Only `tsconfig.core.json` reads this file; elsewhere the DOM's own types declare the same.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes?: Uint8Array): string;
}
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
