/** M11: posts whose workers spend today on learning, so that nothing of it is left for their cases. */
export class Learners {
  /** So many of them, in the order in which they were noted. */
  readonly posts: Int32Array;
  count = 0;

  constructor(posts: number) {
    this.posts = new Int32Array(posts);
  }

  add(post: number): void {
    this.posts[this.count++] = post;
  }

  /** Nobody learns. */
  clear(): void {
    this.count = 0;
  }
}
