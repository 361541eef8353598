import assert from "node:assert/strict";
import { test } from "node:test";
import { clock, longDay } from "../../docs/assets/days.js";

const LANGUAGES = { en: "en-GB", es: "es-ES" };
const DAY = 86_400_000;

function inLanguage(lang, act) {
  globalThis.document = { documentElement: { lang } };
  try {
    act();
  } finally {
    delete globalThis.document;
  }
}

for (const [lang, region] of Object.entries(LANGUAGES)) {
  test(`a day in words is what the machine's own calendar says: ${lang}`, () => {
    const words = new Intl.DateTimeFormat(region, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    inLanguage(lang, () => {
      for (let day = -20_000; day < 40_000; day += 13) {
        const date = new Date(day * DAY);
        assert.equal(longDay(date.toISOString().slice(0, 10)), words.format(date));
      }
    });
  });
}

test("without a page it is English", () => assert.equal(longDay("2026-03-09"), "9 March 2026"));

test("what is no day stays as it is; a day past the month's end is in the next", () => {
  for (const text of ["", "soon", "2026-13-01", "2026-00-10", "2026-01-32", "2026-04-00", "9 March"]) assert.equal(longDay(text), text);
  assert.equal(longDay("2026-02-31"), "3 March 2026");
});

test("a clock counts as people count where the reader is", () => {
  const regions = ["en", "en-US", "en-GB", "en-IE", "en-CA", "en-AU", "en-IN", "en-ZA", "en-KE", "es-ES", "es-MX", "es-US", "es"];
  for (const region of regions) {
    const is12 = new Intl.DateTimeFormat(region, { hour: "numeric" }).resolvedOptions().hour12;
    for (const [hour, twelve] of [[0, "12:05 AM"], [9, "9:05 AM"], [12, "12:05 PM"], [14, "2:05 PM"]]) {
      const whole = `${String(hour).padStart(2, "0")}:05`;
      assert.equal(clock(new Date(2026, 2, 9, hour, 5).toISOString(), region), is12 ? twelve : whole, region);
    }
  }
  inLanguage("es", () => assert.equal(clock(new Date(2026, 2, 9, 14, 5).toISOString(), "es-MX"), "2:05 p. m."));
  assert.equal(clock(new Date(2026, 2, 9, 14, 5).toISOString(), "de-DE"), "14:05");
});
