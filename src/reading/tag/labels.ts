/** Labels of the first pass, in the order of the weights: outside, and begin/inside of source, cue and content. */
export const baseLabels = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** Labels of the second pass, which knows the cue: outside, and begin/inside of its source and its content. */
export const linkLabels = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

export type Role = 'source' | 'cue' | 'content';
