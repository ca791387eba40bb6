/** Variants of a case: a reading, a framework and a future laid over it, in this order, as JSON merge patches. */
import { type Complaint, FileError, UsageError, type Where } from '../../core/errors.ts';
import { complaint, inEnglish, saying, within } from '../../words/complaint.ts';
import { nearHint } from '../../words/near.ts';
import { asIs, type Case, type Path, type Variant, type VariantId } from '../model.ts';
import type { Finding } from './builder.ts';
import { type CaseDocument, checkData, placedComplaints } from './check-data.ts';
import { isObject, mergePatch } from './merge-patch.ts';

export interface Selection {
  readonly framework?: VariantId;
  readonly future?: VariantId;
  readonly reading?: VariantId;
}

/**
 * The case under a selection; what is absent or `as-is` changes nothing.
 * @throws UsageError for an unknown id; FileError where the patches together make a case that does not hold together.
 */
export function variantCase(document: CaseDocument, selection: Selection): Case {
  const chosen = chosenVariants(document, selection);
  if (chosen.length === 0) return document.case;
  const { theCase, complaints } = checkData(laidOver(document, chosen));
  const [first, ...rest] = placedComplaints(
    complaints.map(each => inPatches(each, chosen)),
    document,
  );
  if (first) throw new FileError([first, ...rest]);
  return theCase!;
}

/** The data of the case under a selection, without the variants themselves. @throws UsageError for an unknown id. */
export function variantData(document: CaseDocument, selection: Selection): unknown {
  const { frameworks, futures, readings, ...data } = laidOver(document, chosenVariants(document, selection));
  return data;
}

/** Where a value of the case under a selection stands in the file: in the last patch that sets it, else in the case itself. */
export function placeUnder(document: CaseDocument, selection: Selection, path: Path): Where {
  const setter = chosenVariants(document, selection).findLast(({ changes }) => sets(changes, path));
  return document.locate(setter ? [...setter.at, 'changes', ...path] : path);
}

function chosenVariants({ case: plain }: CaseDocument, { framework, future, reading }: Selection): Variant[] {
  return [
    find(plain.readings, reading, 'readings'),
    find(plain.frameworks, framework, 'frameworks'),
    find(plain.futures, future, 'futures'),
  ].filter(variant => variant !== undefined);
}

function laidOver({ data }: CaseDocument, chosen: readonly Variant[]): Record<string, unknown> {
  return chosen.reduce((under, { changes }) => mergePatch(under, changes), data) as Record<string, unknown>;
}

/** What is wrong with each variant of a case when it is laid over the case alone, beyond what is wrong with the case. */
export function variantComplaints(
  { frameworks, futures, readings }: Case,
  data: unknown,
  ofThePlainCase: readonly Finding[],
): Finding[] {
  const known = new Set(ofThePlainCase.map(signature));
  return [...frameworks, ...futures, ...readings].flatMap(variant => [
    ...removalsOfNothing(variant.changes, data, [...variant.at, 'changes']),
    ...checkData(mergePatch(data, variant.changes))
      .complaints.filter(complaint => !known.has(signature(complaint)))
      .map(complaint => inPatches(complaint, [variant])),
  ]);
}

function signature({ code, message, path }: Finding): string {
  return JSON.stringify([code, message, path]);
}

function find(
  variants: readonly Variant[],
  id: VariantId | undefined,
  kind: 'frameworks' | 'futures' | 'readings',
): Variant | undefined {
  if (id === undefined || id === asIs) return undefined;
  const variant = variants.find(each => each.id === id);
  if (variant) return variant;
  const ids = [...variants.map(each => each.id), asIs];
  throw new UsageError(complaint(`VARIANT_UNKNOWN.${kind}`, { id }, { hint: nearHint(id, ids, kind) }));
}

/** Moves a complaint about patched data to the patch that set the value, or else to the patch as a whole. */
function inPatches(finding: Finding, variants: readonly Variant[]): Finding {
  const { path } = finding;
  for (const variant of variants.toReversed()) {
    const at = [...variant.at, 'changes'];
    if (sets(variant.changes, path)) return { ...finding, path: [...at, ...path] };
  }
  const variant = variants.at(-1)!;
  const said = finding.code.endsWith('_UNKNOWN') ? { ...finding, ...removed(finding, variant) } : finding;
  return {
    ...said,
    ...within('withVariant', { variant: variant.name }, said),
    path: [...variant.at, 'changes'],
    key: true,
  };
}

/** What a value of the case itself names and only a patch makes unknown has been removed by the patch. */
function removed({ path }: Finding, { name }: Variant): Pick<Complaint, 'hint' | 'remedy'> {
  const remedy = path.includes('reference') ? 'withVariant.removedOption' : 'withVariant.removed';
  return { remedy, hint: inEnglish(saying(remedy, { variant: name })) };
}

/** Whether a patch gives the value at a path, whole or in part. */
function sets(patch: unknown, path: Path): boolean {
  let value = patch;
  for (const step of path) {
    if (!isObject(value)) return true;
    if (!Object.hasOwn(value, step)) return false;
    value = value[step];
  }
  return true;
}

function removalsOfNothing(patch: unknown, data: unknown, path: Path): Finding[] {
  if (!isObject(patch)) return [];
  return Object.entries(patch).flatMap(([key, value]) => {
    const here = isObject(data) ? data : {};
    const at = [...path, key];
    if (value !== null) return removalsOfNothing(value, here[key], at);
    if (Object.hasOwn(here, key)) return [];
    const hint = nearHint(key, Object.keys(here), 'keys');
    return [{ ...complaint('PATCH_REMOVES_NOTHING', { key }, { hint }), path: at, key: true }];
  });
}
