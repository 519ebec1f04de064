/* Keys of every page: / and Ctrl K find, ? helps, Esc closes, N goes to the next doubt, J says that it holds, E edits, S splits. The single ones can be switched off (WCAG 2.1.4). */
const SWITCH = "blauwdruk.toetsen";
const part = (name) => document.querySelector(`[data-key="${name}"]`);
const single = () => localStorage.getItem(SWITCH) !== "uit";
const typing = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

function find(event) {
  const box = part("find");
  if (box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
}

function help(event) {
  const panel = part("help");
  if (panel) {
    event.preventDefault();
    panel.open = !panel.open;
    panel.querySelector("summary").focus();
  }
}

function press(name, event) {
  const target = part(name);
  if (target) {
    event.preventDefault();
    target.click();
  }
  return target !== null;
}

/** Opens what is folded away and goes into its first field. */
function unfold(name, event) {
  const summary = part(name);
  if (summary) {
    event.preventDefault();
    const folded = summary.closest("details");
    folded.open = true;
    folded.querySelector("input:not([type=hidden]), textarea, select").focus();
  }
}

function close() {
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    const inside = menu.contains(document.activeElement);
    menu.open = false;
    if (inside) {
      menu.querySelector("summary").focus();
    }
  });
}

document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() === "k" && event.ctrlKey && !event.altKey && !event.shiftKey) {
    find(event);
  } else if (event.key === "Escape") {
    if (document.querySelector("details.menu[open]") || typing(event.target) || !press("close", event)) {
      close();
    }
  } else if (single() && !typing(event.target) && !event.ctrlKey && !event.altKey && !event.metaKey) {
    if (event.key === "/") {
      find(event);
    } else if (event.key === "?") {
      help(event);
    } else if (event.key.toLowerCase() === "n") {
      press("next", event);
    } else if (event.key.toLowerCase() === "j") {
      press("confirm", event);
    } else if (event.key.toLowerCase() === "e") {
      unfold("edit", event);
    } else if (event.key.toLowerCase() === "s") {
      unfold("split", event);
    }
  }
});

document.addEventListener("click", (event) => {
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
});

/* A link to something folded away unfolds it; without script it leads there and one opens it by hand. */
document.querySelectorAll("a[data-opens]").forEach((link) => {
  link.addEventListener("click", (event) => unfold(link.dataset.opens, event));
});

const choice = part("single");
if (choice) {
  part("switch").hidden = false;
  choice.checked = single();
  choice.addEventListener("change", () => localStorage.setItem(SWITCH, choice.checked ? "aan" : "uit"));
}

/* In a list beside what one looks at only the list moves. */
const current = document.querySelector(".rv[aria-current]");
if (current) {
  const list = current.closest(".review__rows");
  list.scrollTop += current.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
}

/* A form that comes back has lost where it was: what is open is what one looks at. */
if (!location.hash) {
  document.getElementById("open")?.scrollIntoView();
}
