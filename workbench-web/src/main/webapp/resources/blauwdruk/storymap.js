/* The story map: drag a card to a release, or before another card; Alt with up or down takes it within its cell and from release to release. */
import { press } from "./pressing.js";

const form = () => document.getElementById("map");
const cards = () => [...form().querySelectorAll("[data-story]")];
const box = (card) => card.querySelector("input[name=kies]");
const button = () => form().querySelector("[data-map=put]");

function together(card) {
  return box(card).checked ? cards().filter((one) => box(one).checked) : [card];
}

async function put(moving, release, spot) {
  const key = moving[0].dataset.story;
  if (await press(button(), { kies: moving.map((card) => card.dataset.story), release: [release], spot: [spot] })) {
    const card = cards().find((one) => one.dataset.story === key);
    const target = card ? box(card) : form().querySelector(".frame");
    target.focus();
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

function step(card, up) {
  const inCell = [...card.parentElement.querySelectorAll("[data-story]")];
  const beside = inCell[inCell.indexOf(card) + (up ? -1 : 1)];
  const row = card.closest("tr");
  const other = up ? row.previousElementSibling : row.nextElementSibling;
  if (beside) {
    put([card], row.dataset.release, (up ? "before:" : "after:") + beside.dataset.story);
  } else if (other) {
    put(together(card), other.dataset.release, "");
  }
}

document.addEventListener("keydown", (event) => {
  const card = button() ? event.target.closest("[data-story]") : null;
  if (card && event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
    event.preventDefault();
    step(card, event.key === "ArrowUp");
  } else if (event.key === "Escape" && drag) {
    drop(false);
  }
});

/* A pointer on the grip: the row lights up, and a line shows before or after which card. */
let drag = null;

function mark(row, card, after) {
  form().querySelectorAll(".is-target, .drop-before, .drop-after").forEach((one) => one.classList.remove("is-target", "drop-before", "drop-after"));
  row?.classList.add("is-target");
  card?.classList.add(after ? "drop-after" : "drop-before");
}

function drop(done) {
  const { moving, row, card, after } = drag;
  drag = null;
  mark(null, null, false);
  moving.forEach((one) => one.classList.remove("is-moving"));
  if (done && row) {
    put(moving, row.dataset.release, card ? (after ? "after:" : "before:") + card.dataset.story : "");
  }
}

document.addEventListener("pointerdown", (event) => {
  const card = event.target.closest("[data-map=grip]")?.closest("[data-story]");
  if (card && event.button === 0) {
    event.preventDefault();
    drag = { moving: together(card), row: null, card: null, after: false };
    drag.moving.forEach((one) => one.classList.add("is-moving"));
  }
});

document.addEventListener("pointermove", (event) => {
  if (!drag) {
    return;
  }
  const over = document.elementFromPoint(event.clientX, event.clientY);
  const card = over?.closest("[data-story]");
  drag.row = over?.closest("tr[data-release]") ?? null;
  drag.card = card && !drag.moving.includes(card) ? card : null;
  const place = card?.getBoundingClientRect();
  drag.after = place !== undefined && event.clientY > place.top + place.height / 2;
  mark(drag.row, drag.card, drag.after);
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
