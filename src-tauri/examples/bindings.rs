//! Prints the TypeScript types and calls, or writes them to the file that is named.

#![expect(clippy::print_stdout, reason = "printing is what it does without a file")]

fn main() -> std::io::Result<()> {
    let bindings = desk_shell::bindings();
    match std::env::args_os().nth(1) {
        Some(file) => std::fs::write(file, bindings),
        None => {
            print!("{bindings}");
            Ok(())
        }
    }
}
