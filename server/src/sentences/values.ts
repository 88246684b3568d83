type Until<Text extends string, Mark extends string> = Text extends `${infer Head}${Mark}${string}`
  ? Head
  : Text;

/** The names of the values that a message takes; what holds a space or `#` is a branch of a plural. */
export type NamesIn<Message extends string> = Message extends `${string}{${infer Rest}`
  ? Exclude<Until<Until<Rest, '}'>, ','>, `${string} ${string}` | `${string}#${string}`> | NamesIn<Rest>
  : never;

/** What follows the key: nothing for a message without values. */
export type ValuesOf<Message extends string> = [NamesIn<Message>] extends [never]
  ? []
  : [values: Record<NamesIn<Message>, string | number>];
