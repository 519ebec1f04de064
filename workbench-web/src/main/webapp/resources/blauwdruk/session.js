/* The keys of a partner session. */
import { follow, part } from "./follow.js";

const SWITCH = "blauwdruk.toetsen";
const KEYS = { 1: "choice-1", 2: "choice-2", 3: "choice-3", l: "later", n: "next", p: "previous" };

function remark(event) {
  const field = part("remark");
  if (field) {
    event.preventDefault();
    field.closest("details").open = true;
    field.focus();
  }
}

function leave(target) {
  const panel = target.closest("details[open]");
  if (panel) {
    panel.open = false;
    panel.querySelector("summary").focus();
  } else if (target.matches("input, select")) {
    target.blur();
  } else {
    part("stop")?.click();
  }
}

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
    return;
  }
  if (key === "Escape") {
    leave(target);
  } else if (target.closest("input, textarea, select") || localStorage.getItem(SWITCH) === "uit") {
    return;
  } else if (key === "Enter") {
    if (!target.closest("a, button, summary")) {
      part("record")?.click();
    }
  } else if (key.toLowerCase() === "o") {
    remark(event);
  } else if (KEYS[key.toLowerCase()]) {
    part(KEYS[key.toLowerCase()])?.click();
  }
});

follow();
