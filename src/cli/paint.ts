import { styleText } from 'node:util';

/** What a page is made for. */
export interface Terminal {
  /** Characters a line. */
  readonly width: number;
  readonly colour: boolean;
}

export type Style = 'bold' | 'dim' | 'cyan' | 'yellow' | 'green' | 'red';

/** A function that colours a text, or leaves it where the terminal wants none. */
export function painter({ colour }: Terminal): (style: Style, text: string) => string {
  return (style, text) => (colour && text !== '' ? styleText(style, text, { validateStream: false }) : text);
}
