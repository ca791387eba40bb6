/** Cells in which a variant changes nothing that is asked have one answer, computed once. */
import type { AssessedCell, CellQuestion } from './cell.ts';

type AssessOne = (question: CellQuestion) => Promise<AssessedCell>;

/** The same question under another id gets the answer that is there or on its way, under its own id. */
export function askedOnce(assessOne: AssessOne): AssessOne {
  const answers = new Map<string, Promise<AssessedCell>>();
  return async question => {
    const key = keyOf(question);
    const answer = answers.get(key) ?? assessOne(question);
    answers.set(key, answer);
    const { cell, ...rest } = await answer;
    return { ...rest, cell: { ...cell, id: question.id } };
  };
}

/** The first question of each kind: what there is to compute. */
export function differentQuestions(questions: readonly CellQuestion[]): CellQuestion[] {
  return [...new Map(questions.map(question => [keyOf(question), question])).values()];
}

/** All that is asked, but for the names of the variants under which it is. */
function keyOf({ id: _id, ...asked }: CellQuestion): string {
  return JSON.stringify(asked, (_name, value: unknown) => (value instanceof Map ? [...value] : value));
}
