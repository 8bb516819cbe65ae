// Days as whole numbers since 1970, so that drawing needs no dates.
const msPerDay = 86_400_000;
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const dayOf = (text) => (text === null ? null : Math.round(Date.parse(`${text}T00:00:00Z`) / msPerDay));

export const dayAt = (year, month, day = 1) => Math.round(Date.UTC(year, month, day) / msPerDay);

export const today = () => Math.floor(Date.now() / msPerDay);

export function partsOf(day) {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

export const shortMonth = (month) => months[month].slice(0, 3);

// "2019-09-04" as "4 September 2019".
export function wordsOf(text) {
  const [year, month, day] = text.split('-').map(Number);
  return `${day} ${months[month - 1]} ${year}`;
}
