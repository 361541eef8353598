// Days and times in words, by hand: what browsers have for it stops a cheap phone for a fifth of a second at its first use.

const WORDS = {
  en: {
    months: "January February March April May June July August September October November December".split(" "),
    day: (date, month, year) => `${date} ${month} ${year}`,
    halves: ["AM", "PM"],
  },
  es: {
    months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
    day: (date, month, year) => `${date} de ${month} de ${year}`,
    halves: ["a. m.", "p. m."],
  },
};
/** The languages of browsers where a clock counts to twelve; elsewhere it counts to twenty-four. From CLDR. */
const TWELVE = /^(en|en-(US|CA|AU|NZ|IN|PK|PH|MY|SG|HK|GH|JM|TT|BB|BS|CY|ZM|NA|AE|EG|SA|JO)|es-(?!ES$)[A-Z]{2})$/;

const language = () => WORDS[globalThis.document?.documentElement.lang] ?? WORDS.en;

/** A stored day as people write it: 2026-03-09 as 9 March 2026; other text as it is. */
export function longDay(text) {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const name = language().months[month - 1];
  if (!name || date < 1 || date > 31) return text;
  const day = new Date(Date.UTC(year, month - 1, date)); // 31 February is read as 3 March, as browsers do
  return language().day(day.getUTCDate(), language().months[day.getUTCMonth()], Number(year));
}

/** A stored day for a chart, where there is little room: 2026-03-09 as 9 Mar 2026. */
export function shortDay(text) {
  const [year, month, date] = text.split("-").map(Number);
  return `${date} ${language().months[month - 1].slice(0, 3)} ${year}`;
}

/** The time of an instant where the reader is: 14:05, or 2:05 PM where people say it so. */
export function clock(iso, region = globalThis.navigator?.language ?? "en") {
  const then = new Date(iso);
  const [hours, minutes] = [then.getHours(), String(then.getMinutes()).padStart(2, "0")];
  if (!TWELVE.test(region)) return `${String(hours).padStart(2, "0")}:${minutes}`;
  return `${hours % 12 || 12}:${minutes} ${language().halves[Number(hours >= 12)]}`;
}

/** Today in this place, as 2026-03-09. */
export function today() {
  const now = new Date();
  const two = (value) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
