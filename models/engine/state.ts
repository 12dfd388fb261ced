import type { Timeline } from '../calendar/timeline.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Tables } from '../parameters/tables.ts';
import type { MechanismStreams } from '../random/mechanism-streams.ts';
import { CaseStore } from './case-store.ts';
import { Comebacks } from './comebacks.ts';
import { GROUP_COLUMN, GROUP_ENTRIES, LEDGER_WIDTH } from './ledger.ts';
import { PostAgenda } from './post-agenda.ts';
import { POOL, PostStore, SERIAL, STARTED_ON, VACANCY } from './post-store.ts';
import { RateTables } from './rates.ts';
import { ReadyLists } from './ready-lists.ts';
import { RiskStore } from './risk-store.ts';
import { StageAgenda } from './stage-agenda.ts';
import { StageEnds } from './stage-ends.ts';
import { StageLaw } from './stage-law.ts';
import { fillStageRows, stageRowsFor } from './stage-rows.ts';

/** What has the size of the scenario: known before the first replication. */
export interface Layout {
  readonly line: Timeline;
  readonly teams: number;
  readonly stages: number;
  readonly lines: number;
  readonly pools: number;
  readonly roles: number;
  readonly posts: number;
  /** Levels of the ready lists: more than any cap or room that can occur. */
  readonly levels: number;
  /** Rows of cases to begin with; more are made when needed. */
  readonly cases: number;
}

const sum = (pools: number) => new Float64Array(pools);

/**
 * Everything that is true of the service at one moment of one replication. Mechanisms read it and
 * decide; only the verbs beside it write it.
 */
export class State {
  layout: Layout;
  streams: MechanismStreams;
  readonly tables: Tables;
  /** Written by `adopt` alone. */
  parameters: Parameters;
  /** What is asked of the parameters of stages with every case: rows as in `stage-rows.ts`. */
  readonly stages: Int32Array;
  /** By pool, 1 where cases go to whoever has fewest, 0 where to whoever has most room. */
  readonly lowestFirst: Uint8Array;
  /** The working day, counted from 0. */
  day = 0;
  readonly cases: CaseStore;
  readonly posts: PostStore;
  readonly rates = new RateTables();
  readonly risks: RiskStore;
  /** Posts whose workers started today, or are met at the opening. */
  readonly newcomers: number[] = [];
  ready: ReadyLists;
  readonly stageLaw: StageLaw;
  /** One row of entries for each team; begun anew each week. */
  readonly ledger: Float64Array;
  /** One row of `GROUP_ENTRIES` for each role, then for those newer and those experienced; begun anew each week. */
  readonly groups: Float64Array;

  readonly ends: StageEnds;
  /** Those who have left and are referred again. */
  readonly comebacks: Comebacks;
  readonly leaks: StageAgenda;
  readonly released: StageAgenda;
  readonly backAtWork: PostAgenda;
  readonly rampsUp: PostAgenda;
  readonly roundsEnd: PostAgenda;
  readonly agencyStarts: PostAgenda;
  readonly learningDue: PostAgenda;
  readonly casesPassOn: PostAgenda;
  readonly intakes: PostAgenda;
  readonly careerSteps: PostAgenda;
  readonly supervisionDue: PostAgenda;
  readonly tenureSteps: PostAgenda;
  readonly backfillStarts: PostAgenda;

  /** Queues, one for each team and stage: first and last case, and how many. */
  readonly queueHead: Int32Array;
  readonly queueTail: Int32Array;
  readonly queueLength: Int32Array;
  /** Stages of the team at hand for which nobody has room today: 1, else 0. */
  readonly blocked: Uint8Array;
  lastRank = 0;
  firstRank = 0;

  /** By team. */
  readonly open: Int32Array;
  readonly allocated: Int32Array;
  readonly waiting: Int32Array;
  readonly outside: Int32Array;
  readonly onDuty: Int32Array;
  /** Sum over waiting cases of the day on which each began to wait. */
  readonly queuedOnSum: Float64Array;

  /** By line of posts, in millionths of an FTE. */
  readonly establishedMicro: Float64Array;
  /** By pool, in millionths of an FTE. */
  readonly inPostMicro: Float64Array;
  readonly presentMicro: Float64Array;
  readonly agencyMicro: Float64Array;
  readonly agencyPresentMicro: Float64Array;
  /** Thousandths of an hour a month needed by the cases that the pool holds. */
  readonly needMilli: Float64Array;
  /** By line: establishment to be lost as posts fall vacant, and people who start as posts do. */
  readonly toAbolishMicro: Float64Array;
  readonly startsOwed: Int32Array;
  readonly firstPost: Int32Array;

  /** Rises when somebody comes, goes or changes role, and when inputs change. */
  rosterVersion = 0;
  /** The version by which supervisors are assigned. */
  rosterOf = -1;

  /** Agency workers who cover a long leave. */
  covering = 0;
  startsThisMonth = 0;
  startsMonth = -1;

