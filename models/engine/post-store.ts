/** What stands in a post. */
export const ABOLISHED = 0;
export const VACANT = 1;
export const PRESENT = 2;
export const ABSENT = 3;
export const AGENCY_PRESENT = 4;
export const AGENCY_ABSENT = 5;

export const isPermanent = (status: number): boolean => status === PRESENT || status === ABSENT;
export const isAgency = (status: number): boolean => status >= AGENCY_PRESENT;
export const isPresent = (status: number): boolean =>
  status === PRESENT || status === AGENCY_PRESENT;

/** Steps of the ramp climbed by somebody who is not new: all of them, however many there come to be. */
export const EXPERIENCED = 1 << 20;

/** One millionth of an FTE: whole numbers, so that sums of FTE are exact. */
export const MICRO = 1_000_000;

/** Posts and whoever is in them, as columns of numbers. */
export class PostStore {
  readonly count: number;
  readonly line: Int32Array;
  /** The line and the role of whoever is in the post; of a vacancy, the role of the line. */
  readonly pool: Int32Array;
  /** Place within its line: with the line it names the post whatever other lines hold. */
  readonly place: Int32Array;
  readonly fteMicro: Int32Array;
  /** 1 for an agency worker beyond establishment. */
  readonly extra: Uint8Array;
  readonly status: Uint8Array;
  /** Rises with each change of who is in the post, or of its being vacant. */
  readonly serial: Int32Array;
  /** Rises when a permanent worker starts or goes: tells one vacancy from the next, covered or not. */
  readonly vacancy: Int32Array;
  readonly startedOn: Int32Array;
  /** Cap in points today, ramp and reduced share included. */
  readonly cap: Int32Array;
  readonly rampStep: Int32Array;
  readonly points: Int32Array;
  readonly cases: Int32Array;
  /** Thousandths of an hour a month that its cases need. */
  readonly needMilli: Float64Array;
  /** First case held; −1 for none. */
  readonly firstCase: Int32Array;
  /** What is left of the exponential draws that end in leaving, falling sick, and long leave. */
  readonly leaveClock: Float64Array;
  readonly sickClock: Float64Array;
  readonly longLeaveClock: Float64Array;
  readonly absences: Int32Array;
  readonly rounds: Int32Array;
  readonly learningDue: Float64Array;
  readonly learningKept: Int32Array;
  readonly learningLost: Int32Array;
  readonly supervisionKept: Int32Array;
  readonly supervisionMissed: Int32Array;
  /** Multiplies the leaving rate: learning and supervision kept or lost so far, and tenure. */
  readonly leavingFactor: Float64Array;
  /** For an agency worker who covers a long leave, the post on leave; −1 for any other. */
  readonly covers: Int32Array;
  /** Millionths of a visit due each day to its cases. */
  readonly visitMicro: Int32Array;
  /** Work done on each of its cases with the `worked` clock since the run began, in parts of a day. */
  readonly workedParts: Int32Array;
  readonly workedCases: Int32Array;
  /** Which table of daily rates applies: a pool and an FTE. */
  readonly rateClass: Int32Array;

  constructor(count: number) {
    this.count = count;
    const whole = () => new Int32Array(count);
    this.line = whole();
    this.pool = whole();
    this.place = whole();
    this.fteMicro = whole();
    this.extra = new Uint8Array(count);
    this.status = new Uint8Array(count);
    this.serial = whole();
    this.vacancy = whole();
    this.startedOn = whole();
    this.cap = whole();
    this.rampStep = whole();
    this.points = whole();
    this.cases = whole();
    this.needMilli = new Float64Array(count);
    this.firstCase = whole().fill(-1);
    this.leaveClock = new Float64Array(count);
    this.sickClock = new Float64Array(count);
    this.longLeaveClock = new Float64Array(count);
    this.absences = whole();
    this.rounds = whole();
    this.learningDue = new Float64Array(count);
    this.learningKept = whole();
    this.learningLost = whole();
    this.supervisionKept = whole();
    this.supervisionMissed = whole();
    this.leavingFactor = new Float64Array(count).fill(1);
    this.covers = whole().fill(-1);
    this.visitMicro = whole();
    this.workedParts = whole();
    this.workedCases = whole();
    this.rateClass = whole();
  }
}
