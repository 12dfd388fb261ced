import type { Timeline } from '../calendar/timeline.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Tables } from '../parameters/tables.ts';
import type { MechanismStreams } from '../random/mechanism-streams.ts';
import { Agendas } from './agendas.ts';
import { CaseNeeds } from './case-needs.ts';
import { ROW } from './case-rows.ts';
import { emptyChunks } from './chunks.ts';
import { Comebacks } from './comebacks.ts';
import { DayBuckets } from './day-buckets.ts';
import { emptyMemory } from './empty-memory.ts';
import { EstablishmentStore } from './establishment-store.ts';
import { HERE, makeRoomForMemory, makeRoomForReals } from './here.ts';
import { LeakHazards } from './leak-hazards.ts';
import { Learners } from './learners.ts';
import { GROUP_COLUMN, GROUP_ENTRIES, ledgerRow } from './ledger.ts';
import { LoadHeap } from './load-heap.ts';
import { type MemoryMap, memoryMap } from './memory-map.ts';
import { fillPoolRows, poolReal } from './pool-rows.ts';
import { datesFor } from './post-dates.ts';
import { NOT_KNOWN, POOL, STARTED_ON } from './post-rows.ts';
import { RateTables } from './rates.ts';
import { RiskStore } from './risk-store.ts';
import { StaffFte } from './staff-fte.ts';
import { StageLaw } from './stage-law.ts';
import { fillStageRows } from './stage-rows.ts';
import { StartersStore } from './starters-store.ts';
import { SupervisorStore } from './supervisor-store.ts';

/** What has the size of the scenario: known before the first replication. */
export interface Layout {
  readonly line: Timeline;
  readonly teams: number;
  readonly stages: number;
  readonly lines: number;
  readonly pools: number;
  readonly roles: number;
  /** Roles of teams whose holders are counted apart. */
  readonly countedPlaces: number;
  readonly posts: number;
  /** Levels of the ready lists: more than any cap or room that can occur. */
  readonly levels: number;
  /** Rows of cases to begin with; more are made when needed. */
  readonly cases: number;
}

const NONE = -1;

/**
 * Everything that is true of the service at one moment of one replication. Mechanisms read it and
 * decide; only the verbs beside it write it.
 */
export class State implements MemoryMap {
  readonly layout: Layout;
  streams: MechanismStreams;
  readonly tables: Tables;
  /** Written by `adopt` alone. */
  parameters: Parameters;
  /** M10: whether clocks that run only while a case is held stand still while its worker is absent. */
  pausesCases = false;
  /** The working day, counted from 0. */
  day = 0;
  readonly postsEnd: number;
  readonly queuesFrom: number;
  readonly poolsFrom: number;
  readonly levelsFrom: number;
  readonly levelsEnd: number;
  readonly casesFrom: number;
  readonly levels: number;
  /** Rows of cases that have ever been taken lie below this: every open case is among them. */
  casesEnd: number;
  /** A row of a case that is free, which leads to the next; −1 for none. */
  freeCase = NONE;
  /** Days noted of whoever is in a post. */
  readonly dates: Int32Array;
  readonly rates = new RateTables();
  readonly risks: RiskStore;
  readonly supervisors: SupervisorStore;
  /** Posts whose workers started today, or are met at the opening. */
  readonly newcomers: number[] = [];
  readonly learners: Learners;
  readonly stageLaw: StageLaw;
  /** One row of `GROUP_ENTRIES` for each role, then for those newer and those experienced; begun anew each week. */
  readonly groups: Float64Array;

  /** Cases by the day on which their running clock ends. */
  readonly ends: DayBuckets;
  /** Those who have left and are referred again. */
  readonly comebacks: Comebacks;
  readonly due: Agendas;
  readonly leakHazards: LeakHazards;
  readonly caseNeeds: CaseNeeds;

  lastRank = 0;
  firstRank = 0;
  /** Rises each time that somebody comes to stand at a level of readiness. */
  stood = 0;
  /** Rises each time that cases are given out; the opening is the first. */
  allocationRound = 0;
  /** While cases are given out: the stages whose queues are not done with. */
  readonly served: Int32Array;
  /** One for each team and stage. */
  readonly loadHeaps: readonly LoadHeap[];

  readonly staff: StaffFte;
  readonly establishment: EstablishmentStore;
  readonly starters: StartersStore;
  /** By team, the sum over waiting cases of the day on which each began to wait: too large for a row where very many do. */
  readonly queuedOnSum: Float64Array;
  /** By line, and one more for the end. */
  readonly firstPost: Int32Array;
  /** Agency workers who cover a long leave. */
  covering = 0;

