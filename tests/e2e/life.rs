//! The whole life of a mandate, from the administration that grants a domain to the day on which its
//! principal revokes it: three people of one office, each with a certificate of their own and in their
//! own language, one after the other at the same computer, without a mouse.
//!
//! The officer speaks French, the company German and its trustee English. Everything they do they do on
//! the screens; the place for the letter comes from the window of the desktop ([`Cabinet`]). Beside the
//! screens stand only the trusted authority, the value of the one day that has to be filled in, and
//! acting on a mandate, for which procedures will bring the screens.

use std::fs;
use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use i18n::args;
use rules::{Language, Names, day_in_luxembourg};
use testkit::mandates::{SECURITY_CODE, codes_in, text_of};
use thirtyfour::Key;

use crate::cabinet::Cabinet;
use crate::desk::Desk;
use crate::held::Held;
use crate::home::{Home, Theme};
use crate::job::{me, signs_in_with_a_file};
use crate::mandates::shown_code;
use crate::people::{Issuer, Person};
use crate::tongue::speaks;

const COMPANY: &str = "Menuiserie Schmit S.à r.l.";
const TRUSTEE: &str = "Fiduciaire Bauer S.à r.l.";
/// The security code that the company chooses for the code that takes the place of the first.
const OTHER_SECURITY_CODE: &str = "628094";
/// What the language of the computer is, for whoever is not signed in.
const OF_THE_COMPUTER: Language = Language::Fr;
/// Whoever presses Enter before they can have read what a code is for registers nothing.
const READING: Duration = Duration::from_secs(1);

