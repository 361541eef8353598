// What has to be known before the page is drawn; so this is not a module.

// Scripts run here, so what they fold is folded from the start, and nothing moves when they have come. Unless they have
// not come after three seconds: then all of a worksheet is open, as it is where no script runs.
document.documentElement.dataset.scripts = "";
setTimeout(() => {
  if (document.querySelector(".worksheet-block:not([data-ready])")) delete document.documentElement.dataset.scripts;
}, 3000);

// A size of text that a reader chose (textsize.js). Not on a device that many use.
try {
  const size = localStorage.getItem("notes/size");
  const isOurs = ["large", "largest"].includes(size) && new URLSearchParams(location.search).get("bare") !== "kiosk";
  if (isOurs) document.documentElement.dataset.size = size;
} catch {
  // storage is blocked: the site's own size
}

// ?bare shows a page without the site around it, for a clinic's own page or a kiosk. Links of the site keep it.
{
  const root = new URL("../", document.currentScript.src);

  const bare = () => {
    if (!location.search) return null; // as nearly always, and this holds up the page
    const asked = new URLSearchParams(location.search).get("bare");
    return asked === null ? null : asked === "kiosk" ? "kiosk" : "";
  };

  const dress = () => {
    if (bare() === null) delete document.documentElement.dataset.bare;
    else document.documentElement.dataset.bare = bare();
  };

  const keep = ({ target }) => {
    const link = target.closest?.("a[href]");
    if (bare() === null || !link?.href.startsWith(root.href) || !link.pathname.endsWith("/")) return;
    link.search = bare() ? `?bare=${bare()}` : "?bare";
  };

  dress();
  for (const kind of ["click", "auxclick"]) document.addEventListener(kind, keep, true);
  document.addEventListener("page", dress); // instant navigation put another page in
  addEventListener("popstate", dress);
}
