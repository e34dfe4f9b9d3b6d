// The reader: a note beside the highlight that is pointed at, and accounts shown in the text.
import { adding, offer } from "./selection.js";
const note = document.getElementById("note");
const clear = document.getElementById("clear");
const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

function all(selector) {
  return [...document.querySelectorAll(selector)];
}

function marksOf(reading) {
  return all(`article mark[data-r~="${CSS.escape(reading)}"]`);
}

function bring(target) {
  target?.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
}

function dim() {
  for (const lit of all(".lit")) lit.classList.remove("lit");
}

// What is told: the readings of the innermost mark first, then of those around it.
function readingsAt(mark) {
  const found = [];
  for (let at = mark; at?.matches?.("mark[data-r]"); at = at.parentElement) found.push(...at.dataset.r.split(" "));
  return [...new Set(found)].map((id) => document.getElementById(id)).filter(Boolean);
}

function line(item) {
  const told = document.createElement("p");
  const value = document.createElement("bdi");
  value.textContent = item.querySelector(".value").textContent;
  const from = document.createElement("span");
  from.className = "from";
  from.textContent = ` (${note.dataset.account.replace("{n}", item.dataset.m.slice(1))})`;
  told.append(`${item.querySelector(".field").textContent}: `, value, from);
  return told;
}

function place(mark) {
  const { top, bottom, left, right } = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const x = Math.min(Math.max((left + right - width) / 2, 8), document.documentElement.clientWidth - width - 8);
  const y = top - height - 8 > 0 ? top - height - 8 : bottom + 8;
  note.style.left = `${x + window.scrollX}px`;
  note.style.top = `${y + window.scrollY}px`;
}

function tell(mark) {
  dim();
  const items = readingsAt(mark);
  note.replaceChildren(...items.map(line));
  note.hidden = false;
  place(mark);
  for (const item of items) {
    item.classList.add("lit");
    for (const same of marksOf(item.id)) same.classList.add("lit");
  }
}

function hush() {
  note.hidden = true;
  dim();
}

function innermost(target) {
  const mark = target.closest?.("article mark[data-r]");
  const switched = mark && document.getElementById(`show-${mark.className.match(/k-(\w+)/)[1]}`);
  return switched && !switched.checked ? null : mark;
}

function forget() {
  document.body.classList.remove("choosing");
  for (const chosen of all(".chosen")) chosen.classList.remove("chosen");
  clear.hidden = true;
  dim();
}

function choose(mention) {
  forget();
  const account = document.getElementById(mention);
  if (!account?.matches(".account")) return;
  document.body.classList.add("choosing");
  account.classList.add("chosen");
  for (const item of account.querySelectorAll(".reading")) {
    for (const mark of marksOf(item.id)) mark.classList.add("chosen");
  }
  const evidence = all(`.s[data-m~="${CSS.escape(mention)}"]`);
  for (const piece of evidence) piece.classList.add("lit");
  clear.hidden = false;
  bring(evidence[0] ?? document.querySelector("mark.chosen"));
}

function show(reading) {
  const marks = marksOf(reading);
  if (!marks.length) return false;
  bring(marks[0]);
  tell(marks[0]);
  note.hidden = true;
  return true;
}

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return;
  const mark = innermost(event.target);
  if (mark) tell(mark);
  else if (!document.body.classList.contains("choosing")) hush();
  else note.hidden = true;
});
document.addEventListener("focusin", (event) => {
  const mark = innermost(event.target);
  if (mark) tell(mark);
  else note.hidden = true;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (note.hidden) forget();
  note.hidden = true;
});

document.addEventListener("click", (event) => {
  const mark = innermost(event.target);
  if (mark) return tell(mark);
  if (event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const item = event.target.closest(".reading");
  if (item) {
    if (show(item.id)) event.preventDefault();
    return undefined;
  }
  const link = event.target.closest("[data-mention]");
  if (!link) return undefined;
  event.preventDefault();
  history.replaceState(null, "", link.hash);
  choose(link.dataset.mention);
  return undefined;
});
clear.addEventListener("click", () => {
  history.replaceState(null, "", location.pathname + location.search);
  forget();
});
window.addEventListener("hashchange", () => choose(location.hash.slice(1)));

// After the browser's own jump to the fragment, which would undo ours.
window.addEventListener("load", () => requestAnimationFrame(() => {
  if (/^#m/.test(location.hash)) choose(location.hash.slice(1));
  else bring(document.getElementById("span"));
}));

// A value that is pointed at shows its words.
document.addEventListener("pointerover", (event) => {
  const item = event.pointerType !== "touch" && event.target.closest?.(".reading");
  if (!item) return;
  dim();
  item.classList.add("lit");
  for (const mark of marksOf(item.id)) mark.classList.add("lit");
});

const report = document.getElementById("report");
if (report?.dataset.addAt) offer(report, [adding(report)]);
