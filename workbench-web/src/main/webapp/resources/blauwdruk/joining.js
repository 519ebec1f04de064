/* Keys of joining: 1 to 4 choose, + adds a step, Enter goes on, the left arrow goes back. Single keys can be switched off (WCAG 2.1.4). */
const on = () => localStorage.getItem("blauwdruk.toetsen") !== "uit";
const part = (name) => document.querySelector(`[data-joining="${name}"]`);
const writing = (target) => target.closest("textarea, select, input:not([type=radio], [type=checkbox], [type=submit])") !== null;
const pressed = (target) => target.closest("a, button, summary, input") !== null;

function choose(number) {
  const choices = document.querySelectorAll("input[name=keuze]");
  if (choices.length >= number) {
    choices[number - 1].checked = true;
    (part(number) ?? part("next")).focus();
  }
}

function extra() {
  part("extra").open = true;
  part("plus").focus();
}

document.addEventListener("keydown", (event) => {
  if (!on() || event.ctrlKey || event.altKey || event.metaKey || writing(event.target)) {
    return;
  }
  if (/^[1-4]$/.test(event.key)) {
    event.preventDefault();
    choose(Number(event.key));
  } else if (event.key === "+") {
    event.preventDefault();
    extra();
  } else if (event.key === "ArrowLeft" && !event.target.closest("input[type=radio]")) {
    part("previous")?.click();
  } else if (event.key === "Enter" && !pressed(event.target)) {
    part("next")?.click();
  }
});

document.querySelectorAll("[data-fill]").forEach((chip) => {
  chip.addEventListener("click", () => {
    const field = document.getElementById(chip.dataset.fill);
    field.value = chip.dataset.value;
    field.focus();
  });
});
