// Files dropped on the form are its files; a job's page shows how far it is until it is over.
const form = document.getElementById("drop");
const job = document.getElementById("job");

if (form) {
  const input = form.querySelector("input[type=file]");
  const chosen = document.getElementById("chosen");
  const tell = () => {
    chosen.textContent = [...input.files].map((file) => file.name).join(" · ") || chosen.dataset.none;
  };
  input.addEventListener("change", tell);
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    tell();
  });
}

async function look() {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => null);
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById("job");
    if (now) {
      job.replaceChildren(...now.childNodes);
      job.dataset.over = now.dataset.over;
    }
  }
  if (job.dataset.over !== "1") setTimeout(look, 1000);
}

if (job && job.dataset.over !== "1") setTimeout(look, 500);
