//! What a person does with the application, from the first look on.

use rules::Language;

use crate::home::{Home, Theme};

#[test]
fn the_first_screen_speaks_the_language_of_the_system_l_2() {
    let home = Home::new();
    for language in Language::ALL {
        for theme in Theme::ALL {
            let desk = home.open(language, theme);
            desk.wait("a first screen", |desk| {
                desk.ask("return document.querySelectorAll('h1').length", vec![]) == 1
            });
            let spoken = desk.ask("return document.documentElement.lang", vec![]);
            assert_eq!(spoken, language.code(), "the screen says in which language it is");
            desk.inspect("welcome");
        }
    }
}

#[test]
fn on_a_system_of_another_language_the_first_screen_speaks_french_l_2() {
    let home = Home::new();
    let desk = home.open_on_desktop_of("pt_PT.UTF-8", Language::Fr);
    desk.heading(&desk.text("welcome-title"));
    let spoken = desk.ask("return document.documentElement.lang", vec![]);
    assert_eq!(spoken, "fr", "the screen says in which language it is");
}
