import { INDENT, TYPE } from '../paper/decree.js';
import { points } from './pages.js';
import type { Style } from './text.js';

/** How the parts of the paper are set. */
export const BODY: Style = {
  face: 'regular',
  size: TYPE.body,
  align: 'justify',
  indent: points(INDENT),
  after: 6,
};
export const KIND: Style = { face: 'bold', size: TYPE.title, align: 'center' };
export const SUBJECT: Style = { face: 'bold', size: TYPE.title, align: 'center', after: 3 };
export const MARK: Style = { face: 'boldItalic', size: TYPE.body, align: 'center', after: 4 };
export const HEADING: Style = { face: 'bold', size: TYPE.heading, align: 'left', after: 5 };
export const CAPTION: Style = { face: 'italic', size: TYPE.caption, align: 'center', after: 4 };

/** Above a heading. */
export const BEFORE_HEADING = 8;

/** What is reached, in charts: dark enough to stay apart from the grid in black and white. */
export const ACTUAL = '#1b4f9c';
export const GRID = '#c4c4c4';
