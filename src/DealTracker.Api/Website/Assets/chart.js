// The drawing: what it shows, and what is chosen in it. It is a way into the list, which has everything in words.
import { pages } from './api.js';
import { dayOf, today } from './days.js';
import { Density } from './density.js';
import { middle, slim } from './events.js';
import { watchKeys } from './keys.js';
import { Lanes } from './lanes.js';
import { layOut } from './layout.js';
import { Painter } from './painter.js';
import { watchPointer } from './pointer.js';
import { Scale } from './scale.js';
import { Stage } from './stage.js';

const patience = 1500;

export class Chart {
  constructor(section, open) {
    this.scale = new Scale();
    this.stage = new Stage(section);
    this.painter = new Painter(this.stage, this.scale);
    this.open = open;
    this.stages = new Map();
    for (const item of section.querySelectorAll('[data-stage]'))
      for (const type of item.dataset.types.split(' ')) this.stages.set(type, item.dataset.stage);
    this.lanes = [];
    this.current = null;
    watchPointer(this);
    watchKeys(this);
    new ResizeObserver(() => this.arrange()).observe(this.stage.plot);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.draw());
    addEventListener('beforeprint', () => this.draw());
  }

  // Draws another view: counts first, then the events as their pages come.
  async load({ events, buckets, lane, total }) {
    this.abort?.abort();
    this.density?.stop();
    this.abort = new AbortController();
    const { signal } = this.abort;
    this.stage.begin(Number(total));
    const density = this.density = new Density(buckets, lane, () => { if (!signal.aborted) this.draw(); });
    try {
      const [words, counts] = await Promise.all([this.vocabulary(lane, signal), density.load('year')]);
      const lanes = new Lanes(lane, words);
      lanes.addCounts(counts);
      this.show(lanes, signal);
      let shown = 0;
      for await (const page of pages(events, signal)) {
        lanes.add(page.map((event) => slim(event, (type) => this.stages.get(type) ?? 'word')));
        // Laying out again costs more than a page is worth when there are many.
        if (performance.now() - shown < patience) continue;
        this.show(lanes, signal);
        shown = performance.now();
      }
      this.show(lanes, signal);
      this.stage.finish(this.lanes, Number(total));
    } catch (problem) {
      if (problem.name !== 'AbortError') this.stage.fail();
    }
  }

  async vocabulary(lane, signal) {
    if (lane !== 'country') return null;
    return Lanes.vocabulary(signal);
  }

  show(lanes, signal) {
    if (signal.aborted) return;
    const wasFit = this.scale.isFit;
    const kept = [this.scale.first, this.scale.last];
    this.lanes = lanes.ordered();
    const days = this.lanes.flatMap((lane) => lane.events).flatMap((event) => [event.first, event.last]);
    const bars = [...this.density.bars('year')?.lanes.values() ?? []].flat();
    const [first, last] = bounds([...days, ...bars.flatMap((bar) => [bar.first, bar.last])]);
    if (first < last) {
      this.scale.setExtent(first, last);
      if (!wasFit) this.scale.moveTo(kept[0], kept[1] - kept[0]);
    }
    this.arrange();
  }

  // Sizes and rows, which depend on the width.
  arrange() {
    this.scale.width = this.stage.resize();
    this.height = layOut(this.lanes, this.scale);
    this.stage.name(this.lanes, this.height);
    this.draw();
  }

  draw() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.painter.paint(this.lanes, this.density, { current: this.current, over: this.over, now: today(), known: knownDay() });
    });
  }

  zoom(factor, x) { this.scale.zoom(factor, x); this.draw(); }

  pan(pixels) { this.scale.pan(pixels); this.draw(); }

  fit() { this.scale.fit(); this.draw(); }

  find(id) {
    for (const lane of this.lanes) {
      const event = lane.events.find((one) => one.id === id);
      if (event) return { lane, event };
    }
    return null;
  }

  // Chooses an event, in the lane it was chosen in, and says which it is.
  select(id, lane) {
    const found = lane ? { lane, event: lane.events.find((one) => one.id === id) } : this.current?.event.id === id ? this.current : this.find(id);
    if (!found?.event) return;
    this.current = found;
    const at = middle(found.event);
    this.scale.include(at - 20, at + 20);
    this.stage.scrollTo(found.lane);
    this.stage.say(found);
    this.draw();
  }

  openCurrent() { if (this.current) this.open(this.current.event.id); }

  hover(hit, x, y) {
    this.over = hit?.event ?? null;
    this.stage.tip(hit?.event ?? null, x, y);
    this.draw();
  }
}

function bounds(days) {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) { if (day < first) first = day; if (day > last) last = day; }
  return [first, last];
}

function knownDay() {
  const value = document.getElementById('knownBy')?.value ?? '';
  return value.length === 10 ? dayOf(value) : null;
}
