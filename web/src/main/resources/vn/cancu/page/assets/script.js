// "/" puts the cursor into the search box, Escape leaves it; while one types, the box offers how
// the text may go on. Everything works without this file.
document.addEventListener("keydown", (event) => {
  const box = document.getElementById("q");
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "");
  if (!box || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
    return;
  }
  if (event.key === "/" && !typing) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === "Escape" && document.activeElement === box) {
    box.blur();
  }
});

// The box as a combobox with a list (WAI-ARIA 1.2, list autocomplete with manual selection).
const suggest = (box) => {
  const kinds = { document: "Văn bản", unit: "Đơn vị", reference: "Được viện dẫn", phrase: "" };
  const pause = 120; // ms without a key before the server is asked
  const form = box.form;
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let items = [];
  let chosen = -1;
  let typed = "";
  let timer = 0;
  let asking = null;

  list.id = "goi-y";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Gợi ý");
  status.className = "sr";
  status.setAttribute("aria-live", "polite");
  form.append(list, status);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) {
    box.setAttribute(name, value);
  }

  const part = (className, text) => {
    const span = document.createElement("span");
    span.className = className;
    span.textContent = text;
    return span;
  };

  const option = (item, index) => {
    const row = document.createElement("li");
    row.id = `goi-y-${index}`;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", "false");
    row.append(part("label", item.label), part("what", kinds[item.kind] ?? ""));
    if (item.detail) {
      row.append(part("detail", item.detail));
    }
    return row;
  };

  // A list that came late would replace the one being walked.
  const stopAsking = () => {
    clearTimeout(timer);
    asking?.abort();
    asking = null;
  };

  const select = (index) => {
    stopAsking();
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = index;
    const row = list.children[index];
    if (row) {
      row.setAttribute("aria-selected", "true");
      row.scrollIntoView({ block: "nearest" });
      box.setAttribute("aria-activedescendant", row.id);
    } else {
      box.removeAttribute("aria-activedescendant");
    }
    box.value = row ? items[index].text : typed;
  };

  const close = () => {
    stopAsking();
    chosen = -1;
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const show = (suggestions) => {
    items = suggestions;
    chosen = -1;
    list.replaceChildren(...items.map(option));
    list.hidden = items.length === 0;
    list.scrollTop = 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    box.removeAttribute("aria-activedescendant");
    status.textContent = items.length ? `${items.length} gợi ý` : "Không có gợi ý";
  };

  const ask = async () => {
    asking?.abort();
    const request = new AbortController();
    asking = request;
    try {
      const address = `/api/v1/suggest?q=${encodeURIComponent(typed)}`;
      const answer = await fetch(address, { signal: request.signal });
      const suggestions = answer.ok ? (await answer.json()).suggestions : [];
      if (asking === request && document.activeElement === box) {
        show(suggestions);
      }
    } catch {
      // without an answer the box is a plain one
    }
  };

  const take = (index) => {
    const item = items[index];
    close();
    box.value = item.text;
    if (item.kind === "phrase") {
      form.requestSubmit();
    } else {
      location.assign(item.url);
    }
  };

  box.addEventListener("input", () => {
    typed = box.value;
    clearTimeout(timer);
    if (typed.trim() === "") {
      close();
    } else {
      timer = setTimeout(ask, pause);
    }
  });

  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const open = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) {
        typed = box.value;
        if (typed.trim() !== "") {
          ask();
        }
        return;
      }
      // One more place than there are rows: the text as typed.
      const places = items.length + 1;
      const step = event.key === "ArrowDown" ? 1 : -1;
      select(((chosen + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && open && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      box.value = typed;
      close();
    } else if (event.key === "Tab") {
      close();
    }
  });

  // The box keeps the focus, so that a click is not lost to its blur.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const row = event.target.closest("[role=option]");
    if (row) {
      take([...list.children].indexOf(row));
    }
  });
  box.addEventListener("blur", close);
  form.addEventListener("submit", close);
};

// Steps through what was marked in a document: buttons, and the keys n and p. The place is the
// fragment of the address, which is replaced: Back leads to the results, not through every step.
const finds = document.querySelector(".finds");
const marks = document.querySelectorAll("mark[id^=hl-]");
if (finds && marks.length > 0) {
  document.documentElement.classList.add("scripted");
  const at = document.createElement("span");
  at.className = "at";
  at.setAttribute("role", "status");
  let current = -1;
  let between = true; // no mark is where the reader is; the one before is the current one

  // The first mark not before the place the address names.
  const arrive = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    current = -1;
    between = true;
    if (target) {
      const next = [...marks].findIndex(
        (mark) =>
          mark === target ||
          target.contains(mark) ||
          target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      between = marks[next] !== target;
      current = (next < 0 ? marks.length : next) - (between ? 1 : 0);
    }
    show();
  };
  const show = () => {
    at.textContent = `${between ? "–" : current + 1} / ${marks.length}`;
  };
  const step = (by) => {
    const to = between && by < 0 ? current : current + by;
    current = (to + marks.length) % marks.length;
    between = false;
    location.replace(`#${marks[current].id}`);
    show();
  };
  const button = (label, sign, key, by) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = sign;
    made.title = `${label} (phím ${key})`;
    made.setAttribute("aria-label", label);
    made.setAttribute("aria-keyshortcuts", key);
    made.addEventListener("click", () => step(by));
    return made;
  };
  finds
    .querySelector(".go")
    .prepend(button("Chỗ khớp trước", "‹", "p", -1), at, button("Chỗ khớp sau", "›", "n", 1));
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    }
    if (event.key === "n" || event.key === "p") {
      event.preventDefault();
      step(event.key === "n" ? 1 : -1);
    }
  });
  addEventListener("hashchange", arrive);
  arrive();
}

// "Vì sao có kết quả này?" opens below its hit instead of on a page of its own.
document.addEventListener("click", async (event) => {
  const link = event.target.closest?.(".why a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
    return;
  }
  event.preventDefault();
  const open = link.parentElement.nextElementSibling;
  if (open?.matches(".why-card")) {
    open.hidden = !open.hidden;
    link.setAttribute("aria-expanded", String(!open.hidden));
    return;
  }
  if (link.hasAttribute("aria-busy")) {
    return;
  }
  link.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const card = page.getElementById("vi-sao");
    if (!answer.ok || !card) {
      throw new Error("no explanation");
    }
    card.removeAttribute("id");
    card.tabIndex = -1;
    link.parentElement.after(document.adoptNode(card));
    link.setAttribute("aria-expanded", "true");
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  } catch {
    location.assign(link.href);
  } finally {
    link.removeAttribute("aria-busy");
  }
});

const searchBox = document.getElementById("q");
if (searchBox) {
  suggest(searchBox);
}
