// What each button of a worksheet does.
import * as notes from "./notes.js";
import { drawn, task } from "./breath.js";
import { blank, removeRow, showRows, sync } from "./form.js";
import { toggle } from "./parts.js";
import { showProblems } from "./problems.js";
import { download } from "./download.js";
import { limit, unfold } from "./fold.js";
import { goOn, take } from "./gate.js";
import { arrived, failed, waitFor } from "./progress.js";
import { pickActions } from "./picking.js";
import { ask } from "./python.js";
import { build } from "./report.js";
import { conflictActions } from "./conflict.js";
import { today } from "./days.js";
import { name } from "./list.js";
import { homeActions } from "./choosing.js";
import { language, t } from "./words.js";

export const actions = {
  ...conflictActions,
  ...homeActions,
  ...pickActions,
  async report(sheet) {
    waitFor(sheet.block);
    await task(); // what a press brings the theme and the browser to do comes first
    await sheet.saveLater();
    await task(); // to keep the words is work of its own
    try {
      const { entries } = sheet;
      const reply = await ask({ slug: sheet.slug, language: language(), entries, today: today() });
      if (reply.report && sheet.never) take(null); // the report may give a way anew
      const report = reply.report && (await build(reply.report, sheet.slug));
      arrived(sheet.block);
      showProblems(sheet, reply.problems ?? []);
      if (report) showReport(sheet, report);
    } catch {
      failed(sheet.block);
    }
  },
  "go-on": goOn,
  retry(sheet) {
    sheet.find('[data-action="report"]').focus(); // this button goes
    return actions.report(sheet);
  },
  add(sheet, button) {
    const rows = button.closest("[data-rows]");
    const shown = rows.querySelectorAll(".worksheet__row:not([hidden])").length;
    showRows(rows, shown + 1);
    const row = rows.querySelectorAll(".worksheet__row")[shown];
    limit(sheet.form, row);
    row.querySelector("input, textarea, select").focus();
    sync(rows);
  },
  remove(sheet, button) {
    const rows = button.closest("[data-rows]");
    removeRow(button.closest(".worksheet__row"));
    sheet.touched(rows.querySelector("input, textarea, select"));
    limit(sheet.form, rows);
    rows.querySelector(".worksheet__row:not([hidden], [data-folded]) :is(input, textarea, select)").focus();
  },
  clear(sheet, button) {
    blank(button.parentElement);
    const first = button.parentElement.querySelector("input");
    first.focus();
    sheet.touched(first);
  },
  part(sheet, button) {
    toggle(button.closest(".worksheet__part"));
    limit(sheet.form, button);
  },
  unfold(sheet, button) {
    const row = button.closest(".worksheet__row");
    unfold(row);
    row.querySelector("input, textarea, select").focus();
  },
  print(sheet) {
    sheet.save();
    window.print();
  },
  "print-alone"(sheet, button) {
    button.closest("section").dataset.alone = "";
    window.print();
  },
  "print-box"(sheet, button) {
    button.closest(".worksheet__field").dataset.alone = "";
    window.print();
  },
  export(sheet) {
    sheet.save();
    const old = sheet.readOnly || notes.isLocked() ? notes.raw(sheet.slug) : null;
    if (old !== null) download(old, `notes-${today()}.json`);
    if (old === null || sheet.readOnly) download(JSON.stringify(sheet.record(), null, 1), `notes-${today()}.json`);
  },
  new(sheet) {
    sheet.open(null);
    sheet.focus();
  },
  open(sheet, button) {
    sheet.open(button.dataset.entry);
    sheet.focus();
  },
  delete(sheet, button) {
    const entry = notes.open(sheet.slug).entries.find(({ id }) => id === button.dataset.entry);
    if (entry) askToErase(sheet, t("Erase “{name}”? It cannot be brought back.", { name: name(entry, sheet.form.dataset.noun) }), entry.id);
  },
  erase(sheet) {
    sheet.save();
    askToErase(sheet, t("Erase everything you wrote on this worksheet, here and on this device? It cannot be brought back."), "");
  },
  async "erase-now"(sheet) {
    const panel = sheet.find("[data-erase]");
    const gone = await sheet.erase(panel.dataset.erase);
    panel.hidden = true;
    if (!panel.dataset.erase) sheet.find("output").replaceChildren();
    sheet.say(
      gone
        ? t("Erased, and checked: nothing of it is left here. Your browser’s history and saved files are not touched.")
        : t("It could not be erased. Clear this site’s data in your browser’s settings."),
      gone ? "erased" : "failed",
    );
    sheet.focus();
  },
  "list-all"(sheet) {
    const shown = sheet.block.querySelectorAll(".worksheet__list li").length;
    sheet.all = true;
    sheet.list();
    sheet.block.querySelectorAll('.worksheet__list [data-action="open"]')[shown]?.focus();
  },
  "erase-not"(sheet) {
    sheet.find("[data-erase]").hidden = true;
    const asker = sheet.block.querySelector(`[data-action="delete"][data-entry="${CSS.escape(sheet.find("[data-erase]").dataset.erase)}"]`);
    (asker ?? sheet.find('[data-action="erase"]')).focus();
  },
};

function askToErase(sheet, words, id) {
  const panel = sheet.find("[data-erase]");
  panel.dataset.erase = id;
  panel.querySelector("[data-erase-words]").textContent = words;
  panel.hidden = false;
  panel.querySelector('[data-action="erase-now"]').focus();
}

function showReport(sheet, made) {
  const output = sheet.find("output");
  output.replaceChildren(...made);
  if (sheet.never) output.querySelectorAll("[data-action=print-alone]").forEach((button) => button.remove());
  drawn().then(() => output.focus()); // before that, it would have the browser lay out the report here and now
}
