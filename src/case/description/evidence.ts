/** The values of a case that evidence may stand behind, as the description says. */
import { isObject } from '../file/merge-patch.ts';
import { type EvidenceId, type PartyId, type Path, partyId, type SupportedValue } from '../model.ts';
import { type Found, valueAt, valuesAt } from './found.ts';
import type { Evidence, Meaning } from './meaning.ts';
import { meaningAt, type Place, places } from './places.ts';

interface Bearer extends Place {
  readonly evidence: Evidence;
  /** The step of the path that is a party, where one is. */
  readonly partyAt: number;
  /** The member that is a party, where one is. */
  readonly partyIn: string | undefined;
  /** The member that holds the name of an entry. */
  readonly nameIn: string | undefined;
}

const bearers: readonly Bearer[] = places.flatMap(place => {
  const { path, meaning } = place;
  if (meaning.evidence === undefined) return [];
  const keysOf = (length: number) => meaningAt(path.slice(0, length)).keys;
  const own = keysOf(path.length - 1);
  return [
    {
      ...place,
      evidence: meaning.evidence,
      partyAt: path.findIndex((step, at) => step === '*' && Object.values(keysOf(at) ?? {}).includes('parties')),
      partyIn: places
        .find(each => each.path.length === path.length + 1 && isInside(each.path, path) && refersToParty(each.meaning))
        ?.path.at(-1),
      nameIn: own && 'defines' in own ? own.name : undefined,
    },
  ];
});

/** In the order of the description. `data` has the right shape. */
export function supportedValues(data: unknown): SupportedValue[] {
  return bearers.flatMap(bearer =>
    valuesAt(data, bearer.path)
      .filter(({ value }) => isWritten(bearer, value))
      .map(found => supportedValue(bearer, found, data)),
  );
}

function supportedValue(bearer: Bearer, { path, value }: Found, data: unknown): SupportedValue {
  const { meaning, evidence } = bearer;
  const because = becauseOf(value) ?? (evidence === 'inherited' ? becauseAround(data, path) : undefined) ?? [];
  const party = partyOf(bearer, path, value);
  const text = textOf(bearer, path, value);
  const word = meaning.word ?? 'value.rule';
  const needing = neededAt(evidence, path, value);
  const key = needing && meaningAt(needing).unsupported;
  return {
    at: path,
    because,
    word,
    ...(party !== undefined && { party }),
    text,
    ...(needing && {
      unsupported: {
        at: needing,
        says: key
          ? { say: key, values: { party: party ?? '', text } }
          : { say: 'place.named', values: { kind: { say: word }, name: text } },
      },
    }),
  };
}

/** Where evidence is needed; undefined where there may be none. */
function neededAt(evidence: Evidence, path: Path, value: unknown): Path | undefined {
  if (evidence === 'may') return undefined;
  if (typeof evidence === 'string') return path;
  return isObject(value) && Object.hasOwn(value, evidence.for) ? [...path, evidence.for] : undefined;
}

function becauseOf(value: unknown): readonly EvidenceId[] | undefined {
  return isObject(value) ? (value.because as readonly EvidenceId[] | undefined) : undefined;
}

/** The evidence of the nearest entry in which a value stands. */
function becauseAround(data: unknown, path: Path): readonly EvidenceId[] | undefined {
  const around = path.slice(0, -1).map((_, length) => valueAt(data, path.slice(0, length + 1)));
  return around.map(becauseOf).findLast(because => because !== undefined);
}

function partyOf({ partyAt, partyIn }: Bearer, path: Path, value: unknown): PartyId | undefined {
  if (partyAt >= 0) return partyId(String(path[partyAt]));
  const party = partyIn !== undefined && isObject(value) ? value[partyIn] : undefined;
  return typeof party === 'string' ? partyId(party) : undefined;
}

/** What it says itself, else its name, else the keys under which it stands. */
function textOf({ meaning: { short }, nameIn, partyAt, path: pattern }: Bearer, path: Path, value: unknown): string {
  const members = isObject(value) ? value : {};
  const said = typeof value === 'string' ? value : (members[short ?? ''] ?? members[nameIn ?? '']);
  if (typeof said === 'string') return said;
  const keys = path.filter((_, at) => at > partyAt && pattern[at] === '*');
  return keys.length > 0 ? keys.join(' = ') : String(path.slice(partyAt + 1).at(-1) ?? '');
}

/** Of a value that may be written in several ways, whether it is written in this one. */
function isWritten({ schema }: Bearer, value: unknown): boolean {
  const { def } = schema._zod;
  if (def.type !== 'object') return true;
  const needed = Object.entries(def.shape).filter(([, member]) => member._zod.optin === undefined);
  return isObject(value) && needed.every(([key]) => Object.hasOwn(value, key));
}

function isInside(path: Path, around: Path): boolean {
  return around.every((step, at) => step === path[at]);
}

function refersToParty({ refers, orText }: Meaning): boolean {
  return refers?.includes('parties') === true && !orText;
}
