/* Order of the backlog: drag by the grip, Alt with up or down, M for a place; Shift chooses a range. Each is the form of the page, sent
   without leaving it: what it answers takes the place of what was there. The single key can be switched off (WCAG 2.1.4). */
import { press } from "./pressing.js";

const on = () => localStorage.getItem("blauwdruk.toetsen") !== "uit";
const form = () => document.getElementById("backlog");
const part = (name) => form().querySelector(`[data-backlog="${name}"]`);
const rows = () => [...form().querySelectorAll("tr[data-story]")];
const box = (row) => row.querySelector("input[name=kies]");
const chosen = () => rows().filter((row) => box(row)?.checked);
const writing = (target) => target.closest("textarea, select, input:not([type=checkbox], [type=submit])") !== null;
const EDGE = 60;
const SPEED = 14;
let last = null;

function count() {
  const label = part("count");
  if (label) {
    const all = part("all")?.checked;
    label.textContent = label.dataset.text.replace("#", all ? "∞" : String(chosen().length));
  }
}

function focusOn(key) {
  const row = rows().find((one) => one.dataset.story === key);
  const target = row ? box(row) : part("frame");
  target.focus();
  target.scrollIntoView({ block: "nearest" });
}

/* Sends the form as if this button was pressed, for these rows, and keeps what was chosen. */
async function send(button, moving, spot) {
  const kept = chosen().map((row) => row.dataset.story);
  if (await press(button, { kies: moving.map((row) => row.dataset.story), kiesalles: [], spot: [spot] })) {
    rows().forEach((row) => {
      box(row).checked = kept.includes(row.dataset.story);
    });
    count();
    focusOn(moving[0].dataset.story);
  }
}

/* The chosen rows when this is one of them, else only this one. */
function together(row) {
  return box(row).checked ? chosen() : [row];
}

function step(moving, up) {
  const all = rows();
  const beside = up ? all[all.indexOf(moving[0]) - 1] : all[all.indexOf(moving[moving.length - 1]) + 1];
  if (beside) {
    send(part("move"), moving, (up ? "before:" : "after:") + beside.dataset.story);
  } else {
    send(part(up ? "up" : "down"), moving, "");
  }
}

document.addEventListener("keydown", (event) => {
  if (!part("move") || writing(event.target)) {
    return;
  }
  const row = event.target.closest("tr[data-story]");
  const moving = row ? together(row) : chosen();
  if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown") && moving.length > 0) {
    event.preventDefault();
    step(moving, event.key === "ArrowUp");
  } else if (event.key.toLowerCase() === "m" && on() && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    if (row && chosen().length === 0) {
      box(row).checked = true;
      count();
    }
    part("place").open = true;
    document.getElementById("naar").focus();
  } else if (event.key === "Escape" && drag) {
    drop(false);
  }
});

document.addEventListener("click", (event) => {
  const clicked = event.target.closest("input[name=kies]");
  if (!clicked) {
    return;
  }
  const boxes = rows().map(box);
  if (event.shiftKey && last && boxes.includes(last)) {
    const [from, to] = [boxes.indexOf(last), boxes.indexOf(clicked)].sort((a, b) => a - b);
    boxes.slice(from, to + 1).forEach((one) => {
      one.checked = clicked.checked;
    });
  }
  last = clicked;
});

document.addEventListener("change", (event) => {
  if (event.target.matches("input[name=kies], [data-backlog=all]")) {
    count();
  }
});

/* Enter in the place is its own button, not the first of the form. */
document.addEventListener("keypress", (event) => {
  if (event.key === "Enter" && event.target.id === "naar") {
    event.preventDefault();
    part("move").click();
  }
});

/* A pointer on the grip: a line shows where the rows will come. */
let drag = null;

function mark(target, after) {
  rows().forEach((row) => row.classList.remove("drop-before", "drop-after"));
  target?.classList.add(after ? "drop-after" : "drop-before");
}

function drop(done) {
  const { moving, target, after } = drag;
  drag = null;
  mark(null, false);
  moving.forEach((row) => row.classList.remove("is-moving"));
  if (done && target) {
    send(part("move"), moving, (after ? "after:" : "before:") + target.dataset.story);
  }
}

document.addEventListener("pointerdown", (event) => {
  const row = event.target.closest("[data-backlog=grip]")?.closest("tr");
  if (row && event.button === 0) {
    event.preventDefault();
    drag = { moving: together(row), target: null, after: false };
    drag.moving.forEach((one) => one.classList.add("is-moving"));
  }
});

document.addEventListener("pointermove", (event) => {
  if (!drag) {
    return;
  }
  if (event.clientY < EDGE || event.clientY > window.innerHeight - EDGE) {
    window.scrollBy(0, event.clientY < EDGE ? -SPEED : SPEED);
  }
  const over = document.elementFromPoint(event.clientX, event.clientY)?.closest("tr[data-story]");
  if (over) {
    const place = over.getBoundingClientRect();
    drag.target = drag.moving.includes(over) ? null : over;
    drag.after = event.clientY > place.top + place.height / 2;
    mark(drag.target, drag.after);
  }
});

document.addEventListener("pointerup", () => {
  if (drag) {
    drop(true);
  }
});

document.addEventListener("pointercancel", () => {
  if (drag) {
    drop(false);
  }
});

count();
