import type { Holder } from './holder.ts';
import { PostAgenda } from './post-agenda.ts';
import { SERIAL, VACANCY } from './post-rows.ts';
import { StageAgenda } from './stage-agenda.ts';

/** What falls due on which working day, beside clocks that end and cases that come back. */
export class Agendas {
  /** Cases that drop out of the count without a recorded end. */
  readonly leaks: StageAgenda;
  /** Cases whose days at the front door are over. */
  readonly released: StageAgenda;
  /** Ends of absences. */
  readonly backAtWork: PostAgenda;
  /** Steps of the ramp of starters. */
  readonly rampsUp: PostAgenda;
  /** Recruitment rounds that end. */
  readonly roundsEnd: PostAgenda;
  /** Agency workers who begin in a vacancy. */
  readonly agencyStarts: PostAgenda;
  /** M11: learning days. */
  readonly learning: PostAgenda;
  /** Absences after which cases pass on. */
  readonly casesPassOn: PostAgenda;
  /** People found who start once there is room. */
  readonly found: PostAgenda;
  /** M13: career steps. */
  readonly careerSteps: PostAgenda;
  /** M12: sessions. */
  readonly supervision: PostAgenda;
  /** Bands of tenure that are reached. */
  readonly tenureSteps: PostAgenda;
  /** Agency workers who begin to cover a long leave. */
  readonly backfillStarts: PostAgenda;

  constructor(days: number, holder: Holder) {
    this.leaks = new StageAgenda(days, holder);
    this.released = new StageAgenda(days, holder);
    this.backAtWork = new PostAgenda(days, holder, SERIAL);
    this.rampsUp = new PostAgenda(days, holder, SERIAL);
    this.roundsEnd = new PostAgenda(days, holder, VACANCY);
    this.agencyStarts = new PostAgenda(days, holder, VACANCY);
    this.learning = new PostAgenda(days, holder, SERIAL);
    this.casesPassOn = new PostAgenda(days, holder, SERIAL);
    this.found = new PostAgenda(days, holder, VACANCY);
    this.careerSteps = new PostAgenda(days, holder, SERIAL);
    this.supervision = new PostAgenda(days, holder, SERIAL);
    this.tenureSteps = new PostAgenda(days, holder, SERIAL);
    this.backfillStarts = new PostAgenda(days, holder, SERIAL);
  }

  /** Forgets what is due. */
  clear(): void {
    this.leaks.clear();
    this.released.clear();
    this.backAtWork.clear();
    this.rampsUp.clear();
    this.roundsEnd.clear();
    this.agencyStarts.clear();
    this.learning.clear();
    this.casesPassOn.clear();
    this.found.clear();
    this.careerSteps.clear();
    this.supervision.clear();
    this.tenureSteps.clear();
    this.backfillStarts.clear();
  }
}
