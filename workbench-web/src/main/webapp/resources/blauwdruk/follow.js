/* Follows what others do on a page that all have open, without reloading it. Without it everything works by forms. */
const SOON = 1000;
const LATER = 5000;
/* What the page asks by itself keeps nobody signed in. */
const WATCHING = { headers: { "Blauwdruk-Watching": "1" }, redirect: "manual", cache: "no-store" };
let page = document.querySelector("[data-session]");
let { pulse } = page.dataset;
let behind = false;

/* What has a name on the page; what happens there comes before what surrounds it. */
export const part = (key) => page.querySelector(`[data-key="${key}"]`) ?? document.querySelector(`[data-key="${key}"]`);
const writing = () => [...page.querySelectorAll("textarea")].some((field) => field.value.trim() !== "");

/* Something else: the whole page, with word of it for who cannot see that. */
function turn(fresh, now) {
  document.querySelector(".wall__top").replaceWith(document.adoptNode(fresh.querySelector(".wall__top")));
  page.replaceWith(document.adoptNode(now));
  page = now;
  history.replaceState(null, "", page.dataset.session);
  document.getElementById("melding").textContent = (page.querySelector("[data-said]") ?? page.querySelector("h1")).textContent;
  window.scrollTo(0, 0);
}

/* The same: only what lives; whoever stood on a part stands there still. */
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

/* From now on. */
export function follow() {
  ask()
    .catch(() => {})
    .finally(() => setTimeout(follow, document.hidden ? LATER : SOON));
}
