const NOBODY = -1;

/** Who supervises whom. */
export class SupervisorStore {
  /** By number of post: the post of the supervisor; −1 for none within span. */
  readonly of: Int32Array;
  /** By team: 1 once somebody has come, gone or changed role, or inputs have, since supervisors were shared out. */
  readonly outOfDate: Uint8Array;
  /** While a team is shared out: its supervisors, and for how many workers more each has room. */
  readonly posts: Int32Array;
  readonly room: Int32Array;

  constructor(teams: number, posts: number) {
    this.of = new Int32Array(posts);
    this.outOfDate = new Uint8Array(teams);
    this.posts = new Int32Array(posts);
    this.room = new Int32Array(posts);
    this.clear();
  }

  /** Nobody has a supervisor yet. */
  clear(): void {
    this.of.fill(NOBODY);
    this.outOfDate.fill(1);
  }
}
