// Loads the page again when there is a newer site, and shows what is wrong with the blog.
(() => {
  "use strict";

  const script = document.currentScript;
  const events = new URL("events?" + script.dataset.version, script.src);

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children.filter((child) => child !== null));
    return made;
  };

  const styles = `
    :host { all: initial; position: fixed; inset: auto 0 0; z-index: 2147483647; pointer-events: none;
      color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; color: light-dark(#1d1d1f, #f2f2f3); }
    * { box-sizing: border-box; pointer-events: auto; }
    .note, button { display: block; width: fit-content; margin: 0 12px 12px auto; padding: 8px 14px; border-radius: 8px;
      border: 1px solid light-dark(#c9c9ce, #4a4a50); background: light-dark(#fff, #232326); color: inherit; font: inherit;
      box-shadow: 0 2px 12px #0003; }
    button { cursor: pointer; font-weight: 600; }
    button.error { background: #b3261e; border-color: #b3261e; color: #fff; }
    button:focus-visible { outline: 3px solid #4c8dff; outline-offset: 2px; }
    section { width: min(60rem, 100%); margin-left: auto; max-height: min(60vh, 40rem); overflow: auto; padding: 4px 20px 12px;
      border: 1px solid light-dark(#c9c9ce, #4a4a50); border-radius: 10px 10px 0 0; background: light-dark(#fff, #1b1b1e);
      box-shadow: 0 -4px 24px #0004; }
    section[hidden] { display: none; }
    article { padding: 12px 0; border-bottom: 1px solid light-dark(#e4e4e7, #38383d); }
    article:last-child { border: 0; }
    p { margin: 0 0 4px; overflow-wrap: anywhere; }
    .place { font-weight: 600; }
    .error .place { color: light-dark(#b3261e, #ff9a91); }
    .warning .place { color: light-dark(#8a5a00, #f3c25f); }
    .hint, .rule { color: light-dark(#5a5a60, #b0b0b7); }
    pre { margin: 6px 0 0; padding: 8px 10px; border-radius: 6px; overflow: auto; white-space: pre;
      font: 13px/1.5 ui-monospace, monospace; background: light-dark(#f4f4f6, #28282c); }
    pre mark { background: light-dark(#ffd9d4, #6b2a25); color: inherit; }
  `;

  const host = element("aside", { id: "site-blog-preview", ariaLabel: "Preview of the blog" });
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);

  const excerpt = (problem) =>
    problem.line == null
      ? null
      : element(
          "pre",
          { tabIndex: 0 },
          `${problem.line} | ${problem.before}`,
          element("mark", { textContent: problem.after.slice(0, 1) || " " }),
          problem.after.slice(1),
        );

  const article = (problem) =>
    element(
      "article",
      { className: problem.severity },
      element("p", { className: "place", textContent: `${problem.place}: ${problem.severity}` }),
      element("p", { textContent: problem.message }),
      element(
        "p",
        { className: "hint" },
        problem.hint + " ",
        element("span", { className: "rule", textContent: `[${problem.rule}]` }),
      ),
      excerpt(problem),
    );

  const note = (text) => element("p", { className: "note", textContent: text });

  // The list opens by itself for errors that were not there before.
  const isNews = (errors) => {
    const now = JSON.stringify(errors.map((error) => [error.rule, error.place, error.message]));
    const before = sessionStorage.getItem("site-blog-errors");
    sessionStorage.setItem("site-blog-errors", now);
    return errors.length > 0 && now !== before;
  };

  const show = ({ problems, sum, withheld, isLastGood }) => {
    const errors = problems.filter((problem) => problem.severity === "error");
    const list = element("section", { hidden: !isNews(errors), tabIndex: -1 }, ...problems.slice(0, 100).map(article));
    list.setAttribute("aria-label", "Problems of the blog");
    const button = element("button", { type: "button", className: errors.length ? "error" : "", textContent: sum });
    const open = (isOpen) => {
      list.hidden = !isOpen;
      button.setAttribute("aria-expanded", String(isOpen));
    };
    open(!list.hidden);
    button.addEventListener("click", () => open(list.hidden));
    root.addEventListener("keydown", (event) => event.key === "Escape" && open(false));
    const why = withheld[decodeURI(location.pathname)];
    root.replaceChildren(
      ...[
        why ? note(`Not published by a build of today: ${why}.`) : null,
        isLastGood ? note("An older site is shown: the newest one cannot be.") : null,
        problems.length ? button : null,
        problems.length ? list : null,
      ].filter((child) => child !== null),
    );
    mark(withheld);
  };

  const mark = (withheld) => {
    for (const link of document.querySelectorAll("h1 a, h2 a, h3 a, li a")) {
      const why = link.host === location.host && withheld[decodeURI(link.pathname)];
      if (why && !link.nextElementSibling?.matches(".site-blog-mark")) {
        const label = element("span", { className: "site-blog-mark", textContent: why });
        label.style.cssText =
          "margin-inline-start:.5em;padding:.1em .5em;border-radius:.4em;background:#8a5a00;color:#fff;" +
          "font:600 .75rem/1.6 system-ui,sans-serif;vertical-align:middle;white-space:nowrap";
        link.after(label);
      }
    }
  };

  const source = new EventSource(events);
  source.addEventListener("reload", () => location.reload());
  source.addEventListener("state", (event) => show(JSON.parse(event.data)));
})();
