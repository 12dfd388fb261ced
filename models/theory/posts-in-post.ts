/**
 * Posts that are filled and vacant in turn, each by itself: an alternating renewal process, so the share
 * of time filled depends on the two means only, and the number filled is binomial.
 * Cox, “Renewal Theory” (1962), section 7.2.
 */
export interface Post {
  /** Mean working days that somebody stays. */
  readonly stayDays: number;
  /** Mean working days that the post is vacant. */
  readonly vacantDays: number;
}

export const shareFilled = ({ stayDays, vacantDays }: Post): number =>
  stayDays / (stayDays + vacantDays);

export const meanFilled = (posts: number, post: Post): number => posts * shareFilled(post);

export const varianceFilled = (posts: number, post: Post): number =>
  posts * shareFilled(post) * (1 - shareFilled(post));
