/** What is wrong with a text as YAML, in the words of its author and with a remedy. The library's own words are for programmers. */
import type { YAMLError } from 'yaml';

interface Words {
  readonly message: string;
  readonly hint: string;
}

/** The first whose pattern fits the library's message speaks for it. */
const missing: readonly (readonly [RegExp, Words])[] = [
  [
    /closing .?["']/,
    {
      message: 'A text that begins with a quote does not end with one.',
      hint: 'Close it with the same quote, or take the first one away.',
    },
  ],
  [
    /Comments must/,
    {
      message: 'A comment stands directly behind a value.',
      hint: 'Put a space before "#", or quotes around the value.',
    },
  ],
  [
    /Tags and anchors/,
    {
      message: 'Something stands directly behind a "!" or "&" word.',
      hint: 'Put a space between, or quotes around the text.',
    },
  ],
  [/- indicator/, { message: 'An entry of this list has no hyphen.', hint: 'Begin every entry with "- ".' }],
  [
    /followed by map values/,
    {
      message: 'A key without a colon.',
      hint: 'Write "key: value", or put quotes around a text that holds a line break.',
    },
  ],
  [/space after :/, { message: 'A colon without a space behind it.', hint: 'Write "key: value", with a space.' }],
  [
    /Missing ,/,
    {
      message: 'A comma is missing between two entries in brackets.',
      hint: 'Put a comma between them, or quotes around the text.',
    },
  ],
  [
    /directives-end|doc-start/,
    {
      message: 'A line that begins with "%" is a directive of YAML.',
      hint: 'Remove it, or put quotes around the text.',
    },
  ],
];

const general: Readonly<Partial<Record<YAMLError['code'], Words>>> = {
  ALIAS_PROPS: { message: 'A "*" word cannot have a name or a type of its own.', hint: 'Keep the "*" word alone.' },
  BAD_ALIAS: {
    message: 'A word after "*" or "&" has no meaning here.',
    hint: 'Write the value out; a text that begins with "*" or "&" stands in quotes.',
  },
  BAD_DIRECTIVE: {
    message: 'A line that begins with "%" is a directive of YAML, and this one is unknown.',
    hint: 'Remove it, or put quotes around the text.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes begins an escape, and this one is unknown.',
    hint: 'Write "\\\\" for a backslash, or use single quotes.',
  },
  BAD_INDENT: {
    message: 'The indentation does not fit the lines above.',
    hint: 'Entries of one list or map begin in the same column; look also for a bracket that is not closed.',
  },
  BAD_PROP_ORDER: {
    message: 'A "!" or "&" word stands in the wrong place.',
    hint: 'Put it behind the colon or hyphen.',
  },
  BAD_SCALAR_START: {
    message: 'A text cannot begin with this character.',
    hint: 'Put quotes around the text.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second colon or a list on the line of a key, or deeper lines below a value.',
    hint: 'Put quotes around a text that holds ": ", and a key\'s own entries on lines of their own.',
  },
  BLOCK_IN_FLOW: {
    message: 'Lines with hyphens or deeper keys inside brackets.',
    hint: 'Inside brackets put commas between entries, or use no brackets.',
  },
  BAD_COLLECTION_TYPE: { message: 'A "!" word does not fit its value.', hint: 'Remove the "!" word.' },
  TAG_RESOLVE_FAILED: { message: 'A "!" word is not known here.', hint: 'Remove it, or put quotes around the text.' },
  DUPLICATE_KEY: { message: 'A key stands twice in its map.', hint: 'Rename or remove one.' },
  KEY_OVER_1024_CHARS: {
    message: 'A key of more than 1,024 characters.',
    hint: 'Look for a colon or a quote that is missing before.',
  },
  MISSING_CHAR: {
    message: 'A bracket, comma or colon is missing.',
    hint: 'Look for one that is not closed, here or above.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key runs over more than one line.',
    hint: 'Look for a colon that is missing, or a bracket or quote that is not closed, here or above.',
  },
  MULTIPLE_ANCHORS: { message: 'A value has two "&" names.', hint: 'Keep one.' },
  MULTIPLE_DOCS: {
    message: 'A second document begins: a case file holds one.',
    hint: 'Remove the line "---" or "...", or put what follows into a file of its own.',
  },
  MULTIPLE_TAGS: { message: 'A value has two "!" words.', hint: 'Keep one.' },
  TAB_AS_INDENT: { message: 'A line is indented with a tab.', hint: 'Indent with spaces.' },
  UNEXPECTED_TOKEN: {
    message: 'This does not belong here.',
    hint: 'Put quotes around a text with special characters; look for a bracket, comma or quote too many.',
  },
};

/** The words for an error of the YAML library. */
export function yamlWords({ code, message }: YAMLError): Words {
  const specific = code === 'MISSING_CHAR' ? missing.find(([pattern]) => pattern.test(message))?.[1] : undefined;
  return (
    specific ??
    general[code] ?? {
      message: 'This is not YAML from here on.',
      hint: 'Compare with the lines above, or put quotes around the text.',
    }
  );
}
