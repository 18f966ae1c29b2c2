//! How the window is drawn on Linux.

use std::path::Path;

use tauri::{App, Manager};
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// Where Linux lists the graphics cards that can draw.
const CARDS: &str = "/dev/dri";

/// Lets the processor draw by itself where there is no graphics card, as in a virtual machine or
/// on a remote desktop: imitating one for every frame takes several times as long.
pub(crate) fn suit_the_machine(app: &App) {
    if Path::new(CARDS).exists() {
        return;
    }
    let Some(window) = app.get_webview_window("main") else { return };
    let outcome = window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    });
    if let Err(error) = outcome {
        tracing::info!(%error, "the window is drawn as it came");
    }
}
