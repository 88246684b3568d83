/** As much of n3 as is used here; it brings no types of its own. */
declare module 'n3' {
  export interface Term {
    termType: string;
    value: string;
    language?: string;
  }
  export class StreamParser {
    constructor(options: { format: string });
    on(event: 'data', heard: (quad: { subject: Term; predicate: Term; object: Term }) => void): void;
    on(event: 'error', heard: (error: Error) => void): void;
    write(chunk: string): boolean;
    end(): void;
  }
  export class Writer {
    constructor(options: { prefixes: Record<string, string> });
    addQuad(subject: Term, predicate: Term, object: Term): void;
    end(done: (error: Error | null, text: string) => void): void;
  }
  export const DataFactory: {
    namedNode(value: string): Term;
    literal(value: string, language?: string): Term;
  };
}
