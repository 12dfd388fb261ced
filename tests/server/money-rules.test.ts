import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../models/index.ts';
import {
  COSTS,
  cell,
  everybodyStays,
  type Made,
  made,
  moneyRows,
  overThreeYears,
} from './money-made.ts';

it('charges everybody who stays in post, to a few pence of a year’s total: pay, national insurance above its threshold, pension', async () => {
  const scenario = everybodyStays();
  const { sheets } = await made(scenario);
  const { payPerYear } = scenario.roles[0];
  const [pay] = [payPerYear].map((value) => (typeof value === 'number' ? value : value.value));
  const yearly = pay + 0.15 * (pay - 5000) + 0.211 * pay;
  for (const row of moneyRows(sheets)) {
    const days = 7 * Number(row[1]);
    const owed = (6 * yearly * days) / 365.25;
    expect(cell(row, 'costPay', 0)).toBeCloseTo(owed, 1);
    expect([cell(row, 'costPay', 1), cell(row, 'costPay', 2)]).toEqual([
      cell(row, 'costPay', 0),
      cell(row, 'costPay', 0),
    ]);
    expect([cell(row, 'costAgency', 0), cell(row, 'costRecruitment', 0)]).toEqual([0, 0]);
  }
});

it('keeps names that are not valid in a workbook’s XML, as far as they can be kept', async () => {
  const scenario = { ...everybodyStays(), name: '=1+1 <&"\'> \u0001\ud800 end' };
  const { sheets } = await made(scenario);
  expect(sheets.get('About')?.[0][1]).toMatch(/^=1\+1 <&"'> .*end$/);
});

it('pays whoever is sick or on long leave in full, as it says', async () => {
  const scenario = everybodyStays();
  const well = await made({
    ...scenario,
    absence: { ...scenario.absence, sicknessShare: 0, perCase: 0, longLeavePerYear: 0 },
  });
  const away = await made({
    ...scenario,
    absence: { ...scenario.absence, sicknessShare: 0.1, longLeavePerYear: 0.3 },
    agency: { ...scenario.agency, allowed: false },
  });
  const absent = ({ results }: Made) => results.horizon.measures.absenceRate?.mean ?? 0;
  expect(absent(away)).toBeGreaterThan(absent(well) + 0.1);
  const pay = ({ sheets }: Made) => moneyRows(sheets).map((row) => cell(row, 'costPay', 0));
  expect(pay(away)).toEqual(pay(well));
  expect((away.sheets.get('Cost by year') ?? []).flat().join('\n')).toMatch(/paid in full/);
});

it('pays agency workers on days off sick too, as it says', async () => {
  const covered = (sicknessShare: number): Scenario => {
    const scenario = everybodyStays();
    scenario.teams[0].posts[0].agencyFte = 0;
    scenario.teams[0].posts[0].extraAgencyFte = 4;
    return { ...scenario, absence: { ...scenario.absence, sicknessShare, perCase: 0 } };
  };
  const [well, sick] = [await made(covered(0)), await made(covered(0.3))];
  const agency = ({ sheets }: Made) => moneyRows(sheets).map((row) => cell(row, 'costAgency', 0));
  expect(agency(sick).every((pounds) => pounds > 0)).toBe(true);
  expect(agency(sick)).toEqual(agency(well));
  expect((sick.sheets.get('Cost by year') ?? []).flat().join('\n')).toMatch(
    /agency workers are on days off sick/,
  );
});

it('says by how much what whole weeks show differs from a year’s pay', async () => {
  const { sheets } = await made(everybodyStays());
  const said = (sheets.get('Cost by year') ?? []).flat().find((text) => /365/.test(String(text)));
  const [, less, more] =
    /shows ([\d.]+) % less than a year’s pay, .* 53 weeks ([\d.]+) % more/.exec(`${said}`) ?? [];
  const [, ofFiftyThree] = moneyRows(sheets);
  const yearly = 6 * (40_000 + 0.15 * (40_000 - 5000) + 0.211 * 40_000);
  const shown = cell(ofFiftyThree, 'costPay', 0);
  expect(Number(more)).toBeCloseTo(100 * (shown / yearly - 1), 1);
  expect(Number(less)).toBeCloseTo(100 * (1 - (shown * (52 / 53)) / yearly), 1);
});

describe('cost by team', () => {
  it('adds up, team by team, to the whole service in each financial year, and each team to its kinds', async () => {
    const scenario = overThreeYears();
    const [team] = scenario.teams;
    const { sheets } = await made({
      ...scenario,
      teams: [team, { ...team, id: 'other', name: 'Other' }, { ...team, id: 'last', name: 'Last' }],
    });
    const rows = sheets.get('Cost by team') ?? [];
    const told = rows.slice(rows.findIndex(([first]) => first === 'Team') + 1);
    const own = told.filter(([name]) => name !== 'The whole service');
    const years = moneyRows(sheets);
    expect(own).toHaveLength(3 * years.length);
    for (const year of years) {
      const [label, weeks] = year;
      const ofYear = own.filter((row) => row[1] === label);
      expect(ofYear.map((row) => row[2])).toEqual([weeks, weeks, weeks]);
      COSTS.forEach((id, place) => {
        const sum = ofYear.reduce((pounds, row) => pounds + Number(row[3 + place]), 0);
        expect(sum / cell(year, id, 0)).toBeCloseTo(1, 6);
      });
      for (const row of ofYear)
        expect((Number(row[3]) + Number(row[4]) + Number(row[5])) / Number(row[6])).toBeCloseTo(
          1,
          6,
        );
      const whole = told.find((row) => row[0] === 'The whole service' && row[1] === label);
      expect(Number(whole?.[6]) / cell(year, 'cost', 0)).toBeCloseTo(1, 6);
    }
  });

  it('has no sheet where there is one team', async () => {
    const { sheets } = await made(everybodyStays());
    expect([...sheets.keys()]).not.toContain('Cost by team');
  });
});
