// The button that prints the page: shown only where there is a script to print with.
const button = document.getElementById("print");
button.hidden = false;
button.addEventListener("click", () => print());
