// Signs of one lane side by side in rows, so that they do not lie on each other.
import { middle } from './events.js';

export const signRadius = 5;
export const rowHeight = 13;
export const mostRows = 4;

// The pixels an event covers.
export function reach(event, scale) {
  const sign = scale.x(middle(event));
  const [from, to] = [scale.x(event.first), scale.x(event.last + 1)];
  return {
    sign,
    from: event.openStart ? Math.min(from, sign) - 22 : from,
    to: event.openEnd ? Math.max(to, sign) + 22 : to,
  };
}

// Puts each event of a lane, in order, into the first row that is free; gives the number of rows.
export function pack(events, scale, place) {
  const ends = [];
  for (const event of events) {
    const at = reach(event, scale);
    const [left, right] = [Math.min(at.from, at.sign - signRadius - 1), Math.max(at.to, at.sign + signRadius + 1)];
    let row = ends.findIndex((end) => end <= left);
    if (row < 0) row = ends.length < mostRows ? ends.length : ends.indexOf(Math.min(...ends));
    ends[row] = Math.max(ends[row] ?? -Infinity, right + 1);
    place?.(event, at, row);
  }
  return Math.max(1, ends.length);
}