  constructor(layout: Layout, streams: MechanismStreams, tables: Tables, parameters: Parameters) {
    const { teams, stages, lines, pools, posts, levels } = layout;
    const days = layout.line.days.length;
    const map = memoryMap(posts, teams * stages, pools, levels);
    this.layout = layout;
    this.streams = streams;
    this.tables = tables;
    this.parameters = parameters;
    this.postsEnd = map.postsEnd;
    this.queuesFrom = map.queuesFrom;
    this.poolsFrom = map.poolsFrom;
    this.levelsFrom = map.levelsFrom;
    this.levelsEnd = map.levelsEnd;
    this.casesFrom = map.casesFrom;
    this.casesEnd = map.casesFrom;
    this.levels = levels;
    makeRoomForMemory(map.casesFrom + layout.cases * ROW);
    makeRoomForReals(posts, pools);
    this.served = new Int32Array(stages);
    this.dates = datesFor(posts);
    this.risks = new RiskStore(posts, days);
    this.learners = new Learners(posts);
    this.supervisors = new SupervisorStore(teams, posts);
    this.stageLaw = new StageLaw(stages);
    this.groups = new Float64Array((layout.roles + 2) * GROUP_ENTRIES.length);
    this.ends = new DayBuckets(days, 1);
    this.comebacks = new Comebacks(days);
    this.due = new Agendas(days, this);
    this.leakHazards = new LeakHazards(stages);
    this.caseNeeds = new CaseNeeds(stages);
    this.staff = new StaffFte(pools);
    this.establishment = new EstablishmentStore(lines);
    this.starters = new StartersStore(lines);
    this.queuedOnSum = new Float64Array(teams);
    this.firstPost = new Int32Array(lines + 1);
    this.loadHeaps = Array.from({ length: teams * stages }, () => new LoadHeap(posts));
    this.#empty();
    this.adopt(parameters);
  }

  /** Stages, teams, posts, queues, pools, levels and cases: see `memory-map.ts`. Another array once cases have grown. */
  get memory(): Int32Array {
    return HERE.memory;
  }

  /** Numbers of posts that are not whole. */
  get reals(): Float64Array {
    return HERE.reals;
  }

  /** Visits made each day by number of post, as far as hours allow; `NOT_KNOWN` once cases, hours or presence have changed. */
  get visitsMade(): Float64Array {
    return HERE.visitsMade;
  }

  /** Numbers of pools that are not whole. */
  get poolReals(): Float64Array {
    return HERE.poolReals;
  }

  /** One row of entries for each team; begun anew each week. */
  get ledger(): Float64Array {
    return HERE.ledger;
  }

  /** These numbers hold from now on. */
  adopt(parameters: Parameters): void {
    this.parameters = parameters;
    this.pausesCases = parameters.absence.pausesCases;
    fillStageRows(this.memory, parameters.stages);
    fillPoolRows(this.memory, this.poolsFrom, parameters);
  }

  /** Forgets everything, for another replication of the same scenario. */
  beginAnew(streams: MechanismStreams, parameters: Parameters): void {
    this.streams = streams;
    this.#empty();
    this.adopt(parameters);
    this.day = 0;
    for (const store of this.#stores) store.clear();
    for (const counts of [this.queuedOnSum, this.firstPost]) counts.fill(0);
    this.newcomers.length = 0;
    this.lastRank = 0;
    this.firstRank = 0;
    this.stood = 0;
    // Never a round that a heap has seen: those of the last replication are over.
    this.allocationRound++;
    this.covering = 0;
  }

  /** Nobody is anywhere, and no case is open. */
  #empty(): void {
    emptyMemory(this);
    emptyChunks();
    this.visitsMade.fill(NOT_KNOWN, 0, this.layout.posts);
    this.poolReals.fill(0, 0, poolReal(this.layout.pools));
    this.beginWeek();
    this.casesEnd = this.casesFrom;
    this.freeCase = NONE;
  }

  /** Everything that keeps what happens, or is due. */
  get #stores(): readonly { clear(): void }[] {
    return [
      this.risks,
      this.learners,
      this.supervisors,
      this.stageLaw,
      this.ends,
      this.comebacks,
      this.due,
      this.leakHazards,
      this.caseNeeds,
      this.staff,
      this.establishment,
      this.starters,
    ];
  }

  /** Nothing has been written down of the week. */
  beginWeek(): void {
    this.ledger.fill(0, 0, ledgerRow(this.layout.teams));
    this.groups.fill(0);
  }

  /** Writes an entry of `LEDGER` for a team. */
  write(team: number, entry: number, amount: number): void {
    this.ledger[ledgerRow(team) | entry] += amount;
  }

  /** Writes something that happened to a worker: for the team, for the role, and by years with the service. */
  writeOf(post: number, entry: number): void {
    const { memory } = this;
    const { team, role } = this.parameters.pools[memory[post | POOL]];
    this.write(team, entry, 1);
    const column = GROUP_COLUMN[entry];
    const served = this.day - memory[post | STARTED_ON];
    const band = this.layout.roles + Number(served >= this.parameters.experiencedFromDays);
    this.groups[role * GROUP_ENTRIES.length + column]++;
    this.groups[band * GROUP_ENTRIES.length + column]++;
  }
}
