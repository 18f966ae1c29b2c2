//! How the window is drawn on Linux.

use std::path::Path;

/// Where Linux lists the graphics cards that can draw.
const CARDS: &str = "/dev/dri";
/// With this, WebKitGTK paints with the processor.
const BY_PROCESSOR: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// Lets the processor paint by itself where there is no graphics card, as in a virtual machine or
/// on a remote desktop: imitating one first takes several times as long. Whoever set it otherwise
/// keeps that. To be called before anything else, as long as there is one thread alone.
pub(crate) fn suit_the_machine() {
    if !Path::new(CARDS).exists() {
        // Without it the window is only slower.
        let _ = glib::setenv(BY_PROCESSOR, "1", false);
    }
}
