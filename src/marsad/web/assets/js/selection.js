// Words that a person selects in a report: where they stand, in code points of the text or the title.
function points(text) {
  return [...text].length;
}

// The offset of a place in the page: that of the piece it lies in, and what stands before it there.
function offset(node, at) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const piece = element?.closest("[data-at]");
  if (!piece) return null;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, at);
  return { zone: piece.closest("[data-zone]")?.dataset.zone ?? "text", at: Number(piece.dataset.at) + points(before.toString()) };
}

// Where a selection ends between two pieces (at a line's end), the nearest piece within it counts.
function edge(range, end) {
  const found = end ? offset(range.endContainer, range.endOffset) : offset(range.startContainer, range.startOffset);
  if (found) return found;
  const pieces = [...document.querySelectorAll("[data-at]")].filter((piece) => range.intersectsNode(piece) && piece.textContent);
  const piece = end ? pieces.at(-1) : pieces[0];
  return piece ? offset(piece, end ? piece.childNodes.length : 0) : null;
}

// What is selected within `report`: document, zone, start, end and the words; null where it is nothing of it.
function selected(report) {
  const selection = document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!report.contains(range.commonAncestorContainer)) return null;
  const start = edge(range, false);
  const end = edge(range, true);
  if (!start || !end || start.zone !== end.zone || start.at >= end.at) return null;
  return { document: report.dataset.document, zone: start.zone, start: start.at, end: end.at, quote: selection.toString().trim(), range };
}

function hide() {
  document.getElementById("bubble")?.remove();
}

function show(chosen, actions) {
  hide();
  const box = document.createElement("div");
  box.id = "bubble";
  for (const { name, zone, run } of actions) {
    if (zone && zone !== chosen.zone) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", () => { hide(); run(chosen); });
    box.append(button);
  }
  document.body.append(box);
  const { left, right, bottom } = chosen.range.getBoundingClientRect();
  const width = box.getBoundingClientRect().width;
  box.style.left = `${Math.min(Math.max((left + right - width) / 2, 8), document.documentElement.clientWidth - width - 8) + window.scrollX}px`;
  box.style.top = `${bottom + 8 + window.scrollY}px`;
}

// Offer `actions` ({name, zone?, run}) beside whatever is selected in `report`; Escape puts them away.
export function offer(report, actions) {
  let waiting = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const chosen = selected(report);
      if (chosen) show(chosen, actions);
      else if (!document.activeElement?.closest("#bubble")) hide();
    }, 250);
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
}

// The action of adding a happening that the selected words tell.
export function adding(report) {
  return {
    name: report.dataset.add,
    zone: "text",
    run: ({ document: id, start, end }) => { location.href = `${report.dataset.addAt}?${new URLSearchParams({ document: id, start, end })}`; },
  };
}
