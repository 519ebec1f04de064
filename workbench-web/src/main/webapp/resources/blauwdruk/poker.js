/* The keys of planning poker: a number lays that card, ? says that one cannot tell, Enter goes on, R begins another round. */
import { follow, part } from "./follow.js";

const SWITCH = "blauwdruk.toetsen";
const LETTERS = { r: "again", l: "later" };

function named(key) {
  return key === "Enter" ? "go" : LETTERS[key.toLowerCase()] ?? `card-${key}`;
}

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || target.closest("input, textarea, select")) {
    return;
  }
  if (localStorage.getItem(SWITCH) === "uit" || (key === "Enter" && target.closest("a, button, summary"))) {
    return;
  }
  part(/^[\w?]+$/.test(key) ? named(key) : "none")?.click();
});

follow();
