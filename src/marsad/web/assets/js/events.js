// The page of events works without this file: every filter is a field of a form, every mark and bar a link. With it the
// view changes in place, days are chosen by dragging over the timeline, and the map can be moved.
const form = document.querySelector("form.filters");
const fold = document.getElementById("filters");
const results = document.getElementById("results");
const PARTS = ["fields", "summary", "map-box", "under-map", "timeline", "list"];
let live = null;
let asked = 0;

if (window.matchMedia("(max-width: 60rem)").matches) fold.open = false;

// What the form asks for, without what is left open.
function address() {
  const wanted = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  return `${location.pathname}${wanted.size ? `?${wanted}` : ""}`;
}

function replace(fresh) {
  const focused = document.activeElement?.id;
  for (const id of PARTS) {
    const old = document.getElementById(id);
    const made = fresh.getElementById(id);
    if (id === "map-box" && live) live.update(made.querySelector("#map").dataset);
    else if (old && made) old.replaceWith(document.adoptNode(made));
  }
  for (const part of ["header.site .language", "#filters > summary"]) {
    document.querySelector(part)?.replaceWith(document.adoptNode(fresh.querySelector(part)));
  }
  begin();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

async function show(to, { push = true } = {}) {
  const url = String(to).replace(/\?$/, "");
  const turn = ++asked;
  results.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(url, { headers: { accept: "text/html" } });
    const text = await answer.text();
    if (turn !== asked) return;
    if (!answer.ok) throw new Error(answer.statusText);
    if (push) history.pushState(null, "", url);
    replace(new DOMParser().parseFromString(text, "text/html"));
  } catch {
    if (turn === asked) location.assign(url); // the page itself tells what is wrong
  } finally {
    if (turn === asked) results.removeAttribute("aria-busy");
  }
}

// The timeline

function days() {
  return (document.getElementById("timeline").dataset.days || "").split(" ").filter(Boolean).map((bin) => bin.split("/"));
}

function choose(from, to) {
  const bins = days();
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const whole = low === 0 && high === bins.length - 1;
  form.elements.since.value = whole ? "" : bins[low][0];
  form.elements.until.value = whole ? "" : bins[high][1];
  show(address());
}

// Time goes as the language is written.
const leftward = document.documentElement.dir === "rtl";

function brush(from, to) {
  const bars = document.querySelector("svg.histogram");
  let box = bars.querySelector(".brush");
  if (!box) {
    box = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    box.setAttribute("class", "brush");
    box.setAttribute("y", "0");
    box.setAttribute("height", "100");
    bars.append(box);
  }
  const bins = days();
  const step = 1000 / bins.length;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  box.setAttribute("x", String(leftward ? 1000 - (high + 1) * step : low * step));
  box.setAttribute("width", String((high - low + 1) * step));
  document.getElementById("days").textContent = `${bins[low][0]} – ${bins[high][1]}`;
}

function listenToBars() {
  const bars = document.querySelector("svg.histogram");
  if (!bars) return;
  const at = (event) => {
    const { left, right, width } = bars.getBoundingClientRect();
    const count = days().length;
    const along = leftward ? right - event.clientX : event.clientX - left;
    return Math.min(count - 1, Math.max(0, Math.floor((along / width) * count)));
  };
  let from = null;
  bars.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    from = at(event);
    bars.setPointerCapture(event.pointerId);
    brush(from, from);
  });
  bars.addEventListener("pointermove", (event) => { if (from !== null) brush(from, at(event)); });
  bars.addEventListener("pointercancel", () => { from = null; });
  bars.addEventListener("pointerup", (event) => {
    if (from === null) return;
    const start = from;
    from = null;
    choose(start, at(event));
  });
  bars.addEventListener("dragstart", (event) => event.preventDefault());
  bars.addEventListener("click", (event) => event.preventDefault());
}

function listenToSliders() {
  const since = document.getElementById("t-since");
  const until = document.getElementById("t-until");
  if (!since) return;
  since.parentElement.hidden = false;
  const bins = days();
  const tell = () => {
    since.setAttribute("aria-valuetext", bins[since.value][0]);
    until.setAttribute("aria-valuetext", bins[until.value][1]);
  };
  tell();
  for (const slider of [since, until]) {
    slider.addEventListener("input", () => {
      if (Number(since.value) > Number(until.value)) slider.value = slider === since ? until.value : since.value;
      tell();
      brush(Number(since.value), Number(until.value));
    });
    slider.addEventListener("change", () => choose(Number(since.value), Number(until.value)));
  }
}

// The map

// Marks keep their size on the glass, whatever the size of the map; on a small one they are a little smaller.
function scale() {
  const drawn = document.querySelector("svg.map");
  if (!drawn?.clientWidth) return;
  const size = 1 / Math.min(drawn.clientWidth / 1000, drawn.clientHeight / 460);
  drawn.style.setProperty("--u", String(Math.min(2.3, size > 1.6 ? size * 0.8 : size)));
  makeRoom(drawn);
}

// Of names that lie upon each other or upon marks the first is shown: how wide they are, only the browser knows.
function makeRoom(drawn) {
  const taken = [...drawn.querySelectorAll(".marks .u")].map((mark) => mark.getBoundingClientRect());
  for (const name of drawn.querySelectorAll(".names text")) {
    const { left, right, top, bottom, height } = name.getBoundingClientRect();
    const box = { left, right, top: top + height / 4, bottom: bottom - height / 4 };  // a line's letters, without its lead
    const free = taken.every((o) => right < o.left || o.right < left || box.bottom < o.top || o.bottom < box.top);
    name.setAttribute("visibility", free ? "visible" : "hidden");
    if (free) taken.push(box);
  }
}

async function move(center) {
  const button = document.getElementById("move");
  if (live || !button) return;
  button.disabled = true;
  const { liveMap } = await import("./map.js");
  button.hidden = true;
  live = await liveMap(document.getElementById("map"), { center, go: (query) => show(`${location.pathname}?${query}`) });
}

function offerMap() {
  const button = document.getElementById("move");
  if (!button || live) return;
  button.hidden = false;
  button.addEventListener("click", () => move());
}

function begin() {
  scale();
  listenToBars();
  listenToSliders();
  offerMap();
}

new ResizeObserver(scale).observe(results);
document.fonts.ready.then(scale);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  show(address());
});
form.addEventListener("change", (event) => { if (event.target.name) show(address()); });
document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest?.("#results a, #fields a");
  const href = link?.getAttribute("href");
  if (!href || !(href.startsWith("?") || href === location.pathname)) return;
  event.preventDefault();
  const paging = link.closest(".paging");
  show(new URL(href, location.href)).then(() => { if (paging) document.getElementById("summary").scrollIntoView(); });
});
window.addEventListener("popstate", () => show(location.href, { push: false }));
begin();
