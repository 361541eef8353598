// A short or old address leads on to its page, and takes along what stands after ? and #.
// Not a module: it has to run before the page is drawn.
location.replace(document.querySelector("link[rel=canonical]").href + location.search + location.hash);
