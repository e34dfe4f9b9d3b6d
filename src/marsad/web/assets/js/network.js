// Points out an actor's ties in the drawing: on hover, and when the actor is reached with Tab.
const net = document.getElementById("net");

function light(id) {
  net.classList.toggle("lit", id !== null);
  const near = new Set([id]);
  for (const tie of net.querySelectorAll(".tie")) {
    const { one, other } = tie.dataset;
    const on = one === id || other === id;
    tie.classList.toggle("on", on);
    if (on) near.add(one).add(other);
  }
  for (const node of net.querySelectorAll(".node")) node.classList.toggle("on", near.has(node.dataset.id));
}

if (net) {
  for (const node of net.querySelectorAll(".node")) {
    node.addEventListener("pointerenter", () => light(node.dataset.id));
    node.addEventListener("pointerleave", () => light(null));
    node.addEventListener("focus", () => light(node.dataset.id));
    node.addEventListener("blur", () => light(null));
  }
}
