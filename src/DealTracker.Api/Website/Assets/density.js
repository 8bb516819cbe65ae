// Counts by period, as fine as the zoom, each asked for once.
import { read, withQuery } from './api.js';
import { dayAt } from './days.js';

export class Density {
  constructor(address, by, changed) {
    Object.assign(this, { address: withQuery(address, 'lane', by), changed, sizes: new Map() });
    this.abort = new AbortController();
  }

  stop() { this.abort.abort(); }

  // Bars by lane of a size; those of another size until they are here.
  bars(size) {
    if (!this.sizes.has(size)) this.load(size);
    return this.sizes.get(size) ?? [...this.sizes.values()].find(Boolean) ?? null;
  }

  async load(size) {
    this.sizes.set(size, null);
    const { data } = await read(withQuery(this.address, 'by', size), this.abort.signal);
    const lanes = new Map();
    let most = 1;
    for (const { bucket, lane, count } of data) {
      if (bucket === null) continue;
      if (!lanes.has(lane)) lanes.set(lane, []);
      lanes.get(lane).push({ ...period(bucket), count });
      most = Math.max(most, count);
    }
    this.sizes.set(size, { lanes, most });
    this.changed();
    return data;
  }
}

// The first day of "2018", "2018-Q4" or "2018-10", and the first after it.
function period(bucket) {
  const [year, part] = [Number(bucket.slice(0, 4)), bucket.slice(5)];
  const [month, months] = !part ? [0, 12] : part[0] === 'Q' ? [(part[1] - 1) * 3, 3] : [part - 1, 1];
  return { first: dayAt(year, month), last: dayAt(year, month + months) };
}
