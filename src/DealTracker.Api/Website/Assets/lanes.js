// Which lanes there are, and which events lie in each. An event with two countries lies in both.
import { all } from './api.js';

export class Lanes {
  // Names of parties, and the countries that companies and agencies count for.
  static async vocabulary(signal) {
    const [parties, deals] = await Promise.all([
      all('/api/v1/countries', signal), all('/api/v1/deals?sort=title', signal)]);
    return {
      parties: new Map(parties.map((party) => [party.code, party])),
      deals: new Map(deals.map((deal) => [deal.id, deal])),
    };
  }

  constructor(by, words) {
    this.by = by;
    this.words = words;
    this.byId = new Map();
  }

  // From counts: lanes appear before their events do.
  addCounts(counts) {
    for (const { lane, label, bucket } of counts) if (bucket !== null && this.isLane(lane)) this.lane(lane, label);
  }

  add(events) {
    for (const event of events) if (event.dated) for (const [id, label] of this.of(event)) this.lane(id, label).events.push(event);
  }

  lane(id, label) {
    let lane = this.byId.get(id);
    if (!lane) this.byId.set(id, lane = { id, label: this.by === 'type' ? sentence(label) : label, href: this.href(id), events: [] });
    return lane;
  }

  // In the order in which they are read: by first event for deals, the fullest first for the others.
  ordered() {
    const lanes = [...this.byId.values()];
    for (const lane of lanes) lane.events.sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1));
    const first = (lane) => lane.events[0]?.first ?? Infinity;
    return this.by === 'deal' || this.by === 'type'
      ? lanes.sort((a, b) => first(a) - first(b) || a.label.localeCompare(b.label))
      : lanes.sort((a, b) => b.events.length - a.events.length || a.label.localeCompare(b.label));
  }

  of(event) {
    switch (this.by) {
      case 'deal': return event.deals.map((deal) => [deal.id, deal.title]);
      case 'system': return event.systems.map((system) => [system.id, system.name]);
      case 'type': return [[event.type, event.type]];
      default: return this.countries(event);
    }
  }

  countries(event) {
    const codes = new Set();
    const parties = [...event.parties, ...event.deals.flatMap((deal) => this.words.deals.get(deal.id)?.parties ?? [])];
    for (const party of parties) {
      const known = this.words.parties.get(party.code);
      if (this.isLane(party.code)) codes.add(party.code);
      else if (known?.country) codes.add(known.country);
    }
    return [...codes].map((code) => [code, this.words.parties.get(code)?.name ?? code]);
  }

  // Companies and agencies stand in the lane of their country.
  isLane(id) {
    return this.by !== 'country' || !this.words.parties.get(id)?.country;
  }

  href(id) {
    return { deal: `/deals/${id}`, country: `/countries/${encodeURIComponent(id)}`, system: `/systems/${id}` }[this.by] ?? null;
  }
}

function sentence(code) {
  return code[0].toUpperCase() + code.slice(1).replaceAll('_', ' ');
}
