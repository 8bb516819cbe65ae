// Which day stands at which pixel, and where the ticks are.
import { dayAt, partsOf, shortMonth } from './days.js';

const leastDays = 21;
const tickRoom = 64;

export class Scale {
  constructor() {
    this.width = 1;
    this.setExtent(dayAt(2010, 0), dayAt(2026, 0));
  }

  // The days there are; shows all of them.
  setExtent(first, last) {
    const margin = Math.max(30, (last - first) * 0.02);
    this.extent = [first - margin, last + margin];
    this.fit();
  }

  fit() { [this.first, this.last] = this.extent; }

  get isFit() { return this.first === this.extent[0] && this.last === this.extent[1]; }

  get perDay() { return this.width / (this.last - this.first); }

  x(day) { return (day - this.first) * this.perDay; }

  day(x) { return this.first + x / this.perDay; }

  // Keeps the day under a pixel where it is.
  zoom(factor, x = this.width / 2) {
    const held = this.day(x);
    const span = Math.min(this.extent[1] - this.extent[0], Math.max(leastDays, (this.last - this.first) / factor));
    this.moveTo(held - (x / this.width) * span, span);
  }

  pan(pixels) { this.moveTo(this.first + pixels / this.perDay, this.last - this.first); }

  // Brings a stretch of days into view.
  include(first, last) {
    const span = this.last - this.first;
    if (first < this.first || last > this.last) this.moveTo((first + last) / 2 - span / 2, span);
  }

  moveTo(first, span) {
    const [low, high] = this.extent;
    this.first = Math.max(low, Math.min(first, high - span));
    this.last = this.first + span;
  }

  // The size of the bars of density: as fine as can be seen.
  get bucket() {
    const perYear = this.perDay * 365;
    return perYear < 140 ? 'year' : perYear < 420 ? 'quarter' : 'month';
  }

  // [{ day, label, strong }]
  get ticks() {
    const perMonth = this.perDay * 30.4;
    const step = [1, 3, 12, 24, 60, 120, 240, 600].find((months) => months * perMonth >= tickRoom) ?? 1200;
    if (perMonth > tickRoom * 5) return this.dayTicks();
    const ticks = [];
    const { year } = partsOf(this.first);
    for (let month = Math.floor(year * 12 / step) * step; ; month += step) {
      const day = dayAt(Math.floor(month / 12), month % 12);
      if (day > this.last) return ticks;
      if (day < this.first) continue;
      const strong = month % 12 === 0;
      ticks.push({ day, strong, label: strong ? `${month / 12}` : shortMonth(month % 12) });
    }
  }

  dayTicks() {
    const step = [1, 7, 14].find((days) => days * this.perDay >= tickRoom) ?? 14;
    const ticks = [];
    for (let day = Math.ceil(this.first); day <= this.last; day++) {
      const at = partsOf(day);
      if ((at.day - 1) % step || at.day > 29 && step > 1) continue;
      const strong = at.day === 1;
      ticks.push({ day, strong, label: strong ? `${shortMonth(at.month)} ${at.year}` : `${at.day}` });
    }
    return ticks;
  }
}
