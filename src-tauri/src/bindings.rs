//! TypeScript types and calls, generated from the operations and commands themselves.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};

use office::{Operation, OperationVisitor, ScreenOperation, each_screen_operation};
use ts_rs::{Config, TS, TypeVisitor};

use crate::failure::Failure;
use crate::mail::MailNews;
use crate::work::Progress;

/// Collects types and calls.
pub(crate) struct Collector {
    config: Config,
    seen: HashSet<TypeId>,
    types: BTreeMap<String, String>,
    calls: Vec<String>,
}

impl Collector {
    fn declare<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only types of our own have a file to go to; the others are TypeScript's.
        if T::output_path().is_some() {
            let declaration = T::decl_concrete(&self.config);
            let docs = T::docs().unwrap_or_default();
            self.types.insert(T::ident(&self.config), format!("{docs}export {declaration}\n"));
        }
    }

    /// A command of the shell.
    pub(crate) fn command<I: TS + 'static, O: TS + 'static>(&mut self, name: &str) {
        self.declare::<I>();
        self.declare::<O>();
        let (input, output) = (I::name(&self.config), returned(O::name(&self.config)));
        self.calls.push(format!(
            "export const {} = (input: {input}) => shell<{output}>('{name}', input);\n",
            camel(name)
        ));
    }
}

impl TypeVisitor for Collector {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.declare::<T>();
    }
}

impl OperationVisitor for Collector {
    fn visit<O: ScreenOperation>(&mut self) {
        self.declare::<O>();
        self.declare::<<O as Operation>::Output>();
        let (input, output) =
            (O::name(&self.config), returned(<O as Operation>::Output::name(&self.config)));
        let name = <O as Operation>::NAME;
        self.calls.push(format!(
            "export const {} = (input: {input}, follow?: string) => perform<{output}>('{name}', input, follow);\n",
            camel(name)
        ));
    }
}

/// What `()` is on the other side.
fn returned(name: String) -> String {
    if name == "void" { "null".to_owned() } else { name }
}

fn camel(name: &str) -> String {
    let mut out = String::new();
    let mut upper = false;
    for c in name.chars() {
        match c {
            '-' | '_' => upper = true,
            c if upper => {
                out.extend(c.to_uppercase());
                upper = false;
            }
            c => out.push(c),
        }
    }
    out
}

/// The whole file.
#[must_use]
pub fn bindings() -> String {
    let mut collector = Collector {
        config: Config::default(),
        seen: HashSet::new(),
        types: BTreeMap::new(),
        calls: Vec::new(),
    };
    each_screen_operation(&mut collector);
    crate::commands::each(&mut collector);
    collector.declare::<Failure>();
    collector.declare::<MailNews>();
    collector.declare::<Progress>();
    let mut text = String::from(
        "// Generated from the operations of the office and the commands of the shell. Do not edit:\n\
         // `cargo xtask bindings` writes it.\n\n\
         import { perform, shell } from './call';\n\n",
    );
    for declaration in collector.types.values() {
        text.push_str(declaration);
        text.push('\n');
    }
    for call in &collector.calls {
        text.push_str(call);
    }
    text
}
