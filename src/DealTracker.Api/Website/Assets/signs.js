// The shapes of the drawing: filled for what occurred, a ring for a plan, a diamond for the unconfirmed, a cross for the denied.
import { signRadius as r } from './pack.js';

export function drawEvent(pen, event, at, y, colours) {
  const colour = colours[event.stage] ?? colours.any;
  pen.strokeStyle = pen.fillStyle = colour;
  pen.globalAlpha = event.corrected ? 0.45 : 1;
  if (event.lasting) drawLasting(pen, event, at, y);
  else if (at.to - at.from > 3 * r) drawPossible(pen, event, at, y);
  drawSign(pen, event.modality, at.sign, y, colour, colours.paper);
  if (event.contested) drawFlag(pen, at.sign, y, colours);
  pen.globalAlpha = 1;
}

export function drawSign(pen, modality, x, y, colour, paper) {
  pen.lineWidth = 2;
  pen.setLineDash([]);
  pen.beginPath();
  if (modality === 'denied') {
    pen.moveTo(x - r + 1, y - r + 1); pen.lineTo(x + r - 1, y + r - 1);
    pen.moveTo(x + r - 1, y - r + 1); pen.lineTo(x - r + 1, y + r - 1);
    pen.strokeStyle = paper; pen.lineWidth = 5; pen.stroke();
    pen.strokeStyle = colour; pen.lineWidth = 2; pen.stroke();
    return;
  }
  if (modality === 'unconfirmed') {
    pen.moveTo(x, y - r - 1); pen.lineTo(x + r + 1, y); pen.lineTo(x, y + r + 1); pen.lineTo(x - r - 1, y); pen.closePath();
  } else pen.arc(x, y, modality === 'planned' ? r - 0.5 : r, 0, 2 * Math.PI);
  pen.fillStyle = modality === 'occurred' ? colour : paper;
  pen.fill();
  pen.strokeStyle = modality === 'occurred' ? paper : colour;
  pen.lineWidth = modality === 'occurred' ? 1 : 2;
  pen.stroke();
}

// Some day between two: a line with ends. An end that is not known is left out and the line fades into dots.
function drawPossible(pen, event, at, y) {
  pen.lineWidth = 1.5;
  pen.setLineDash(event.openStart || event.openEnd ? [2, 3] : []);
  pen.beginPath();
  pen.moveTo(at.from, y); pen.lineTo(at.to, y);
  pen.stroke();
  pen.setLineDash([]);
  pen.beginPath();
  if (!event.openStart) { pen.moveTo(at.from + 0.5, y - 4); pen.lineTo(at.from + 0.5, y + 4); }
  if (!event.openEnd) { pen.moveTo(at.to - 0.5, y - 4); pen.lineTo(at.to - 0.5, y + 4); }
  pen.stroke();
}

// From one day to another: a bar.
function drawLasting(pen, event, at, y) {
  const alpha = pen.globalAlpha;
  pen.globalAlpha = alpha * 0.28;
  pen.beginPath();
  pen.roundRect(at.from, y - 4, Math.max(2, at.to - at.from), 8, 3);
  pen.fill();
  pen.globalAlpha = alpha;
  pen.lineWidth = 1;
  pen.setLineDash(event.modality === 'occurred' ? [] : [3, 2]);
  pen.stroke();
  pen.setLineDash([]);
}

function drawFlag(pen, x, y, colours) {
  pen.beginPath();
  pen.moveTo(x + 1.5, y - 2); pen.lineTo(x + 6, y - 10); pen.lineTo(x + 10.5, y - 2); pen.closePath();
  pen.fillStyle = colours.contested; pen.strokeStyle = colours.paper; pen.lineWidth = 1;
  pen.fill(); pen.stroke();
}
