// Cards for links to other documents: what it is, whether it is held and in force. A link stays a
// link; the card comes with pointer or keyboard focus and goes with Escape.
(() => {
  const pause = 250; // ms, so that a pointer passing by asks nothing
  const known = new Map();
  const card = document.createElement("div");
  let timer = 0;
  let anchor = null;

  card.className = "card";
  card.id = "the-van-ban";
  card.hidden = true;
  card.setAttribute("role", "tooltip");
  (document.querySelector("main") ?? document.body).append(card);

  const close = () => {
    clearTimeout(timer);
    anchor?.removeAttribute("aria-describedby");
    anchor = null;
    card.hidden = true;
  };

  const place = (link) => {
    const box = link.getBoundingClientRect();
    const left = Math.min(box.left, innerWidth - card.offsetWidth - 16);
    const below = box.bottom + 6 + card.offsetHeight < innerHeight;
    const top = below ? box.bottom + 6 : Math.max(8, box.top - card.offsetHeight - 6);
    card.style.setProperty("left", `${Math.max(8, left) + scrollX}px`);
    card.style.setProperty("top", `${top + scrollY}px`);
  };

  const ask = async (path) => {
    if (!known.has(path)) {
      const answer = await fetch(`/can-cu/the${path.slice("/van-ban".length)}`);
      known.set(path, answer.ok ? await answer.text() : "");
    }
    return known.get(path);
  };

  const open = async (link) => {
    anchor = link;
    link.removeAttribute("title"); // the card says more
    try {
      const html = await ask(new URL(link.href).pathname);
      if (anchor === link && html) {
        card.innerHTML = html; // our own server's, escaped there
        card.hidden = false;
        place(link);
        link.setAttribute("aria-describedby", card.id);
      }
    } catch {
      // without an answer the link is a plain one
    }
  };

  const target = (event) => event.target.closest?.("a.ref[href^='/van-ban/']");
  const soon = (event) => {
    const link = target(event);
    if (link && link === anchor) {
      clearTimeout(timer);
    } else if (link) {
      close();
      timer = setTimeout(() => open(link), event.type === "focusin" ? 0 : pause);
    }
  };

  document.addEventListener("mouseover", soon);
  document.addEventListener("focusin", soon);
  document.addEventListener("focusout", (event) => target(event) && close());
  // The pointer may cross from the link to its card.
  document.addEventListener("mouseout", (event) => {
    if (target(event) || card.contains(event.target)) {
      clearTimeout(timer);
      timer = setTimeout(close, pause);
    }
  });
  card.addEventListener("mouseover", () => clearTimeout(timer));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !card.hidden) {
      close();
    }
  });
})();
