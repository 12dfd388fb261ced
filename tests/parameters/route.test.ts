import { expect, test } from 'vitest';
import { timeline } from '../../models/calendar/timeline.ts';
import { CLOSED } from '../../models/inputs/stages.ts';
import { ROUTE_CELLS, type Route, routeCell, SEVERAL } from '../../models/parameters/parameters.ts';
import { stageParameters } from '../../models/parameters/pathway.ts';
import { plainScenario } from '../../models/parameters/ranged-inputs.ts';
import { LengthTables, Tables } from '../../models/parameters/tables.ts';
import { englandCouncil } from '../../tools/scenarios/england/council.ts';

const plain = plainScenario(englandCouncil());
const { startDate, weeks, bankHolidays } = plain.service;
const line = timeline(startDate, weeks, bankHolidays);
const [{ id: other }] = plain.stages.slice(1);

/** What follows the first stage, where these shares lead in turn to another stage and out of the service. */
function routeOf(shares: readonly number[]): Route {
  const next = shares.map((share, i) => ({ to: i % 2 === 0 ? other : CLOSED, share }));
  const stages = plain.stages.map((stage, i) => (i === 0 ? { ...stage, next } : stage));
  const [first] = stageParameters({ ...plain, stages }, line, new Tables(new LengthTables()));
  return first.route;
}

const sought = ({ upToWord, to }: Route, word: number) =>
  to[upToWord.findIndex((upTo) => word <= upTo)];

test.each([
  [[1]],
  [[0.5, 0.5]],
  [[0.25, 0.5, 0.25]],
  [[0, 1]],
  [[1, 0]],
  [[0.3, 0.3, 0.4]],
  [[0.001, 0.001, 0.998]],
  [[1 / 256, 2 ** -20, 1 - 1 / 256 - 2 ** -20]],
  [[1 / 256 - 2 ** -32, 1 - 1 / 256 + 2 ** -32]],
  [[1 / 256 + 2 ** -32, 1 - 1 / 256 - 2 ** -32]],
])(
  'shares of %j lead from a part of all words where a search at each of its ends does',
  (shares) => {
    const route = routeOf(shares);
    const size = 2 ** 32 / ROUTE_CELLS;
    expect(route.toAtCell).toHaveLength(ROUTE_CELLS);
    for (const [cell, to] of route.toAtCell.entries()) {
      const [first, last] = [cell * size, (cell + 1) * size - 1];
      expect([routeCell(first | 0), routeCell(last | 0)]).toEqual([cell, cell]);
      if (to !== SEVERAL) {
        expect([sought(route, first), sought(route, last)]).toEqual([to, to]);
        continue;
      }
      const edges = [...route.upToWord].filter((upTo) => upTo >= first && upTo < last);
      expect(edges.length).toBeGreaterThan(0);
    }
  },
);