#[test]
fn a_mandate_lives_among_three_people_in_three_languages_d_1_to_d_7_v_1_to_v_7_a_1_x_3_x_4() {
    let home = Home::new();
    let cabinet = Cabinet::open(&home.bus(), home.documents());
    let issuer = Issuer::found(&home.documents());
    let paul = Who::with(issuer.issue("Paul", "Reuter", 19), Language::Fr, None);
    let nathalie = Who::with(issuer.issue("Nathalie", "Weberink", 17), Language::De, Some(COMPANY));
    let marc = Who::with(issuer.issue("Marc", "Bauer", 18), Language::En, Some(TRUSTEE));
    let mut environment = home.environment(OF_THE_COMPUTER, Theme::Light);
    environment.push(Cabinet::environment());
    let mut desk = Desk::open(environment, &[], OF_THE_COMPUTER, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    // How an authority comes to be trusted is a journey of its own.
    desk.trust(&issuer);
    desk.reload();

    marc.comes(&mut desk);
    registers_the_administration(&desk, &marc, &paul);
    creates_a_space(&desk, TRUSTEE, "2011 2405 98765", &marc.person);
    marc.goes(&mut desk);
    paul.comes(&mut desk);
    adds_the_domain(&desk);
    paul.goes(&mut desk);
    nathalie.comes(&mut desk);
    creates_a_space(&desk, COMPANY, "2009 2412 34567", &nathalie.person);
    asks_for_codes(&desk);
    nathalie.goes(&mut desk);

    paul.comes_back(&mut desk);
    grants(&desk);
    let letter = prints(&desk, &cabinet);
    has_letter_in_use(&desk, 0);
    paul.goes(&mut desk);
    let [owner, representative] = &letter[..] else { panic!("two codes: {letter:?}") };
    nathalie.comes_back(&mut desk);
    enters(&desk, "owner", owner, SECURITY_CODE);
    is_certified(&desk);
    nathalie.goes(&mut desk);

    // The company hands the letter's second code over.
    marc.comes_back(&mut desk);
    enters(&desk, "representative", representative, SECURITY_CODE);
    let first = Held::by(&desk, &home, &marc.person, [TRUSTEE, COMPANY]);
    first.may(&desk, 0);
    first.may(&desk, 1);
    marc.goes(&mut desk);

    nathalie.comes_back(&mut desk);
    narrows(&desk);
    // Wherever the trustee works meanwhile, it counts from this moment.
    first.may_not_elsewhere(1, "out-of-scope");
    nathalie.goes(&mut desk);
    marc.comes_back(&mut desk);
    first.may(&desk, 0);
    first.may_not(&desk, 1, "out-of-scope");
    marc.goes(&mut desk);

    nathalie.comes_back(&mut desk);
    let code = replaces(&desk);
    first.may_not_elsewhere(0, "mandate-replaced");
    nathalie.goes(&mut desk);
    marc.comes_back(&mut desk);
    first.may_not(&desk, 0, "mandate-replaced");
    enters(&desk, "representative", &code, OTHER_SECURITY_CODE);
    let second = Held::by(&desk, &home, &marc.person, [TRUSTEE, COMPANY]);
    second.may(&desk, 0);
    // The new code brings what the mandate covered at last.
    second.may_not(&desk, 1, "out-of-scope");
    marc.goes(&mut desk);

    nathalie.comes_back(&mut desk);
    revokes(&desk);
    second.may_not_elsewhere(0, "mandate-revoked");
    tells(&desk, &["codes-granted", "letter-sent", "certified", "mandate-given"], TRUSTEE);
    has_whole_history(&desk, "history-mandate-revoked");
    nathalie.goes(&mut desk);
    marc.comes_back(&mut desk);
    second.may_not(&desk, 0, "mandate-revoked");
    tells(
        &desk,
        &["mandate-received", "mandate-narrowed", "mandate-replaced", "mandate-revoked"],
        COMPANY,
    );
    has_whole_history(&desk, "history-mandate-revoked");
    marc.goes(&mut desk);
    paul.comes_back(&mut desk);
    desk.push_starting(&administration().fr);
    desk.heading(&desk.text("desk-requests"));
    has_letter_in_use(&desk, 2);
    paul.goes(&mut desk);

    // Nobody finds a code or a security code in what the application keeps.
    let codes = letter.iter().chain([&code]).flat_map(|c| [c.clone(), c.replace('-', "")]);
    let secrets: Vec<String> = codes.chain([OTHER_SECURITY_CODE.to_owned()]).collect();
    home.keeps_silent_about(&secrets, true);
}

fn administration() -> Names {
    names("Administration des contributions", "Steuerverwaltung", "Tax administration")
}

fn domain() -> Names {
    names("Fiches de retenue d’impôt", "Lohnsteuerkarten", "Tax cards")
}

/// What the domain covers, in this order.
fn items() -> [Names; 2] {
    [
        names("Consulter une fiche", "Karte einsehen", "Consult a card"),
        names("Rectifier une fiche", "Karte berichtigen", "Correct a card"),
    ]
}

fn names(fr: &str, de: &str, en: &str) -> Names {
    Names { fr: fr.to_owned(), de: de.to_owned(), en: en.to_owned() }
}

/// Someone at the computer.
struct Who {
    person: Person,
    language: Language,
    /// The eSpace in which they land when they come back; none for an officer.
    space: Option<&'static str>,
}

impl Who {
    fn with(person: Person, language: Language, space: Option<&'static str>) -> Self {
        Self { person, language, space }
    }

    /// Signs in for the first time, and chooses a language that stays theirs.
    fn comes(&self, desk: &mut Desk) {
        signs_in_with_a_file(desk, &self.person);
        desk.heading(&desk.text("register-title"));
        desk.fill(&desk.text("register-email"), &self.person.email);
        desk.choose(&desk.text(&format!("common-language-{}", self.language.code())));
        desk.push(&desk.text("register-submit"));
        desk.become_like(self.language, Theme::Light);
        desk.sees(&desk.said("register-done", &args!["name" => self.person.name()]));
        desk.heading(&desk.text("spaces-title"));
        speaks(desk);
    }

    /// Signs in again with the certificate that the computer remembers.
    fn comes_back(&self, desk: &mut Desk) {
        desk.choose(&self.person.name());
        desk.fill(&desk.text("welcome-passphrase"), &self.person.passphrase);
        desk.press(Key::Enter);
        desk.become_like(self.language, Theme::Light);
        desk.heading(self.space.unwrap_or(&desk.text("spaces-title")));
        speaks(desk);
    }

    /// Signs out, whereupon the computer speaks its own language again.
    fn goes(&self, desk: &mut Desk) {
        speaks(desk);
        desk.pick(&me(desk, &self.person), &desk.text("frame-sign-out"));
        desk.become_like(OF_THE_COMPUTER, Theme::Light);
        desk.heading(&desk.text("welcome-title"));
        speaks(desk);
    }
}

fn registers_the_administration(desk: &Desk, owner: &Who, officer: &Who) {
    desk.pick(&me(desk, &owner.person), &desk.text("frame-settings"));
    desk.heading(&desk.text("settings-title"));
    desk.tab(&desk.text("settings-tab-office"));
    desk.push(&desk.text("desk-register"));
    desk.dialog(&desk.text("desk-register"));
    fills_names(desk, &administration());
    desk.fill(&desk.text("desk-administration-address"), "45, boulevard Roosevelt");
    desk.press(Key::Enter);
    desk.type_text("L-2982 Luxembourg");
    desk.fill(&desk.text("design-ssn-label"), &officer.person.ssn.grouped());
    desk.fill(&desk.text("desk-first-name"), &officer.person.first_name);
    desk.fill(&desk.text("desk-last-name"), &officer.person.last_name);
    desk.photograph("life-administration");
    desk.push(&desk.text("desk-register-submit"));
    desk.sees(&desk.text("desk-registered"));
    desk.no_dialog();
    desk.sees(&administration().en);
    speaks(desk);
    desk.push(&desk.text("frame-my-spaces"));
    desk.heading(&desk.text("spaces-title"));
}

fn creates_a_space(desk: &Desk, name: &str, number: &str, person: &Person) {
    desk.push(&desk.text("spaces-create"));
    desk.heading(&desk.text("spaces-new-title"));
    desk.fill(&desk.text("company-legal-name"), name);
    desk.fill(&desk.text("company-national-number"), number);
    desk.fill(&desk.text("company-address"), "12, rue du Bois");
    desk.press(Key::Enter);
    desk.type_text("L-8010 Strassen");
    desk.fill(&desk.text("company-email"), &person.email);
    desk.push(&desk.text("spaces-new-submit"));
    desk.heading(name);
    speaks(desk);
}

fn adds_the_domain(desk: &Desk) {
    desk.push_starting(&administration().fr);
    desk.heading(&desk.text("desk-requests"));
    desk.sees(&desk.text("desk-empty"));
    speaks(desk);
    desk.push(&desk.text("desk-domains"));
    desk.heading(&desk.text("desk-domains"));
    desk.push(&desk.text("desk-domain-add"));
    desk.dialog(&desk.text("desk-domain-add"));
    fills_names(desk, &domain());
    let end = day_in_luxembourg(Utc::now() + TimeDelta::days(400));
    desk.fill_day(&desk.text("desk-domain-end"), end);
    desk.select(&desk.text("desk-domain-security"), &desk.text("desk-domain-security-six-digits"));
    for (place, (item, kind)) in (1..).zip(items().iter().zip(["consultation", "procedure"])) {
        if place > 1 {
            desk.push(&desk.text("desk-item-add"));
            desk.wait("the new entry to have the focus", |desk| {
                desk.focused() == desk.text("desk-item-kind")
            });
        }
        desk.select(&desk.text("desk-item-kind"), &desk.text(&format!("desk-item-kind-{kind}")));
        fills_names(desk, item);
    }
    desk.push(&desk.text("common-save"));
    desk.sees(&desk.text("desk-domain-added"));
    desk.no_dialog();
    desk.sees(&domain().fr);
    items().iter().for_each(|item| desk.sees(&item.fr));
}

fn fills_names(desk: &Desk, names: &Names) {
    for language in Language::ALL {
        let field = desk.text(&format!("desk-name-{}", language.code()));
        desk.fill(&field, names.in_language(language));
    }
}

fn asks_for_codes(desk: &Desk) {
    opens_the_tab(desk, "company-tab-certifications");
    desk.sees(&desk.text("certifications-none"));
    speaks(desk);
    desk.push(&desk.text("request-ask"));
    desk.dialog(&desk.text("request-ask"));
    desk.choose(&desk.text("request-whom-us"));
    desk.fill(&desk.text("codes-security-code"), SECURITY_CODE);
    desk.photograph("life-request");
    desk.push(&desk.text("request-send"));
    let about = args!["domain" => domain().de];
    desk.sees(&desk.said("request-sent", &about));
    desk.dialog(&desk.said("request-title-codes", &about));
    desk.sees(&desk.text("request-state-waiting"));
    closes(desk);
}

fn grants(desk: &Desk) {
    desk.sees(&desk.said("desk-waiting", &args!["count" => 1]));
    desk.push_starting(&administration().fr);
    desk.heading(&desk.text("desk-requests"));
    desk.open_row(COMPANY);
    desk.heading(COMPANY);
    desk.sees(&desk.text("desk-decision"));
    speaks(desk);
    desk.photograph("life-case");
    desk.push(&desk.text("desk-submit-grant"));
    desk.sees(&desk.said("desk-decided-grant", &args!["company" => COMPANY]));
}

/// Prints the letter into the file that the desktop names, and reads its codes as whoever opens it.
fn prints(desk: &Desk, cabinet: &Cabinet) -> Vec<String> {
    desk.push(&desk.text("desk-print-one"));
    desk.dialog(&desk.said("desk-print-title", &args!["count" => 1, "company" => COMPANY]));
    desk.says_yes(&desk.text("desk-print-confirm"));
    let asked = cabinet.wait_for(1);
    assert_eq!(asked.title, desk.text("app-dialog-letter"), "the desktop is asked in French, too");
    let name = asked.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    desk.sees(&desk.said("desk-printed", &args!["count" => 1, "file" => name]));
    let pdf = fs::read(&asked.file).expect("the file is where it was to be");
    let text = text_of(&pdf);
    let salutation = i18n::text(Language::De, "documents-letter-salutation", &args![]);
    for words in [COMPANY, "45, boulevard Roosevelt", &domain().de, &salutation] {
        assert!(text.contains(words), "“{words}” stands in the company's letter:\n{text}");
    }
    codes_in(&pdf)
}

/// The record of letters, with how many codes were entered.
fn has_letter_in_use(desk: &Desk, used: u32) {
    desk.push(&desk.text("desk-letters"));
    desk.heading(&desk.text("desk-letters"));
    desk.sees(COMPANY);
    desk.sees(&desk.said("desk-codes-used", &args!["used" => used, "codes" => 2]));
}

/// Enters a code as a person types it who reads it from a letter.
fn enters(desk: &Desk, kind: &str, code: &str, security_code: &str) {
    let domain = domain().in_language(desk.language()).to_owned();
    let about = args!["company" => COMPANY, "domain" => domain];
    opens_the_tab(desk, "company-tab-codes");
    desk.tab_to(&desk.text("codes-code"));
    desk.type_text(&code.replace('-', "").to_lowercase());
    desk.sees(&desk.text(&format!("codes-kind-{kind}")));
    let proven = Instant::now();
    desk.sees(&desk.said("codes-preview-for", &about));
    speaks(desk);
    desk.fill(&desk.text("codes-security-code"), security_code);
    desk.wait("the time to read it", |_| proven.elapsed() > READING);
    desk.push(&desk.text("codes-register"));
    desk.sees(&desk.said(&format!("codes-done-{kind}"), &about));
    desk.wait("the field for the next code", |desk| {
        desk.focused() == desk.text("codes-code") && desk.typed().is_empty()
    });
}

fn is_certified(desk: &Desk) {
    desk.push(&desk.text("company-tab-certifications"));
    desk.sees(&desk.text("certifications-origin-letter"));
    desk.sees(&desk.text("mandate-standing-in-force"));
    desk.sees(&administration().de);
}

fn narrows(desk: &Desk) {
    opens_the_mandate(desk);
    desk.push(&desk.text("mandate-act-change"));
    desk.dialog(&desk.said("mandate-edit-title", &args!["name" => TRUSTEE]));
    desk.tick(&items()[1].de);
    desk.push(&desk.text("common-save"));
    desk.sees(&desk.said("mandate-saved", &args!["name" => TRUSTEE]));
    desk.dialog(&desk.said("mandate-title-given", &args!["name" => TRUSTEE]));
    speaks(desk);
    closes(desk);
}

/// Replaces the code of the mandate, and answers the new one, which is shown once.
fn replaces(desk: &Desk) -> String {
    let name = args!["name" => TRUSTEE];
    opens_the_mandate(desk);
    desk.push(&desk.text("mandate-act-replace"));
    desk.dialog(&desk.said("mandate-confirm-replace-title", &name));
    speaks(desk);
    desk.says_yes(&desk.text("mandate-confirm-replace"));
    desk.dialog(&desk.text("codes-replace-title"));
    desk.fill(&desk.text("codes-security-code"), OTHER_SECURITY_CODE);
    desk.push(&desk.text("codes-confirm-replace"));
    desk.dialog(&desk.text("codes-fresh-title"));
    speaks(desk);
    let code = shown_code(desk);
    desk.push(&desk.text("codes-copy"));
    desk.sees(&desk.text("codes-copied"));
    closes(desk);
    desk.sees(&desk.text("mandate-standing-replaced"));
    desk.sees(&desk.text("codes-waiting"));
    code
}

fn revokes(desk: &Desk) {
    let whom = args!["count" => 1, "name" => TRUSTEE];
    opens_the_mandate(desk);
    desk.push(&desk.text("mandate-act-revoke"));
    desk.dialog(&desk.said("mandate-confirm-revoke-title", &whom));
    speaks(desk);
    desk.says_yes(&desk.said("mandate-confirm-revoke", &whom));
    let done = args!["count" => 1, "name" => TRUSTEE, "domain" => domain().de];
    desk.sees(&desk.said("mandate-done-revoke", &done));
    closes(desk);
    desk.sees(&desk.text("mandate-standing-revoked"));
}

/// Opens the mandate in force that the company has given.
fn opens_the_mandate(desk: &Desk) {
    opens_the_tab(desk, "company-tab-certifications");
    desk.sees(&desk.text("mandate-given"));
    let in_force = desk.text("mandate-standing-in-force");
    desk.tab_until("the mandates given", |desk| {
        let row = "return document.activeElement.matches('tbody tr, [role=row]')";
        desk.ask(row, vec![]) == true && desk.focused_text().contains(TRUSTEE)
    });
    desk.press(Key::Home);
    // An earlier one, which is over, may stand above it.
    if !desk.focused_text().contains(&in_force) {
        desk.press(Key::Down);
    }
    desk.wait("the mandate in force", |desk| desk.focused_text().contains(&in_force));
    desk.press(Key::Enter);
    desk.dialog(&desk.said("mandate-title-given", &args!["name" => TRUSTEE]));
    desk.sees(&desk.text("mandate-history"));
    speaks(desk);
}

/// Goes to one of the screens about the company's data.
fn opens_the_tab(desk: &Desk, tab: &str) {
    desk.push(&desk.text("frame-company"));
    desk.heading(&desk.text("company-title"));
    desk.push(&desk.text(tab));
}

fn closes(desk: &Desk) {
    desk.press(Key::Escape);
    desk.no_dialog();
}

/// The eSpace's messages say what happened; `other` is the company with whom.
fn tells(desk: &Desk, kinds: &[&str], other: &str) {
    desk.push_starting(&desk.text("messages-title"));
    desk.heading(&desk.text("messages-title"));
    let domain = domain().in_language(desk.language()).to_owned();
    for kind in kinds {
        let company = if *kind == "mandate-given" { other } else { COMPANY };
        let facts = args![
            "company" => company,
            "representative" => TRUSTEE,
            "domain" => domain.as_str(),
            "count" => 1,
        ];
        desk.sees(&desk.said(&format!("messages-{kind}"), &facts));
    }
    speaks(desk);
}

/// The eSpace's history tells of the end, and nobody has changed it.
fn has_whole_history(desk: &Desk, last: &str) {
    desk.push(&desk.text("frame-history"));
    desk.heading(&desk.text("history-title"));
    let domain = domain().in_language(desk.language()).to_owned();
    let about = args!["company" => COMPANY, "representative" => TRUSTEE, "domain" => domain];
    desk.sees(&desk.said(last, &about));
    desk.push(&desk.text("history-check"));
    desk.sees(&desk.text("history-check-sound-title"));
    speaks(desk);
}
