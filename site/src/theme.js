// In the head, before anything is drawn: says that scripts run, and which theme was chosen. Storage may be refused.
(() => {
  const { classList, dataset } = document.documentElement;
  classList.add('js');
  if (location.search) classList.add('pending');
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  } catch {}
})();
