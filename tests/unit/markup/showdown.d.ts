declare module 'showdown' {
  interface Converter {
    makeHtml(markdown: string): string;
    setFlavor(flavor: 'github'): void;
  }
  const showdown: { Converter: new () => Converter };
  export default showdown;
}
