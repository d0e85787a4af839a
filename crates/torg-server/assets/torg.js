// No page needs this. It keeps what is being typed when the connection is lost, and brings the eye to what is wrong.
(() => {
  document.getElementById("errors")?.focus();
  const form = document.querySelector("form[data-draft]");
  const field = form?.querySelector("textarea");
  if (!field) return;
  const key = "torg:" + location.pathname;
  try {
    // What was being typed has been added.
    if (location.search.includes("added=")) sessionStorage.removeItem(key);
    const kept = sessionStorage.getItem(key);
    if (kept && !field.value.trim()) field.value = kept;
    field.addEventListener("input", () => sessionStorage.setItem(key, field.value));
    form.addEventListener("submit", () => sessionStorage.setItem(key, field.value));
    addEventListener("pageshow", () => { if (field.defaultValue.trim() === field.value.trim()) sessionStorage.removeItem(key); });
  } catch { /* A browser that keeps nothing is as good. */ }
})();
