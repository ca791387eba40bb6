import type { Token } from './text/tokens.ts';

const common: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on said by has have are from it not which',
  de: 'der die und das den von zu mit ist nicht des ein eine auf dem im sich auch als wird',
  fr: 'le la les des et du une est dans que qui pour pas sur plus par avec au ne ce',
  es: 'el los las del que una por con para se su es lo como más pero al ha sus fue',
  it: 'il di che la per un non sono con una del della si da nel anche alla gli è più',
  pt: 'o os de que do da em um para com não uma no na por mais dos como foi ao',
  nl: 'de het een van en dat niet zijn voor met op te aan ook er bij naar heeft wordt',
  ru: 'и в не на что с по как это из за его для от но она так же он к',
  uk: 'і в не на що з до як це із за його для від але вона та його він про',
  ar: 'في من على إلى أن التي عن هذا مع الذي كان هذه بين لا ما بعد كما وقد وفي قال',
  tr: 've bir bu için ile da de olarak olan daha gibi çok en ne kadar ancak sonra olduğu var değil',
};
const sets = Object.entries(common).map(([language, words]) => [language, new Set(words.split(' '))] as const);

/** The language by its commonest words, as an ISO 639-1 code; `und` where too few of any are found (or fewer than 4 words). */
export function detectLanguage(tokens: readonly Token[]): string {
  const words = tokens.slice(0, 4000).filter(token => /\p{L}/u.test(token.text));
  if (words.length < 4) return 'und';
  const shares = sets.map(([language, set]) => ({
    language,
    share: words.filter(token => set.has(token.lower)).length / words.length,
  }));
  const best = shares.toSorted((a, b) => b.share - a.share)[0]!;
  return best.share >= 0.08 ? best.language : 'und';
}
