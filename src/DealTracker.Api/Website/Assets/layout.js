// Where each lane stands: as high as its rows need when all is in view, so that zooming moves nothing up or down.
import { mostRows, pack, rowHeight } from './pack.js';
import { Scale } from './scale.js';

const padding = 9;

// Gives each lane its top and height; gives the height of all.
export function layOut(lanes, scale) {
  const all = Object.assign(new Scale(), { width: scale.width, extent: scale.extent });
  all.fit();
  let top = 0;
  for (const lane of lanes) {
    lane.crowded = lane.events.length * 2 > all.width / rowHeight * mostRows;
    const rows = lane.events.length === 0 || lane.crowded ? mostRows : Math.max(2, pack(lane.events, all));
    lane.top = top;
    lane.height = rows * rowHeight + 2 * padding;
    top += lane.height;
  }
  return top;
}

// The middle of a row.
export const rowAt = (lane, row) => lane.top + padding + (row + 0.5) * rowHeight;
