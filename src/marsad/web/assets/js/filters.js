// The filter form works without this file: it only folds the form on narrow screens and keeps addresses short.
const form = document.querySelector("form.filters");
const fold = document.getElementById("filters");

if (window.matchMedia("(max-width: 60rem)").matches) fold.open = false;

form.addEventListener("submit", () => {
  for (const field of form.elements) if (field.name && field.value === "") field.disabled = true;
});

// A page restored by the back button keeps what the submit changed.
window.addEventListener("pageshow", () => {
  for (const field of form.elements) field.disabled = false;
});
