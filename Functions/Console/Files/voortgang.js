// Follows a request for a briefing: takes over what the page says of it, until it is done. Without this, the link on the page does the same.
"use strict";
(() => {
  const pause = 1000;
  const region = document.querySelector("[data-voortgang]");

  async function follow() {
    try {
      const answer = await fetch(location.href, { credentials: "same-origin", redirect: "error" });
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-voortgang]");
      if (fresh.dataset.stand !== region.dataset.stand) {
        region.dataset.stand = fresh.dataset.stand;
        region.dataset.voortgang = fresh.dataset.voortgang;
        region.replaceChildren(...document.importNode(fresh, true).childNodes);
      }
    } catch {
      // No answer for now: it is asked again.
    }
    if (region.dataset.voortgang === "bezig") setTimeout(follow, pause);
  }

  if (region?.dataset.voortgang === "bezig") setTimeout(follow, pause);
})();
