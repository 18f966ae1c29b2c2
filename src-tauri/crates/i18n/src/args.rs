//! The values that fill the variables of a message.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

/// The values for a message's variables, by name and without the `$`.
///
/// Usually written with [`args!`](crate::args!).
#[derive(Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No values, for a message without variables.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the value of `$name`: a text, or a number, which then also chooses between plurals and
    /// is written as the language writes numbers.
    #[must_use]
    pub fn with(
        mut self,
        name: impl Into<Cow<'a, str>>,
        value: impl Into<FluentValue<'a>>,
    ) -> Self {
        self.0.set(name, value);
        self
    }

    pub(crate) fn as_fluent(&self) -> &FluentArgs<'a> {
        &self.0
    }
}

/// The values for a message's variables: `args!["space" => name, "days" => 5]`.
#[macro_export]
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => {
        $crate::Args::new()$(.with($name, $value))*
    };
}
