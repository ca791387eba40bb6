/** Packages that stand side by side, single trades that are listed, issues of which all stand in the table. */
export const most = { packages: 4, trades: 8, issues: 8 };
