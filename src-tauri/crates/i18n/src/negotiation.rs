//! Which of the three languages a person sees before they have chosen one.

use rules::Language;

/// The first of the person's languages that is one of the three, else French (requirements L-2).
///
/// Takes what the system says, in the person's order of preference: `de-LU`, `fr_FR.UTF-8`, `C`.
pub fn negotiate(system_locales: impl IntoIterator<Item = impl AsRef<str>>) -> Language {
    system_locales
        .into_iter()
        .find_map(|tag| Language::from_tag(tag.as_ref()))
        .unwrap_or(Language::Fr)
}

/// The language for whoever sits at this computer and has not chosen one yet (requirements L-2).
#[must_use]
pub fn system_language() -> Language {
    negotiate(sys_locale::get_locales())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_s_language_is_taken_if_it_is_one_of_the_three_l_2() {
        assert_eq!(negotiate(["de-LU"]), Language::De);
        assert_eq!(negotiate(["en-GB", "fr-FR"]), Language::En);
        assert_eq!(negotiate(["fr"]), Language::Fr);
    }

    #[test]
    fn a_later_preference_counts_before_french_does_l_2() {
        assert_eq!(negotiate(["lb-LU", "de-LU", "fr-LU"]), Language::De);
        assert_eq!(negotiate(["pt-PT", "en-US"]), Language::En);
    }

    #[test]
    fn any_other_system_gets_french_l_2() {
        assert_eq!(negotiate(["pt-PT"]), Language::Fr);
        assert_eq!(negotiate(["pt_PT.UTF-8", "pt"]), Language::Fr);
        assert_eq!(negotiate(["C"]), Language::Fr);
        assert_eq!(negotiate([""; 0]), Language::Fr);
    }
}
