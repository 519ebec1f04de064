/* Keys of every page: / and Ctrl K find, ? helps, Esc closes. The single ones can be switched off (WCAG 2.1.4). */
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
    close();
  } else if (single() && !typing(event.target) && !event.ctrlKey && !event.altKey && !event.metaKey) {
    if (event.key === "/") {
      find(event);
    } else if (event.key === "?") {
      help(event);
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

const choice = part("single");
if (choice) {
  part("switch").hidden = false;
  choice.checked = single();
  choice.addEventListener("change", () => localStorage.setItem(SWITCH, choice.checked ? "aan" : "uit"));
}
