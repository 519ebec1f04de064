/* Presses a button of a form without leaving the page: what is answered takes the place of what was there, and its message is said aloud. */
let busy = false;

/* Fields that are given replace those of the form. Whether it was done; while one is under way another is passed over. */
export async function press(button, fields) {
  if (busy) {
    return false;
  }
  busy = true;
  try {
    const body = new URLSearchParams(new FormData(button.form));
    Object.entries(fields).forEach(([name, values]) => {
      body.delete(name);
      values.forEach((value) => body.append(name, value));
    });
    body.set(button.name, button.value);
    const answer = await fetch(button.form.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || !page.getElementById(button.form.id)) {
      location.reload();
      return false;
    }
    const main = document.querySelector("main");
    main.replaceChildren(...page.querySelector("main").childNodes);
    document.getElementById("said").textContent = [...main.querySelectorAll(".messages .note")].map((note) => note.textContent.trim()).join(" ");
    return true;
  } finally {
    busy = false;
  }
}
