/**
 * The folders under src: what each holds and whom it may import. The one source of the import rules (import-rules.ts) and of
 * the tables in ARCHITECTURE.md, which `npm run fix` writes and `npm run check:docs` compares. A row may stand before its
 * folder; a folder may not stand without its row.
 */

export interface Folder {
  readonly name: string;
  readonly holds: string;
  /** The folders that it may import besides itself and `core`, which everyone may. */
  readonly imports: readonly string[];
  /** The folders that it may reach by no path, not even through those that it imports. */
  readonly neverReaches?: readonly string[];
  /** Node's own modules. `never`: not even through those that it imports. */
  readonly node: 'yes' | 'no' | 'never';
  /** Whether its types know a browser's page (tsconfig.workbench.json). */
  readonly dom: boolean;
}

export const folders: readonly Folder[] = [
  {
    name: 'core',
    holds: 'errors, seeded random numbers, digests, statistics, progress: no word of the domain',
    imports: [],
    node: 'no',
    dom: false,
  },
  {
    name: 'words',
    holds: 'catalogues of five languages as data, and the one voice that says a key with its values',
    imports: [],
    node: 'no',
    dom: false,
  },
  {
    name: 'case',
    holds:
      "the domain (party, option, preference, issue, record, variant), the statement language, the case file and other tools' formats",
    imports: ['words'],
    node: 'no',
    dom: false,
  },
  {
    name: 'reading',
    holds: 'text to claims, hedges, attributions, contradictions',
    imports: ['words', 'case'],
    node: 'no',
    dom: false,
  },
  {
    name: 'worlds',
    holds:
      'the plausible worlds of a case: what is uncertain, shares of worlds as ranges, what they hang on; pure functions',
    imports: ['case'],
    node: 'no',
    dom: false,
  },
  {
    name: 'analysis',
    holds:
      'one folder a method, pure functions: `stability/` (graph model), `assessment/` (frameworks x futures), `bargaining/` (fronts and solutions)',
    imports: ['words', 'case', 'worlds'],
    node: 'no',
    dom: false,
  },
  {
    name: 'secure',
    holds:
      '`gauge/` (the blind gauge); below it `frame/` (fields and layouts of messages, signed envelopes, hashes, secret draws: nothing of one protocol); below both `primitives/` (the only importer of cryptographic libraries)',
    imports: ['wire'],
    neverReaches: ['case', 'reading', 'worlds', 'analysis'],
    node: 'no',
    dom: false,
  },
  {
    name: 'wire',
    holds: 'opaque frames: all that the relay knows',
    imports: [],
    node: 'no',
    dom: false,
  },
  {
    name: 'relay',
    holds:
      'the server: `rooms.ts` (who gets which frame; no socket, no clock), `room-sockets.ts` (rooms over WebSocket), `server.ts` (the port)',
    imports: ['wire'],
    neverReaches: ['case', 'worlds', 'analysis', 'secure'],
    node: 'yes',
    dom: false,
  },
  {
    name: 'chart',
    holds: '(data, size) to scene, scene to SVG text',
    imports: ['words'],
    node: 'no',
    dom: false,
  },
  {
    name: 'brief',
    holds: 'reports as blocks of traceable sentences, and their renderings',
    imports: ['words', 'case', 'reading', 'analysis', 'chart'],
    node: 'no',
    dom: false,
  },
  {
    name: 'desk',
    holds: 'the use cases that the command line and the workbench share',
    imports: ['words', 'case', 'reading', 'worlds', 'analysis', 'secure', 'wire', 'chart', 'brief'],
    node: 'no',
    dom: false,
  },
  {
    name: 'cli',
    holds: 'one file a command',
    imports: ['words', 'case', 'chart', 'brief', 'desk', 'relay'],
    node: 'yes',
    dom: false,
  },
  {
    name: 'workbench',
    holds: 'the web page',
    imports: ['words', 'case', 'chart', 'brief', 'desk'],
    node: 'never',
    dom: true,
  },
];
