// Light or dark: as the device says, unless somebody chose. The choice stays in this browser.

const themes = ["auto", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

const key = "nhac-nhe-theme";

export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return themes.find((theme) => theme === kept) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Shows it, and keeps it where the browser lets us. */
export function applyTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
}
