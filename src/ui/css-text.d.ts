/** A style sheet as text, as Vite gives it. */
declare module '*.css?inline' {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: it is Vite's to choose.
  export default css;
}
