//! Letters with access codes.

use std::fs;
use std::path::Path;

use documents::{AccessLetter, DocumentProblem, LetterCode, LetterSender, access_letters};
use rules::{AccessCode, CodeKind, Language, SecurityCodeRule};

use crate::day;
use crate::pdf::{Page, holds, pages, plain};
use crate::qr::scanned;

const OWNER_CODE: &str = "TX7K-94QD-M2HF-8WRC";
const LONG_NAME: &str = "Société coopérative luxembourgeoise pour la distribution de produits de \
    boulangerie, de pâtisserie et de confiserie artisanales du Grand-Duché de Luxembourg et de la \
    Grande Région, société à responsabilité limitée";

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

fn representative_code(number: u8) -> String {
    AccessCode::from_numbers(std::array::from_fn(|place| number + place as u8)).grouped()
}

/// The letter of an administration with an owner code and as many representative codes.
fn letter(language: Language, representatives: u8) -> AccessLetter {
    let (domain, scope) = match language {
        Language::Fr => (
            "Fiches de retenue d’impôt",
            [
                "Demander une fiche de retenue d’impôt",
                "Signaler un changement d’employeur",
                "Consulter les fiches de retenue d’impôt",
            ],
        ),
        Language::De => (
            "Lohnsteuerkarten",
            [
                "Lohnsteuerkarte beantragen",
                "Arbeitgeberwechsel melden",
                "Lohnsteuerkarten einsehen",
            ],
        ),
        Language::En => (
            "Tax cards",
            ["Request a tax card", "Report a change of employer", "Consult tax cards"],
        ),
    };
    let owner = LetterCode { kind: CodeKind::Owner, groups: OWNER_CODE.to_owned() };
    let representative =
        |number| LetterCode { kind: CodeKind::Representative, groups: representative_code(number) };
    AccessLetter {
        language,
        from: LetterSender::Administration,
        sender: lines(&[
            "Administration des contributions directes",
            "Bureau de la retenue d’impôt",
            "5, rue de Hollerich",
            "L-1741 Luxembourg",
        ]),
        recipient: lines(&["Boulangerie Molitor S.A.", "12, rue de l’Église", "L-4552 Niederkorn"]),
        made_on: day(2026, 11, 24),
        domain: domain.to_owned(),
        company: "Boulangerie Molitor S.A.".to_owned(),
        national_number: "2009241234567".to_owned(),
        codes: std::iter::once(owner).chain((0..representatives).map(representative)).collect(),
        scope: lines(&scope),
        activate_by: day(2026, 12, 31),
        ends_on: day(2027, 12, 31),
        security_code: SecurityCodeRule::SixDigits,
    }
}

/// The letter of a principal to its representative.
fn mandate(language: Language) -> AccessLetter {
    let mut letter = letter(language, 1);
    letter.from = LetterSender::Principal;
    letter.codes.remove(0);
    letter.sender = std::mem::replace(&mut letter.recipient, lines(&["Fiduciaire Bauer S.à r.l."]));
    letter
}

fn print(letters: &[AccessLetter]) -> Vec<u8> {
    access_letters(letters).expect("the letters can be laid out")
}

fn texts(pdf: &[u8]) -> Vec<String> {
    pages(pdf).iter().map(Page::text).collect()
}

/// Leaves a PDF to be looked at.
fn leave(name: &str, language: Language, pdf: &[u8]) {
    let file =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.pdf", language.code()));
    fs::write(file, pdf).expect("the folder for what tests leave");
}

#[track_caller]
fn has(text: &str, expected: &[&str]) {
    for expected in expected {
        assert!(text.contains(&plain(expected)), "“{expected}” in\n{text}");
    }
}

