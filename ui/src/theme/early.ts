// Runs before the first paint (a plain script in <head>), so that a dark page never flashes white.
try {
  const theme = localStorage.getItem('mouseion.theme');
  if (theme && /^(light|dark|contrast)$/.test(theme)) document.documentElement.dataset.theme = theme;
} catch {
  // No memory: the device's preference holds.
}
