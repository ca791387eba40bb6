/** What the YAML library reports, in the words of somebody who wrote the file, each with a remedy. */

interface Words {
  readonly message: string;
  readonly hint: string;
}

const closeIt = 'Close the quotation mark, bracket or brace that is open above this place.';
const indentation =
  'Entries of one list or map begin in the same column; what belongs to an entry is indented further.';

const words: Readonly<Record<string, Words>> = {
  ALIAS_PROPS: { message: 'An alias (*name) carries a tag or an anchor of its own.', hint: 'Write the value out.' },
  BAD_ALIAS: { message: 'An anchor (&name) or alias (*name) has no usable name.', hint: 'Write the value out.' },
  BAD_COLLECTION_TYPE: { message: 'A tag does not fit its list or map.', hint: 'Remove the tag (the word after "!").' },
  BAD_DIRECTIVE: { message: 'A line that begins with "%" is a directive.', hint: 'Remove it; a case needs none.' },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotation marks begins a sign that does not exist.',
    hint: 'Within double quotation marks write "\\\\" for a backslash, or use single ones.',
  },
  BAD_INDENT: { message: 'The indentation does not fit, or a bracket is not closed.', hint: indentation },
  BAD_PROP_ORDER: { message: 'A tag or an anchor stands at the wrong place.', hint: 'Remove it; a case needs none.' },
  BAD_SCALAR_START: {
    message: 'A text without quotation marks cannot begin with this sign.',
    hint: 'Put the text in quotation marks.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second ": " stands where the value of a key should end.',
    hint: `Put a text that holds ": " in quotation marks. ${indentation}`,
  },
  BLOCK_IN_FLOW: {
    message: 'A list with dashes or an indented map stands within brackets or braces.',
    hint: 'Within brackets write [a, b] and {key: value} only.',
  },
  IMPOSSIBLE: { message: 'This cannot be read.', hint: 'Compare it with docs/format.md.' },
  KEY_OVER_1024_CHARS: { message: 'A key has more than 1,024 characters.', hint: 'Keys are short words.' },
  MISSING_CHAR: {
    message: 'Something is missing here: a closing quotation mark or bracket, a ":" or a "-".',
    hint: `${closeIt} A key is followed by ": ", an entry of a list begins with "- ".`,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key goes over more than one line, or a line lacks its ":".',
    hint: 'Write "key: value" on one line, and quote a text that holds ": ".',
  },
  MULTIPLE_ANCHORS: { message: 'A value has two anchors.', hint: 'Remove one.' },
  MULTIPLE_DOCS: {
    message: 'A second document begins here.',
    hint: 'A file holds one case: remove the line "---", or split the file.',
  },
  MULTIPLE_TAGS: { message: 'A value has two tags.', hint: 'Remove them; a case needs none.' },
  NON_STRING_KEY: { message: 'A key must be a single word or text.', hint: 'Put it in quotation marks.' },
  TAB_AS_INDENT: { message: 'A tab indents this line.', hint: 'Indent with spaces.' },
  TAG_RESOLVE_FAILED: { message: 'A tag (a word after "!") is not known.', hint: 'Remove it; a case needs none.' },
  UNEXPECTED_TOKEN: { message: 'This stands where nothing of its kind can stand.', hint: closeIt },
};

/** The message and the remedy for an error of the library, by its code. */
export function yamlWords(code: string): Words {
  return words[code] ?? words.IMPOSSIBLE!;
}
