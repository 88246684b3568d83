export const HELP = {
  newsroom: `newsroom: reads interviews, keeps a newsroom's vocabulary and its exchange rates.

  newsroom analyze FILE            quotes, speakers and topics of an article
  newsroom taxonomy import FILE    load topics and their words into a Strapi app
  newsroom taxonomy export FILE    write a Strapi app's topics and their words
  newsroom rates refresh           ask the banks of a Strapi app's rate widgets now
  newsroom rates history           fill in a bank's past

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
  taxonomy: `newsroom taxonomy import FILE [--format json|csv|ttl|rdf] [--app FOLDER] [--json]
newsroom taxonomy export FILE [--format json|csv|ttl|rdf] [--app FOLDER] [--json]

Loads topics and their words into a Strapi app that has the Newsroom plugin, or writes them to a file. Run it in the
app's folder. Import creates and updates topics by their slug and deletes none. FILE "-" is standard input or output.

  --format FORMAT    json or csv, the plugin's own; ttl or rdf, SKOS as Turtle or RDF/XML.
                     Default: what the file's name ends in, else json
  --app FOLDER       the Strapi app; default: the current folder
  --json             print the counts as one JSON object

Exit code: 0 done, 1 something could not be read or saved, 2 the command was called wrongly.
`,
  rates: `newsroom rates refresh [--bank BANK] [--app FOLDER] [--json]
newsroom rates history --bank BANK [--from DAY] [--to DAY] [--currencies CODES] [--app FOLDER] [--json]

Fetches exchange rates into a Strapi app that has the Newsroom plugin. Run it in the app's folder. Nothing that is
stored is overwritten: a second run adds only what is new, so a run that was broken off is simply started again.

refresh asks the banks that enabled rate widgets name, whatever the schedule says. history fills in the past of one
bank, piece by piece.

  --bank BANK         the bank's short name, such as nbrb, ecb or cbr
  --from DAY          first day (YYYY-MM-DD); default: where the bank's archive begins
  --to DAY            last day; default: today
  --currencies CODES  such as USD,EUR; default: those of the rate widgets that name the bank
  --app FOLDER        the Strapi app; default: the current folder
  --json              print what came of it as JSON; the progress stands on standard error

Exit code: 0 done, 1 a bank could not be read, 2 the command was called wrongly.
`,
};
