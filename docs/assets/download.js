// Files for the reader's own device.

/** Hand the reader a text as a file; `type` is what kind of text it is. */
export function download(text, filename, type = "application/json") {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
