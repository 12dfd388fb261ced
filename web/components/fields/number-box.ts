import { inBox, typedNumber } from './typed-number.ts';

/** What stands in a box for a number while it is typed: `0.` stays `0.` on the way to `0.5`. */
export class NumberBox {
  private text = '';

  /** Takes what was typed and answers with its value. */
  type(text: string): number | string | undefined {
    this.text = text;
    return typedNumber(text);
  }

  /** The text to show for the stored value: as typed where that is the same number. */
  shows(value: unknown): string {
    if (typedNumber(this.text) !== value) this.text = inBox(value);
    return this.text;
  }
}
