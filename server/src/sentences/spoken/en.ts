/**
 * What the rooms say to an editor, in ICU MessageFormat: the other languages and the types of `say` follow this file. A
 * branch of a plural needs `#` or a space in its words, by which the types tell it from a value's name.
 */
export const en = {
  'publish.embargo': '“{title}” is under embargo until {until}. Publish it after that, or clear the embargo.',
  'publish.refused': '“{title}” was not published.',
  'publish.altered':
    'The approved quote reads “{words}”, but the article now reads “{now}”. Restore the words, or choose “Use the article’s words”.',
  'publish.alteredBy':
    'The approved quote by {speaker} reads “{words}”, but the article now reads “{now}”. Restore the words, or choose “Use the article’s words”.',
  'publish.ambiguous':
    'The approved quote “{words}” stands more than once in the article. Choose “Use the article’s words” to attach it to the nearest place, or reject it.',
  'publish.ambiguousBy':
    'The approved quote by {speaker} “{words}” stands more than once in the article. Choose “Use the article’s words” to attach it to the nearest place, or reject it.',
  'publish.quoteNotApproved':
    'The quote “{text}” was not published: it is not approved yet. Approve it in the side panel of its article.',
  'publish.quoteNotPublic':
    'The quote “{text}” was not published: its article is not public. Publish the article; its approved quotes go with it.',
  'publish.quoteNotThere':
    'The quote “{text}” was not published: its words do not stand in the published text. It will go with the next publishing of its article.',
  'publish.quoteDisplay':
    'The quote “{text}” was not published: readers would see other words than its own. Mend the wording shown.',

  'waiting.rejected': 'Rejected.',
  'waiting.missing': 'Its words no longer stand in the article.',
  'waiting.altered': 'The article now words it differently.',
  'waiting.ambiguous': 'Its words stand more than once in the article.',
  'waiting.openingMark': 'Opening mark missing in the article: check where the quote begins, then approve.',
  'waiting.closingMark': 'Closing mark missing in the article: check where the quote ends, then approve.',
  'waiting.editor': 'Waits for an editor to approve it.',
  'waiting.typographic': 'Only its marks or spaces differ: check, then approve.',
  'waiting.noSpeaker': 'No speaker: choose one, then approve.',
  'waiting.handmade': 'Made by hand: approve it when it is complete.',
  'waiting.answer': 'An answer without quotation marks: check it, then approve.',
  'waiting.partial': 'Not a whole sentence: check it in its context, then approve.',
  'waiting.context': 'Attributed from the context: check the speaker, then approve.',
  'waiting.display':
    'Readers would see other words than the quote’s own: mend the wording shown, then approve.',

  'panel.cut': 'The text is longer than 256 KB; quotes and topics were looked for in its beginning only.',
  'panel.outlook': '{shown} public, {waiting} waiting.',
  'panel.waiting': '“{words}…”: {reason}',
  'answer.tooLarge':
    'The answer is larger than {most} MB. Ask for fewer fields, relations or entries at once.',
  'panel.tooLong':
    'This text is too long to be followed while it is typed. Save it: then it is read to its end.',
  'panel.manyQuotes': 'A document keeps at most {most} quotes; any that follow in the text are left out.',

  'document.unsaved': 'This document is not saved in this language yet.',
  'document.notAnalysed':
    'This document could not be analysed. It was left as it is; the server’s log says why.',
  'document.gone': 'This document is gone, or your role may not read it.',
  'document.unreadable': 'The document no longer exists, or you may not read it.',
  'document.mayNot': 'Your role may not {action} this kind of document. Ask an administrator.',

  'request.deep': 'This request is nested more than {most} levels deep. Send it flatter.',
  'merge.documents':
    'This merge would change {count, plural, one {# place} other {# places}} in documents that your role may not change. Ask somebody who may.',

  'quote.gone': 'This quote no longer exists. Reload the page.',
  'quote.noPassage':
    'The article has no passage in quotation marks that fits this quote. Restore its words there, or reject the quote.',
  'quote.noName':
    '“{mention}” is no name and cannot be remembered as one. Choose the speaker without remembering the mention.',
  'quote.outdated': 'The article has changed since this passage was proposed. Look at the proposals again.',
  'quote.backAlready': 'Somebody has taken this back already. Reload the page to see it.',
  'quote.speakerChanged':
    'The speaker has been changed since, so the choice cannot be taken back any more. Choose another one.',
  'quote.wordsChanged':
    'The words of the quote have been changed since, so this cannot be taken back any more.',
  'quote.speakerGone': 'The former speaker is no longer in the register. Choose another one.',
  'list.waitingValue': 'The filter {name} takes “$eq” with true or false.',
  'list.mayNotSee': 'Your role may not see what waits for review. Ask an administrator.',
  'quote.tooLong': 'This is too much for one quote. Select fewer words.',
  'quote.nothing': 'Select the words of the quote in the article first.',
  'quote.twice': 'These words stand more than once in the article. Select a few more of them.',
  'quote.nowhere': 'The saved article does not have these words. Save it, then select them again.',
  'quote.taken': 'These words belong to the quote “{words}” already. Decide on that one.',
  'quote.takenRejected': 'These words belong to the quote “{words}” already. Undo its rejection instead.',
  'quote.tooMany': 'A document has at most {most} quotes. Reject or delete some first.',
  'quote.notPrinted':
    '“{words}” does not stand in the article. The speaker as printed and the reporting words are copied from it.',
  'quote.display':
    'Readers may see the quote’s own words only: “{words}”. Marks, spaces, dashes, brackets, an ellipsis and the final stop may differ.',

  'bound.text': '“{field}” is longer than {most} characters. Shorten it.',
  'bound.list': '“{field}” has more than {most} entries. Keep fewer.',
  'bound.deep': '“{field}” is nested deeper than {most} levels. Make it simpler.',
  'bound.size': '“{field}” holds more than {most} values or characters. Keep less in it.',
  'bound.notText': '“{field}” must be text.',

  'queue.stale': 'Somebody else decided in the meantime. Look at the present state, then decide again.',
  'queue.noTopic': 'The article no longer speaks of this topic. Reload the page.',

  'history.mayNot': 'Your role may not undo this. Ask an administrator.',
  'history.nothing': 'It no longer exists, so there is nothing to put back.',
  'history.noDecision': 'There is no such decision. Reload the page.',
  'history.irreversible': 'A decision of this kind cannot be taken back.',
  'history.later':
    'Somebody has decided on this since, so it cannot be taken back any more. Reload the page.',

  'work.unknown': 'This work is not known any more.',
  'work.tooMany': 'You have {most} pieces of work under way. Wait for some of them, or stop one.',
  'work.tooManyHere': 'There are {most} pieces of work under way here. Try again when some of them are over.',

  'import.duplicate': 'Already imported: “{title}”.',
  'import.duplicateElsewhere':
    'This article is in the archive already, in a document that your role may not read.',
  'import.address': 'The source address must start with https:// or http://.',
  'import.noLocale': 'There is no locale "{locale}". Choose one of {known}.',
  'import.otherLocale':
    'The text reads as "{language}", which is no locale of this site. It goes into the default locale "{locale}". Add the locale under Settings, Internationalization, to keep languages apart.',
  'import.longTitle': 'The headline is longer than {most} characters and was cut.',

  'person.gone': 'This person no longer exists. Reload the page.',
  'person.goneChoose': 'This person no longer exists. Choose another one.',
  'person.name': 'Name the person in `person.name` (1 to 255 characters).',
  'person.mayNotCreate':
    '“{name}” is not in the register of people, and your role may not create a Person in the Content Manager. Ask an administrator.',
  'person.notStored': 'The person “{name}” could not be stored. Try again.',
  'person.aliases': 'A person has at most {most} other names of {longest} characters each.',
  'person.taken': '“{alias}” is a name of {name} already. Merge the two people, or take it from them first.',
  'person.itself': 'A person cannot be merged into themselves. Choose another one.',
  'person.aliasList':
    'Write the other names as a list of names, such as ["Helena Marsh"]. None may be empty.',

  'topic.gone': 'This topic no longer exists. Reload the page.',
  'topic.oneGone': 'One of the two topics no longer exists. Reload the page.',
  'topic.itself': 'A topic cannot be merged into itself. Choose another one.',
  'topic.outdated': 'Somebody else saved “{name}” meanwhile. Load their version, or save yours over it.',
  'topic.none': 'This is no topic.',
  'topic.noParent':
    'Topic "{slug}" names the parent "{parent}", which is neither in the list nor stored. Add it to the list.',
  'topic.longText': 'The text is longer than 100,000 characters. Paste a part of it.',
  'topics.tooLarge':
    'The file is larger than {most} MB. Split it, or import it with the command "newsroom taxonomy import".',
  'topics.empty': 'The file is empty. Choose one that lists topics.',
  'topics.problem': 'Line {line}, {field}: {problem}',
  'topics.more': '… and {count} more.',

  'rate.noCurrency': '"{code}" is no currency code of ISO 4217. Write three letters such as USD.',
  'rate.oneCurrency': 'The two currencies must differ.',
  'rate.noBank': 'There is no bank "{bank}". Known: {known}.',
  'rate.fallbacks': 'List the banks to fall back to, such as ["ecb"].',
  'rate.otherType':
    '{other} publishes {otherType} rates and {own} {ownType} ones. Choose another bank, or allow any rate type.',
  'rate.labels': `Write the labels by language, such as '{' "ru": "Доллар" '}'.`,
  'rate.value': 'Write the rate as a number above zero, such as 3.08.',
  'rate.units': 'The number of units must be a whole number from 1 to 1,000,000.',
  'rate.firstDay': 'Name the day that the rate is for, such as 2026-03-17.',
  'rate.lastDay': 'Name the last day on which the rate may be shown: nobody renews a typed rate by itself.',
  'rate.lastDayBefore': 'The last day lies before the day that the rate is for.',
  'rate.published':
    'A published rate stays as it was published. Type a manual rate for another value, or accept and drop waiting rates on the page Rates.',
  'rate.decided': 'This rate waits no longer: somebody has decided on it. Reload the page.',
  'rate.impossible': '{flaw} It cannot be accepted; drop it.',
  'rate.notTyped': 'There is no such rate in force that was typed by hand. Reload the page.',
  'rate.unused': 'No enabled rate widget names the bank "{bank}", so there is nothing to refresh.',
  'rate.day': 'Name the day as 2026-03-17.',
  'rate.amount': 'The amount must be a number above zero, such as 100.',
  'rate.notKept':
    'No {base} in {counter} is kept for {day}. Rates are kept for the currencies of the rate widgets; "newsroom rates history" fills in the past.',
  'rate.notKeptAt':
    'No {base} in {counter} is kept for {day} at {bank}. Rates are kept for the currencies of the rate widgets; "newsroom rates history" fills in the past.',
  'rate.today': 'today',

  'options.inFile': '"{name}" is set in the app\'s configuration file and can only be changed there.',
  'options.noBank': 'There is no bank "{bank}". Known: {known}.',

  'frozen.list': 'Frozen rates must be a list.',
  'frozen.incomplete': 'A frozen rate is incomplete. Add it with "Add the rate of a day".',
  'frozen.name': '{amount} {base} in {counter} of {date}',
  'frozen.otherValue':
    '{name} does not stand on what {bank} published. Remove it and add the rate of that day again.',
  'frozen.otherDay':
    "{name} stands on {bank}'s rate of another day. Remove it and add the rate of that day again.",
  'frozen.wrong': '{name} must be {right}, not {rate}. Remove it and add the rate of that day again.',
  'frozen.another': 'another number',
} as const;

export type SentenceKey = keyof typeof en;
