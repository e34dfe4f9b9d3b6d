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
export function selected(report) {
  const selection = document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!report.contains(range.commonAncestorContainer)) return null;
  const start = edge(range, false);
  const end = edge(range, true);
  if (!start || !end || start.zone !== end.zone || start.at >= end.at) return null;
  return { document: report.dataset.document, zone: start.zone, start: start.at, end: end.at, quote: selection.toString().trim(), range };
}