#[test]
fn an_administration_s_letter_brings_the_owner_code_in_each_language_d_3() {
    for language in Language::ALL {
        let pdf = print(&[letter(language, 3)]);
        leave("letter-administration", language, &pdf);
        let (subject, kind, deadline, end, next) = match language {
            Language::Fr => (
                "Codes d’accès – Fiches de retenue d’impôt",
                "Code d’accès titulaire",
                "À activer au plus tard le 31 décembre 2026 ; ensuite, les codes sont périmés.",
                "Date de fin d’utilisation : 31 décembre 2027",
                ["1. Connectez-vous", "2. Saisissez le code d’accès titulaire", "3. Remettez"],
            ),
            Language::De => (
                "Zugangscodes – Lohnsteuerkarten",
                "Zugangscode für Inhaber",
                "Bis zum 31. Dezember 2026 zu aktivieren; danach sind die Codes ungültig.",
                "Nutzungsende: 31. Dezember 2027",
                ["1. Melden Sie sich", "2. Geben Sie den Zugangscode für Inhaber ein", "3. Geben"],
            ),
            Language::En => (
                "Access codes – Tax cards",
                "Owner access code",
                "Activate by 31 December 2026; after that day the codes are void.",
                "End-of-use date: 31 December 2027",
                ["1. Sign in", "2. Type the owner access code", "3. Hand"],
            ),
        };
        let texts = texts(&pdf);
        assert_eq!(texts.len(), 2, "one page for the company, one to cut apart");
        has(&texts[0], &[subject, kind, OWNER_CODE, deadline, end, "2009 2412 34567"]);
        has(&texts[0], &["Boulangerie Molitor S.A.", "Administration des contributions directes"]);
        has(&texts[0], &next);
        let letter = letter(language, 3);
        has(&texts[0], &letter.scope.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

#[test]
fn each_representative_code_can_be_cut_off_with_all_that_a_representative_needs_d_3() {
    for language in Language::ALL {
        let texts = texts(&print(&[letter(language, 3)]));
        let (kind, deadline, warning) = match language {
            Language::Fr => (
                ["Code d’accès mandataire 1 sur 3", "Code d’accès mandataire 3 sur 3"],
                "À activer au plus tard le 31 décembre 2026 ; ensuite, le code est périmé.",
                "Personne ne vous demandera jamais ce code par téléphone ou par courriel.",
            ),
            Language::De => (
                [
                    "Zugangscode für Bevollmächtigte 1 von 3",
                    "Zugangscode für Bevollmächtigte 3 von 3",
                ],
                "Bis zum 31. Dezember 2026 zu aktivieren; danach ist der Code ungültig.",
                "Niemand wird Sie jemals am Telefon oder per E-Mail nach diesem Code fragen.",
            ),
            Language::En => (
                ["Representative access code 1 of 3", "Representative access code 3 of 3"],
                "Activate by 31 December 2026; after that day the code is void.",
                "Nobody will ever ask you for this code by phone or email.",
            ),
        };
        has(&texts[1], &kind);
        for number in 0..3 {
            let code = representative_code(number);
            assert!(texts[1].contains(&code) && !texts[0].contains(&code), "{code}");
        }
        let four = print(&[letter(language, 4)]);
        assert_eq!(pages(&four).len(), 2, "four codes find room on one page");
        assert!(!texts[1].contains(OWNER_CODE), "the owner code stays with the company");
        let domain = letter(language, 0).domain;
        for in_each in [deadline, warning, &domain] {
            let count = texts[1].matches(&plain(in_each)).count();
            assert!(count >= 3, "“{in_each}” only {count} times in\n{}", texts[1]);
        }
        // In each box, and at the foot of the page.
        assert_eq!(texts[1].matches("Boulangerie Molitor S.A.").count(), 4, "{}", texts[1]);
    }
}

#[test]
fn a_principal_s_letter_is_one_page_for_one_representative_v_2() {
    for language in Language::ALL {
        let pdf = print(&[mandate(language)]);
        leave("letter-principal", language, &pdf);
        let expected = match language {
            Language::Fr => [
                "Code d’accès – Fiches de retenue d’impôt",
                "Code d’accès mandataire",
                "Mandant Boulangerie Molitor S.A.",
                "six chiffres que le mandant vous communique séparément",
            ],
            Language::De => [
                "Zugangscode – Lohnsteuerkarten",
                "Zugangscode für Bevollmächtigte",
                "Vollmachtgeber Boulangerie Molitor S.A.",
                "sechs Ziffern, die Ihnen der Vollmachtgeber getrennt mitteilt",
            ],
            Language::En => [
                "Access code – Tax cards",
                "Representative access code",
                "Principal Boulangerie Molitor S.A.",
                "six digits that the principal tells you separately",
            ],
        };
        let texts = texts(&pdf);
        assert_eq!(texts.len(), 1);
        has(&texts[0], &expected);
        has(&texts[0], &[&representative_code(0), "Fiduciaire Bauer S.à r.l.", "1 / 1"]);
    }
}

#[test]
fn every_letter_is_read_aloud_in_its_language_with_its_qr_codes() {
    for language in Language::ALL {
        let pdf = print(&[letter(language, 2)]);
        assert!(pdf.starts_with(b"%PDF-1."));
        assert!(holds(&pdf, "<pdfuaid:part>1</pdfuaid:part>"), "PDF/UA-1");
        assert!(holds(&pdf, &format!("/Lang({})", language.code())), "read aloud in {language:?}");
        let title = i18n::text(
            language,
            "documents-letter-title",
            &i18n::args!["count" => 1, "domain" => letter(language, 2).domain],
        );
        assert!(holds(&pdf, &title), "named {title}");
    }
    let pdf = print(&[letter(Language::En, 2)]);
    for alt in [
        "/Alt(QR code containing the owner access code)",
        "/Alt(QR code containing representative access code 1 of 2)",
        "/Alt(QR code containing representative access code 2 of 2)",
    ] {
        assert!(holds(&pdf, alt), "{alt}");
    }
    let mixed = print(&[letter(Language::Fr, 1), letter(Language::De, 1)]);
    assert!(holds(&mixed, "<pdfuaid:part>1</pdfuaid:part>"), "PDF/UA-1");
    assert!(holds(&mixed, "/Lang(fr)") && holds(&mixed, "/Lang(de)"), "each in its own language");
}

#[test]
fn whoever_scans_a_qr_code_reads_the_code_that_is_printed_beside_it_d_3() {
    let codes = [OWNER_CODE.to_owned(), representative_code(0), representative_code(1)];
    assert_eq!(scanned(&print(&[letter(Language::En, 2)])), codes, "in their order on the pages");
    assert_eq!(scanned(&print(&[mandate(Language::De)])), codes[1..2]);
    let job = print(&[letter(Language::Fr, 2), letter(Language::De, 1)]);
    assert_eq!(scanned(&job), [&codes[..], &codes[..2]].concat(), "each letter has its own");
}

#[test]
fn the_recipient_stands_in_the_window_of_the_envelope_however_long_the_name() {
    // 85 × 45 mm, from the edges of the paper 20 mm and 45 mm (DIN 5008, form B).
    let in_window =
        |(left, top): (f64, f64)| (20.0..105.0).contains(&left) && (45.0..90.0).contains(&top);
    let first = |letter| pages(&print(&[letter])).remove(0);

    let page = first(letter(Language::Fr, 1));
    let places = ["12, rue de l’Église", "L-4552 Niederkorn"].map(|line| page.place_of(line));
    for (left, top) in places {
        assert!((left - 25.0).abs() < 0.01, "5 mm inside of the window: {left}");
        assert!(in_window((left, top)), "{top}");
    }

    let mut long = letter(Language::De, 1);
    long.recipient[0] = LONG_NAME.to_owned();
    long.recipient
        .insert(1, "z. Hd. der Leiterin der Personalabteilung und Lohnbuchhaltung".into());
    long.sender.insert(1, LONG_NAME.to_owned());
    let page = first(long);
    let (left, top) = page.place_of("L-4552 Niederkorn");
    assert!((left - 25.0).abs() < 0.01 && in_window((left, top)), "{left} {top}");
    let inside = page.0.iter().filter(|run| in_window((run.left, run.top)));
    let bottom = inside.map(|run| run.top).fold(0.0, f64::max);
    assert!(bottom <= top + 0.01, "the postal code is the last line in the window: {bottom}");
    let subject = page.place_of("Zugangscodes – Lohnsteuerkarten").1;
    assert!(subject > 95.0, "nothing but the address shows in the window: {subject}");
    let code = page.place_of(OWNER_CODE).1;
    assert!(code > 105.0, "the code is below the fold: {code}");
}

#[test]
fn the_security_code_is_explained_where_it_is_wanted_and_never_printed_d_1() {
    let both = |rule| {
        let print_with = |mut letter: AccessLetter| {
            letter.security_code = rule;
            texts(&print(&[letter])).join(" ")
        };
        print_with(letter(Language::En, 2)) + &print_with(mandate(Language::En))
    };
    let text = both(SecurityCodeRule::None);
    assert!(!text.contains("security code"), "not where there is none: {text}");
    has(
        &both(SecurityCodeRule::SixDigits),
        &[
            "the six digits that were chosen when the codes were requested",
            "Tell them the security code separately",
            "the security code (six digits) that the principal tells you separately",
        ],
    );
    has(
        &both(SecurityCodeRule::SixToTen),
        &[
            "the six to ten letters and digits that were chosen when the codes were requested",
            "They are not printed in this letter",
            "six to ten letters and digits that the principal tells you separately",
        ],
    );
}

#[test]
fn each_letter_says_that_nobody_will_ask_for_a_code() {
    let expected = [
        "Personne ne vous demandera jamais un code par téléphone ou par courriel",
        "Niemand wird Sie jemals am Telefon oder per E-Mail nach einem Code fragen",
        "Nobody will ever ask you for a code by phone or email",
    ];
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        for letter in [letter(language, 1), mandate(language)] {
            has(&texts(&print(&[letter]))[0], &[expected]);
        }
    }
}

#[test]
fn a_job_of_letters_begins_each_on_a_page_of_its_own() {
    let pdf = print(&[letter(Language::Fr, 2), letter(Language::De, 0), mandate(Language::En)]);
    assert!(holds(&pdf, "Codes d’accès – 3 lettres"), "named in the language of the first letter");
    let texts = texts(&pdf);
    assert_eq!(texts.len(), 4, "two pages, one and one");
    for (text, foot) in texts.iter().zip(["1 / 2", "2 / 2", "1 / 1", "1 / 1"]) {
        assert!(text.ends_with(foot), "{foot} at the end of\n{text}");
    }
    has(
        &texts[2],
        &["Zugangscodes – Lohnsteuerkarten", "Bewahren Sie dieses Schreiben sicher auf"],
    );
    has(&texts[3], &["Access code – Tax cards", &representative_code(0)]);
}

#[test]
fn a_long_name_a_long_scope_and_twenty_codes_find_their_room() {
    for language in Language::ALL {
        let mut long = letter(language, 20);
        long.company = LONG_NAME.to_owned();
        long.recipient[0] = LONG_NAME.to_owned();
        long.scope =
            (1..=12).map(|number| format!("{} ({number})", long.scope[number % 3])).collect();
        let pdf = print(&[long]);
        leave("letter-long", language, &pdf);
        assert!(holds(&pdf, "<pdfuaid:part>1</pdfuaid:part>"));
        let pages = pages(&pdf);
        let all = pages.iter().map(Page::text).collect::<Vec<_>>().join(" ");
        for code in (0..20).map(representative_code) {
            assert_eq!(all.matches(&code).count(), 1, "{code}");
        }
        assert!((1..=12).all(|number| all.contains(&format!("({number})"))));
        for run in pages.iter().flat_map(|page| &page.0) {
            assert!(run.left > 15.0 && run.left < 195.0 && run.top > 12.0, "{}", run.text);
            assert!(run.top < 290.0, "{} at {}", run.text, run.top);
        }
    }
}

#[test]
fn a_name_that_no_font_can_show_or_no_line_can_hold_still_prints() {
    let mut odd = letter(Language::En, 1);
    odd.company = format!("株式会社 Bauer 🏢 {}", "Donaudampfschifffahrt".repeat(9));
    odd.recipient = vec![odd.company.clone()];
    odd.sender = vec![odd.company.clone()];
    has(&texts(&print(&[odd])).join(" "), &[OWNER_CODE, &representative_code(0), "Bauer"]);
}

#[test]
fn a_name_that_looks_like_a_template_is_only_a_name() {
    let name = "#panic(\"no\") $x$ *A* <b> \\";
    let mut letter = letter(Language::Fr, 1);
    letter.company = name.to_owned();
    letter.domain = name.to_owned();
    letter.scope = lines(&[name]);
    let pdf = print(&[letter]);
    assert!(holds(&pdf, "<pdfuaid:part>1</pdfuaid:part>"));
    has(&texts(&pdf)[0], &[name]);
}

#[test]
fn the_same_letter_is_the_same_file() {
    let print = || print(&[letter(Language::De, 2)]);
    assert_eq!(print(), print(), "nothing in it comes from the clock");
}

#[test]
fn a_letter_without_its_code_is_not_printed() {
    let problem = |letters: &[AccessLetter]| access_letters(letters).unwrap_err();
    assert!(matches!(problem(&[]), DocumentProblem::NoLetter));
    let mut without_owner = letter(Language::En, 2);
    without_owner.codes.remove(0);
    assert!(matches!(problem(&[without_owner]), DocumentProblem::LetterWithoutCode));
    let mut without_any = mandate(Language::En);
    without_any.codes.clear();
    assert!(matches!(problem(&[without_any]), DocumentProblem::LetterWithoutCode));
}
