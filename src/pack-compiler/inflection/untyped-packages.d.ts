// What we use of packages that come without types.

declare module 'petrovich' {
  interface Petrovich {
    (person: Readonly<Record<string, string>>, grammaticalCase: string): Readonly<Record<string, string>>;
    detect_gender(patronymic: string): string;
  }
  const petrovich: Petrovich;
  export default petrovich;
}
