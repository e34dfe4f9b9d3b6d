// The review page: keys, and words chosen in the report. Everything here can be done by its forms and links too.
import { adding, offer } from "./selection.js";

const report = document.getElementById("report");
const form = document.getElementById("edit-form");
const edit = document.getElementById("edit");
const lists = document.getElementById("lists");
const help = document.getElementById("help");
const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

function press(id) {
  const found = document.getElementById(id);
  if (!found) return;
  const button = found.matches("form") ? found.querySelector("button") : found;
  if (!button.disabled) button.click();
}

function open(id, first) {
  const box = document.getElementById(id);
  if (!box) return;
  box.open = true;
  box.scrollIntoView({ block: "nearest", behavior: still ? "auto" : "smooth" });
  box.querySelector(first)?.focus();
}

const KEYS = {
  j: () => press("to-next"),
  k: () => press("to-previous"),
  a: () => press("do-accept"),
  r: () => press("do-reject"),
  u: () => press(document.getElementById("do-undo-told") ? "do-undo-told" : "do-undo"),
  e: () => open("edit", "#edit-value"),
  m: () => open("merge", "#find"),
  s: () => open("split", "input[type=checkbox]"),
  n: () => open("note-form", "textarea"),
  "?": () => help.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  // By the place of the key too: an Arabic keyboard has ش where A is.
  const key = event.key === "?" || event.key === "؟" ? "?" : event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key;
  if (!(key in KEYS)) return;
  event.preventDefault();
  KEYS[key]();
});

for (const [id, box, first] of [["to-edit", "edit", "#edit-value"], ["to-merge", "merge", "#find"], ["to-split", "split", "input[type=checkbox]"], ["to-note", "note-form", "textarea"]]) {
  document.getElementById(id)?.addEventListener("click", (event) => {
    if (!document.getElementById(box)) return;
    event.preventDefault();
    open(box, first);
  });
}
const helper = document.getElementById("to-help");
helper.hidden = false;
helper.addEventListener("click", () => help.showModal());

// A form is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  else if (event.target.method === "post") event.target.dataset.sent = "1";
});
window.addEventListener("pageshow", () => {
  for (const sent of document.querySelectorAll("form[data-sent]")) delete sent.dataset.sent;
});

// What may be typed depends on the field.
function choices() {
  const field = form.elements.field.value;
  const known = field === "kind" ? JSON.parse(lists.dataset.kinds) : field === "status" ? JSON.parse(lists.dataset.statuses) : [];
  document.getElementById("choices").replaceChildren(...known.map(([value, label]) => new Option(label, value)));
  const hints = { date: "date", place: "place", kind: "list", status: "list" };
  const hint = hints[field] ?? (field.startsWith("actors.") ? "actor" : "number");
  document.getElementById("edit-hint").textContent = lists.dataset[hint];
}

async function propose() {
  const { field, document: report_, start, end, zone } = form.elements;
  if (!start.value) return;
  const asked = new URLSearchParams({ field: field.value, document: report_.value, start: start.value, end: end.value, zone: zone.value });
  const answer = await fetch(`/api/read?${asked}`);
  if (!answer.ok) return;
  const { value } = await answer.json();
  if (!value) return;
  form.elements.value.value = value;
  document.getElementById("edit-hint").textContent = lists.dataset.found.replace("{value}", value);
}

function take(chosen) {
  edit.open = true;
  for (const name of ["document", "zone", "start", "end", "quote"]) form.elements[name].value = chosen[name];
  edit.scrollIntoView({ block: "nearest", behavior: still ? "auto" : "smooth" });
  form.elements.value.focus({ preventScroll: true });
  propose();
}

if (form) {
  form.elements.field.addEventListener("change", () => { choices(); propose(); });
  form.elements.quote.addEventListener("input", () => { form.elements.start.value = ""; form.elements.end.value = ""; });
  choices();
  for (const link of document.querySelectorAll(".correct")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const known = [...form.elements.field.options].some((option) => option.value === link.dataset.field);
      if (known) form.elements.field.value = link.dataset.field;
      choices();
      open("edit", "#edit-value");
    });
  }
}
if (form && report) {
  document.getElementById("select-hint").hidden = false;
  offer(report, [{ name: report.dataset.correct, run: take }, adding(report)]);
}
