//! A window with nothing in it but a heading: what `cargo xtask bench` holds the application
//! beside. It says `ready` when the heading has been painted, and stays open.

#![expect(clippy::print_stdout, reason = "its one word goes to whoever measures it")]

/// The heading has been painted.
#[tauri::command]
fn ready() {
    println!("ready");
}

fn main() {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![ready])
        .run(tauri::generate_context!("examples/empty/tauri.conf.json"))
        .expect("the system offers a window");
}
