/* A partner session: follows what the others do without reloading, and works by keys. Without it everything works by forms. */
let page = document.querySelector("[data-session]");
const SOON = 1000;
const LATER = 5000;
const SWITCH = "blauwdruk.toetsen";
/* What the page asks by itself keeps nobody signed in. */
const WATCHING = { headers: { "Blauwdruk-Watching": "1" }, redirect: "manual", cache: "no-store" };
let { pulse } = page.dataset;
let behind = false;

const part = (key) => page.querySelector(`[data-key="${key}"]`) ?? document.querySelector(`[data-key="${key}"]`);
const writing = () => [...page.querySelectorAll("textarea")].some((field) => field.value.trim() !== "");

/* Another difference: the whole page, with word of it for who cannot see that. */
function turn(fresh, now) {
  document.querySelector(".wall__top").replaceWith(document.adoptNode(fresh.querySelector(".wall__top")));
  page.replaceWith(document.adoptNode(now));
  page = now;
  history.replaceState(null, "", page.dataset.session);
  document.getElementById("melding").textContent = page.querySelector("h1").textContent;
  window.scrollTo(0, 0);
}

/* The same difference: only what lives; whoever stood on a part stands there still. */
function renew(fresh) {
  const stood = document.activeElement?.dataset.key;
  fresh.querySelectorAll("[data-live]").forEach((one) => {
    const old = document.getElementById(one.id);
    if (old && old.innerHTML !== one.innerHTML) {
      old.replaceWith(document.adoptNode(one));
    }
  });
  if (stood && document.activeElement?.dataset.key !== stood) {
    part(stood)?.focus();
  }
}

async function look() {
  const answer = await fetch(page.dataset.session + location.search.replace(/^.*?(&keuze=[^&]*)?$/, "$1"), WATCHING);
  if (!answer.ok) {
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = fresh.querySelector("[data-session]");
  if (now && now.dataset.shown === page.dataset.shown) {
    renew(fresh);
  } else if (now && writing()) {
    behind = true;
  } else if (now) {
    turn(fresh, now);
  }
}

/* Whoever is not signed in any more is sent to the door; when the server is away, the page waits for it. */
async function ask() {
  const answer = await fetch(page.dataset.ask, WATCHING);
  if (answer.type === "opaqueredirect") {
    location.reload();
    return;
  }
  const now = answer.ok ? await answer.text() : pulse;
  if (now !== pulse || (behind && !writing())) {
    pulse = now;
    behind = false;
    await look();
  }
}

function follow() {
  ask()
    .catch(() => {})
    .finally(() => setTimeout(follow, document.hidden ? LATER : SOON));
}

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
