// Runs before the first paint, so that the chosen theme and language never flash. Kept in step with src/app/appearance.ts.
(() => {
  try {
    const theme = localStorage.getItem('tertial.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    if (localStorage.getItem('tertial.language') === 'en') document.documentElement.lang = 'en';
  } catch {
    // Storage may be switched off; the system's theme and Swedish are used.
  }
})();
