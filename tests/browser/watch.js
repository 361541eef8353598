// Put first in a page by server.py, so that engines without a console still tell what went wrong.
if (!window.__seen) {
  const seen = window.__seen = { violations: [], errors: [] };
  addEventListener("securitypolicyviolation", (event) => {
    seen.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  addEventListener("unhandledrejection", (event) => seen.errors.push(String(event.reason)));
  addEventListener("error", ({ message, target }) => {
    seen.errors.push(message || `could not load ${target.src || target.href}`);
  }, true);
  const say = console.error;
  console.error = (...words) => { seen.errors.push(words.join(" ")); say(...words); };
}