  constructor(layout: Layout, streams: MechanismStreams, tables: Tables, parameters: Parameters) {
    const { teams, stages, lines, pools, posts, levels } = layout;
    const days = layout.line.days.length;
    this.layout = layout;
    this.streams = streams;
    this.tables = tables;
    this.parameters = parameters;
    this.stages = stageRowsFor(stages);
    this.lowestFirst = new Uint8Array(pools);
    this.cases = new CaseStore(layout.cases);
    this.posts = new PostStore(posts);
    this.risks = new RiskStore(posts, days);
    this.ready = new ReadyLists(this.posts, pools, levels);
    this.stageLaw = new StageLaw(stages);
    this.ledger = new Float64Array(teams * LEDGER_WIDTH);
    this.groups = new Float64Array((layout.roles + 2) * GROUP_ENTRIES.length);
    this.ends = new StageEnds(days, this.cases);
    this.comebacks = new Comebacks(days);
    this.leaks = new StageAgenda(days, this.cases);
    this.released = new StageAgenda(days, this.cases);
    this.backAtWork = new PostAgenda(days, this.posts, SERIAL);
    this.rampsUp = new PostAgenda(days, this.posts, SERIAL);
    this.roundsEnd = new PostAgenda(days, this.posts, VACANCY);
    this.agencyStarts = new PostAgenda(days, this.posts, VACANCY);
    this.learningDue = new PostAgenda(days, this.posts, SERIAL);
    this.casesPassOn = new PostAgenda(days, this.posts, SERIAL);
    this.intakes = new PostAgenda(days, this.posts, VACANCY);
    this.careerSteps = new PostAgenda(days, this.posts, SERIAL);
    this.supervisionDue = new PostAgenda(days, this.posts, SERIAL);
    this.tenureSteps = new PostAgenda(days, this.posts, SERIAL);
    this.backfillStarts = new PostAgenda(days, this.posts, SERIAL);
    this.queueHead = new Int32Array(teams * stages).fill(-1);
    this.queueTail = new Int32Array(teams * stages).fill(-1);
    this.queueLength = new Int32Array(teams * stages);
    this.blocked = new Uint8Array(stages);
    this.open = new Int32Array(teams);
    this.allocated = new Int32Array(teams);
    this.waiting = new Int32Array(teams);
    this.outside = new Int32Array(teams);
    this.onDuty = new Int32Array(teams);
    this.queuedOnSum = sum(teams);
    this.establishedMicro = sum(lines);
    this.inPostMicro = sum(pools);
    this.presentMicro = sum(pools);
    this.agencyMicro = sum(pools);
    this.agencyPresentMicro = sum(pools);
    this.needMilli = sum(pools);
    this.toAbolishMicro = sum(lines);
    this.startsOwed = new Int32Array(lines);
    this.firstPost = new Int32Array(lines + 1);
    this.adopt(parameters);
  }

  /** These numbers hold from now on. */
  adopt(parameters: Parameters): void {
    this.parameters = parameters;
    fillStageRows(this.stages, parameters.stages);
    parameters.pools.forEach(({ team }, pool) => {
      this.lowestFirst[pool] = Number(parameters.teams[team].lowestCaseloadFirst);
    });
  }

  /** Forgets everything, for another replication of the same scenario. */
  beginAnew(levels: number, streams: MechanismStreams, parameters: Parameters): void {
    if (levels > this.layout.levels) {
      this.layout = { ...this.layout, levels };
      this.ready = new ReadyLists(this.posts, this.layout.pools, levels);
    } else this.ready.clear();
    this.streams = streams;
    this.adopt(parameters);
    this.day = 0;
    for (const store of [this.cases, this.posts, this.risks, this.stageLaw, ...this.#agendas]) {
      store.clear();
    }
    this.queueHead.fill(-1);
    this.queueTail.fill(-1);
    for (const counts of this.#counts) counts.fill(0);
    this.newcomers.length = 0;
    this.lastRank = 0;
    this.firstRank = 0;
    this.rosterVersion = 0;
    this.rosterOf = -1;
    this.covering = 0;
    this.startsThisMonth = 0;
    this.startsMonth = -1;
  }

  /** Everything that is due on some day. */
  get #agendas(): readonly { clear(): void }[] {
    return [
      this.ends,
      this.comebacks,
      this.leaks,
      this.released,
      this.backAtWork,
      this.rampsUp,
      this.roundsEnd,
      this.agencyStarts,
      this.learningDue,
      this.casesPassOn,
      this.intakes,
      this.careerSteps,
      this.supervisionDue,
      this.tenureSteps,
      this.backfillStarts,
    ];
  }

  /** Everything that is counted from 0. */
  get #counts(): readonly (Int32Array | Uint8Array | Float64Array)[] {
    return [
      this.ledger,
      this.groups,
      this.queueLength,
      this.blocked,
      this.open,
      this.allocated,
      this.waiting,
      this.outside,
      this.onDuty,
      this.queuedOnSum,
      this.establishedMicro,
      this.inPostMicro,
      this.presentMicro,
      this.agencyMicro,
      this.agencyPresentMicro,
      this.needMilli,
      this.toAbolishMicro,
      this.startsOwed,
      this.firstPost,
    ];
  }

  /** Writes an entry of `LEDGER` for a team. */
  write(team: number, entry: number, amount: number): void {
    this.ledger[team * LEDGER_WIDTH + entry] += amount;
  }

  /** Writes something that happened to a worker: for the team, for the role, and by years with the service. */
  writeOf(post: number, entry: number): void {
    const { rows } = this.posts;
    const { team, role } = this.parameters.pools[rows[post + POOL]];
    this.write(team, entry, 1);
    const column = GROUP_COLUMN[entry];
    const served = this.day - rows[post + STARTED_ON];
    const band = this.layout.roles + Number(served >= this.parameters.experiencedFromDays);
    this.groups[role * GROUP_ENTRIES.length + column]++;
    this.groups[band * GROUP_ENTRIES.length + column]++;
  }
}
