// What we use of packages that come without types.

declare module 'petrovich' {
  export default function petrovich(
    person: Readonly<Record<string, string>>,
    grammaticalCase: string,
  ): Readonly<Record<string, string>>;
}
