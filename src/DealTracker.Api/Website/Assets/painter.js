// Paints what is in sight, and remembers where it painted each event.
import { paintAxis, paintGrid } from './axis.js';
import { middle } from './events.js';
import { rowAt } from './layout.js';
import { mostRows, pack, rowHeight, signRadius } from './pack.js';
import { drawEvent } from './signs.js';

const names = ['talks', 'agreement', 'delivery', 'setback', 'word', 'any', 'contested', 'paper', 'ink', 'faint', 'line', 'bar'];

export class Painter {
  constructor(stage, scale) {
    Object.assign(this, { stage, scale, boxes: [] });
  }

  paint(lanes, density, marks) {
    const { stage, scale } = this;
    const style = getComputedStyle(stage.section);
    const colours = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
    this.boxes = [];
    paintAxis(this.pen(stage.axis), scale, stage, colours);
    const pen = this.pen(stage.canvas);
    const top = stage.plot.scrollTop;
    const bottom = top + stage.plot.clientHeight;
    pen.translate(stage.margin, -top);
    const seen = lanes.filter((lane) => lane.top + lane.height > top && lane.top < bottom);
    for (const lane of seen) paintLine(pen, lane, stage, colours);
    paintGrid(pen, scale, [top, bottom], marks, colours);
    pen.save();
    pen.beginPath();
    pen.rect(-4, top, scale.width + 16, bottom - top);
    pen.clip();
    const bars = density?.bars(scale.bucket);
    for (const lane of seen) {
      const inSight = lane.events.filter((event) => middle(event) >= scale.first && middle(event) <= scale.last || event.first <= scale.last && event.last >= scale.first);
      if (isFull(lane, inSight, scale)) paintBars(pen, lane, bars, scale, colours);
      else this.paintEvents(pen, lane, inSight, marks, colours);
    }
    if (marks.current) this.paintCurrent(pen, marks.current, colours);
    pen.restore();
  }

  pen(canvas) {
    const pen = canvas.getContext('2d');
    pen.setTransform(this.stage.ratio, 0, 0, this.stage.ratio, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    return pen;
  }

  paintEvents(pen, lane, events, marks, colours) {
    pack(events, this.scale, (event, at, row) => {
      const y = rowAt(lane, row);
      drawEvent(pen, event, at, y, colours);
      if (marks.over === event) ring(pen, at.sign, y, colours.ink, 1.5);
      if (marks.current?.event === event && marks.current.lane === lane) marks.current.y = y;
      this.boxes.push({ event, lane, y, from: Math.min(at.from, at.sign - signRadius), to: Math.max(at.to, at.sign + signRadius), sign: at.sign });
    });
  }

  // The chosen event is drawn also where only bars are.
  paintCurrent(pen, current, colours) {
    const at = { sign: this.scale.x(middle(current.event)), from: this.scale.x(current.event.first), to: this.scale.x(current.event.last + 1) };
    const y = this.boxes.find((box) => box.event === current.event && box.lane === current.lane)?.y ?? current.lane.top + current.lane.height / 2;
    drawEvent(pen, current.event, at, y, colours);
    ring(pen, at.sign, y, colours.ink, 2.5);
  }

  // The event at a place of the plot, in pixels of it; the nearest sign wins.
  at(x, y) {
    const [px, py] = [x - this.stage.margin, y + this.stage.plot.scrollTop];
    let best = null;
    for (const box of this.boxes) {
      if (Math.abs(box.y - py) > rowHeight / 2 + 1 || px < box.from - 3 || px > box.to + 3) continue;
      const distance = Math.abs(box.sign - px) + Math.abs(box.y - py);
      if (!best || distance < best.distance) best = { ...box, distance };
    }
    return best;
  }
}

// Too many to tell apart: bars say how many there are.
function isFull(lane, inSight, scale) {
  return lane.events.length === 0 || inSight.length * rowHeight * 1.6 > scale.width * mostRows / 1.5;
}

function paintLine(pen, lane, stage, colours) {
  pen.fillStyle = colours.line;
  pen.fillRect(-stage.margin, lane.top + lane.height - 1, stage.wide, 1);
}

function paintBars(pen, lane, bars, scale, colours) {
  const mine = bars?.lanes.get(lane.id) ?? [];
  const room = lane.height - 14;
  pen.font = '10px system-ui, sans-serif';
  pen.textAlign = 'center';
  for (const { first, last, count } of mine) {
    const [left, right] = [scale.x(first), scale.x(last)];
    if (right < 0 || left > scale.width) continue;
    const tall = Math.max(2, count / bars.most * room);
    pen.fillStyle = colours.bar;
    pen.fillRect(left + 1, lane.top + lane.height - 1 - tall, Math.max(1, right - left - 2), tall);
    if (right - left > 20) {
      pen.fillStyle = colours.ink;
      pen.fillText(`${count}`, (left + right) / 2, lane.top + lane.height - 4 - tall);
    }
  }
}

function ring(pen, x, y, colour, width) {
  pen.beginPath();
  pen.arc(x, y, signRadius + 3.5, 0, 2 * Math.PI);
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
}
