// Whether the palette is open; the top bar and `Ctrl K` open it.

class PaletteState {
  open = $state(false);
}

export const palette = new PaletteState();
