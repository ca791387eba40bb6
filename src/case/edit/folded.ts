/** Folded prose (`>-`) is written with the author's line breaks. The YAML library alone joins it into one line or folds it anew. */
import { isScalar, parse, type ScalarTag, type TagId, type Tags } from 'yaml';

/** Tags for a document that was read from a text: folded prose that no edit has touched keeps its lines. */
export function keepFolds(text: string): (tags: Tags) => Tags {
  return tags => tags.map(tag => (isPlainString(tag) ? withFolds(tag, text) : tag));
}

type Stringify = NonNullable<ScalarTag['stringify']>;

function isPlainString(tag: ScalarTag | Tags[number] | TagId): tag is ScalarTag & { readonly stringify: Stringify } {
  return typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:str' && 'stringify' in tag && !tag.format;
}

function withFolds(tag: ScalarTag & { readonly stringify: Stringify }, text: string): ScalarTag {
  return {
    ...tag,
    stringify: (item, context, ...rest) =>
      (context.inFlow || context.implicitKey ? undefined : asWritten(item, context.indent, text)) ??
      tag.stringify(item, context, ...rest),
  };
}

/** The prose with its line breaks; undefined where it is not folded, was changed, or says more by its spacing. */
function asWritten(item: unknown, indent: string, text: string): string | undefined {
  if (!isScalar(item) || item.type !== 'BLOCK_FOLDED' || !item.range || item.source !== item.value) return undefined;
  const [header = '', ...lines] = text.slice(item.range[0], item.range[1]).trimEnd().split(/\r?\n/);
  if (header !== '>-' && header !== '>') return undefined;
  const body = lines.map(line => (line.trim() === '' ? '' : indent + line.trim()));
  const written = [header, ...body].join('\n');
  return indent !== '' && parse(`${written}\n`) === item.value ? written : undefined;
}
