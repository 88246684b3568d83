export const HELP = {
  newsroom: `newsroom: reads interviews and keeps a newsroom's vocabulary.

  newsroom analyze FILE            quotes, speakers and topics of an article
  newsroom taxonomy import FILE    load topics and their words into a Strapi app
  newsroom taxonomy export FILE    write a Strapi app's topics and their words

"newsroom COMMAND --help" explains a command.
`,
  analyze: `newsroom analyze FILE [--json] [--language CODE] [--title TEXT] [--taxonomy FILE]
newsroom analyze --jsonl [--language CODE] [--taxonomy FILE]

Finds the quotes, their speakers and the topics of an article, offline. FILE is plain text in UTF-8; "-" is standard
input.

  --json             print one JSON object instead of a report; offsets are UTF-16 code units into the file's text
  --jsonl            read one { "id", "title", "text", "language" } a line from standard input (only "text" is
                     required) and print one JSON object a line, in the same order; a line that cannot be read is
                     named on standard error and left out
  --language CODE    en, ru or be; default: found from the text
  --title TEXT       the headline, where FILE holds the body alone
  --taxonomy FILE    topics from this JSON or CSV file instead of the shipped ones

Exit code: 0 done, 1 something could not be read, 2 the command was called wrongly.
`,
  taxonomy: `newsroom taxonomy import FILE [--format json|csv] [--app FOLDER] [--json]
newsroom taxonomy export FILE [--format json|csv] [--app FOLDER] [--json]

Loads topics and their words into a Strapi app that has the Newsroom plugin, or writes them to a file. Run it in the
app's folder. Import creates and updates topics by their slug and deletes none. FILE "-" is standard input or output.

  --format json|csv  default: what the file's name ends in, else json
  --app FOLDER       the Strapi app; default: the current folder
  --json             print the counts as one JSON object

Exit code: 0 done, 1 something could not be read or saved, 2 the command was called wrongly.
`,
};
