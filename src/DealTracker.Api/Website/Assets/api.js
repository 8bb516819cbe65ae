// Reads the API. Answers of one revision are cached by the browser and asked for again by their tag.
const page = 500;

export async function read(address, signal) {
  const answer = await fetch(address, { headers: { Accept: 'application/json' }, signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

// Every record of a list, page by page.
export async function* pages(address, signal) {
  const first = new URL(address, location.origin);
  first.searchParams.set('limit', page);
  for (let next = first.href; next;) {
    const answer = await read(next, signal);
    yield answer.data;
    // The server may know itself by another name than the browser does.
    next = answer.page.next && new URL(answer.page.next).pathname + new URL(answer.page.next).search;
  }
}

export async function all(address, signal) {
  const records = [];
  for await (const some of pages(address, signal)) records.push(...some);
  return records;
}

export function withQuery(address, name, value) {
  const url = new URL(address, location.origin);
  url.searchParams.set(name, value);
  return url.pathname + url.search;
}
