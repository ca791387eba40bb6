/**
 * The steps from each version of the format to the next, oldest first: the first leads from version 1 to 2. A step is a pure
 * function of a file's data (without its number) and never changes again. While there is none, version 1 is the only one.
 */
export type Migration = (data: Readonly<Record<string, unknown>>) => Record<string, unknown>;

export const migrations: readonly Migration[] = [];

/** The version that is written. */
export const formatVersion = 1 + migrations.length;
