// Events of the API as little as drawing needs.
import { dayOf } from './days.js';

export function slim(event, stageOf) {
  const date = event.date;
  const [first, last] = date ? [dayOf(date.earliest), dayOf(date.latest)] : [null, null];
  return {
    id: event.id,
    statement: event.statement,
    label: date?.label ?? 'no date known',
    type: event.type,
    typeWords: event.type.replaceAll('_', ' '),
    stage: stageOf(event.type),
    modality: event.modality,
    contested: event.contested,
    corrected: event.corrected,
    lasting: date?.kind === 'span',
    uncertain: Boolean(date && (date.uncertain || date.approximate)),
    openStart: Boolean(date && first === null),
    openEnd: Boolean(date && last === null),
    dated: Boolean(date && (first ?? last) !== null),
    first: first ?? last,
    last: last ?? first,
    deals: event.deals,
    parties: event.parties,
    systems: event.systems,
  };
}

// Where its sign stands: at its day, in the middle of possible days, at the begin of what lasted.
export function middle(event) {
  return event.lasting ? event.first : (event.first + event.last + 1) / 2;
}
