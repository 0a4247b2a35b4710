// Runs before the first paint, so that no page flashes in the wrong theme. The choice is kept by src/theme.ts.
(function () {
  var choice = null;
  try {
    choice = localStorage.getItem('cashlight-theme');
  } catch {
    // Storage is blocked: follow the device.
  }
  var dark = choice ? choice === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
