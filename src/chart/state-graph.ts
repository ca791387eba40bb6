import { Graph, layout } from '@dagrejs/dagre';
import { fitText, type Mark, type Point, type Scene, seriesDash, seriesPaint, textWidth } from './scene.ts';

export interface GraphState {
  readonly number: number;
  /** The options taken, or one word for none. */
  readonly lines: readonly string[];
  readonly isStatusQuo: boolean;
  readonly isEquilibrium: boolean;
  readonly isChosen?: boolean;
}

export interface GraphMove {
  readonly from: number;
  readonly to: number;
  /** The series (party) that moves. */
  readonly series: number;
  /** Whether the want behind the move rests on nothing: a ring on the arrow. */
  readonly isUnsupported?: boolean;
}

export interface GraphPicture {
  readonly title: string;
  readonly description: string;
  readonly states: readonly GraphState[];
  readonly moves: readonly GraphMove[];
  /** Names of the series that occur, for the legend. */
  readonly legend: readonly { readonly series: number; readonly name: string }[];
  readonly statusQuo: string;
  readonly equilibrium: string;
}

const row = 15;
const nodeWidth = 132;

/** States as boxes in layers along the moves (dagre: Gansner, Koutsofios, North & Vo 1993), moves as arrows of their mover. */
export function stateGraph(picture: GraphPicture): Scene {
  const { title, description, states, moves, legend } = picture;
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 26, ranksep: 44, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const state of states) {
    const width = Math.max(nodeWidth, Math.ceil(textWidth(headOf(state, picture), 11, true)) + 28);
    graph.setNode(String(state.number), { width, height: (state.lines.length + 1) * row + 12 });
  }
  for (const [index, { from, to }] of moves.entries()) graph.setEdge(String(from), String(to), {}, String(index));
  layout(graph);
  const edges = moves.flatMap(({ from, to, series, isUnsupported }, index): Mark[] => {
    const { points = [] } = graph.edge(String(from), String(to), String(index)) as {
      points?: { x: number; y: number }[];
    };
    const line: Mark = {
      kind: 'line',
      points: points.map(({ x, y }): Point => [x, y]),
      curve: 'smooth',
      stroke: seriesPaint(series),
      strokeWidth: 1.6,
      dash: seriesDash(series),
      arrow: true,
    };
    const middle = points[points.length >> 1];
    if (!isUnsupported || !middle) return [line];
    const ring = { radius: 4, fill: 'surface', stroke: seriesPaint(series), strokeWidth: 1.6 } as const;
    return [line, { kind: 'disc', ...middle, ...ring }];
  });
  const nodes = states.map((state): Mark => {
    const { x, y, width, height } = graph.node(String(state.number)) as Record<'x' | 'y' | 'width' | 'height', number>;
    return {
      kind: 'group',
      pick: String(state.number),
      marks: stateMarks(state, x - width / 2, y - height / 2, width, height, picture),
    };
  });
  const { width: graphWidth = 0, height: graphHeight = 0 } = graph.graph() as { width?: number; height?: number };
  const key = legendMarks(legend, graphHeight + 8);
  const legendWidth = Math.max(0, ...legend.map(({ name }) => textWidth(name))) + 60;
  return {
    width: Math.max(graphWidth, legendWidth, 240),
    height: graphHeight + 14 + legend.length * 18,
    title,
    description,
    direction: 'ltr',
    marks: [...edges, ...nodes, ...key],
  };
}

/** The number of a state, and what is special about it. */
function headOf({ number, isStatusQuo, isEquilibrium }: GraphState, words: GraphPicture): string {
  const tags = [...(isStatusQuo ? [words.statusQuo] : []), ...(isEquilibrium ? [words.equilibrium] : [])];
  return [String(number), ...tags].join(' · ');
}

function stateMarks(
  state: GraphState,
  x: number,
  y: number,
  width: number,
  height: number,
  words: GraphPicture,
): Mark[] {
  const { lines, isEquilibrium, isStatusQuo, isChosen } = state;
  const box = { kind: 'box', fill: isChosen ? 'weak' : 'surface', radius: 4 } as const;
  return [
    { ...box, x, y, width, height, stroke: isEquilibrium ? 'accent' : 'muted', strokeWidth: isEquilibrium ? 3 : 1 },
    ...(isStatusQuo
      ? ([{ ...box, fill: 'none', x: x + 4, y: y + 4, width: width - 8, height: height - 8, stroke: 'ink' }] as const)
      : []),
    {
      kind: 'label',
      x: x + 10,
      y: y + 6 + row - 3,
      text: fitText(headOf(state, words), width - 18, 11, true),
      size: 11,
      bold: true,
      fill: isStatusQuo || isEquilibrium ? 'accent' : 'muted',
    },
    ...lines.map(
      (text, index): Mark => ({
        kind: 'label',
        x: x + 10,
        y: y + 6 + (index + 2) * row - 3,
        text: fitText(text, width - 18, 12),
        size: 12,
      }),
    ),
  ];
}

function legendMarks(legend: GraphPicture['legend'], top: number): Mark[] {
  return legend.flatMap(({ series, name }, index): Mark[] => {
    const y = top + 10 + index * 18;
    return [
      {
        kind: 'line',
        points: [
          [12, y],
          [44, y],
        ],
        stroke: seriesPaint(series),
        strokeWidth: 1.6,
        dash: seriesDash(series),
        arrow: true,
      },
      { kind: 'label', x: 52, y: y + 4, text: name, size: 12 },
    ];
  });
}
