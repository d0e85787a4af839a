// No wall needs this. It says when something is new, counts the time down, and lets notes be dragged where their page could move them.
(() => {
  const again = async (main) => {
    const page = new DOMParser().parseFromString(await (await fetch(main.dataset.again)).text(), "text/html");
    main.replaceChildren(...page.querySelector("main").childNodes);
    countdown();
  };
  let tick;
  function countdown() {
    clearInterval(tick);
    const time = document.querySelector(".time");
    const ends = Date.now() + 1000 * Number(time?.dataset.left);
    if (!(ends > Date.now())) return;
    tick = setInterval(() => {
      const left = Math.max(0, Math.round((ends - Date.now()) / 1000));
      time.querySelector("b").textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
      if (left > 0) return;
      time.textContent = time.dataset.over;
      clearInterval(tick);
    }, 1000);
  }
  const fresh = document.querySelector("[data-events]");
  if (fresh && "EventSource" in window) {
    new EventSource(fresh.dataset.events).onmessage = (event) => {
      if (fresh.dataset.again) return again(fresh);
      const link = document.createElement("a");
      link.href = fresh.dataset.path;
      link.textContent = fresh.dataset.show;
      fresh.replaceChildren(event.data + " ", link);
      document.title = document.title.replace(/^(• )?/, "• ");
    };
  }
  countdown();
  const wall = document.querySelector(".wall[data-path]");
  if (!wall) return;
  let dragged;
  const place = (event) => event.target.closest?.("[data-to]");
  const clear = () => wall.querySelectorAll(".over").forEach((it) => it.classList.remove("over"));
  wall.querySelectorAll(".notes li").forEach((note) => (note.draggable = true));
  wall.addEventListener("dragstart", (event) => (dragged = event.target.closest(".notes li")));
  wall.addEventListener("dragover", (event) => {
    const to = place(event);
    clear();
    if (!dragged || !to || to === dragged) return;
    to.classList.add("over");
    event.preventDefault();
  });
  wall.addEventListener("dragend", clear);
  wall.addEventListener("drop", (event) => {
    event.preventDefault();
    const form = document.createElement("form");
    const to = document.createElement("input");
    form.method = "post";
    form.action = `${wall.dataset.path}/note/${dragged.id.slice("note-".length)}`;
    [to.name, to.value] = ["to", place(event).dataset.to];
    form.append(to);
    document.body.append(form);
    form.submit();
  });
})();
