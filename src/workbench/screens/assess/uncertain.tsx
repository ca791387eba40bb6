import { EvidenceChip } from '../../parts/evidence.tsx';
import { theCase } from '../../state/session.ts';

/** An assumption, which opens what rests on it, or a statement that is not sure; with what it says. */
export function Uncertain({ id, says }: { readonly id: string; readonly says?: string }) {
  const isAssumption = theCase.value?.record.assumptions.some(each => each.id === id);
  return (
    <>
      {isAssumption ? <EvidenceChip id={id} /> : <bdi class="chip">{id}</bdi>}{' '}
      {says !== undefined && says !== id && (
        <span class="says" dir="auto">
          {says}
        </span>
      )}
    </>
  );
}
