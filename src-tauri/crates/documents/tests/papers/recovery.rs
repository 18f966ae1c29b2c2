//! The sheet with the recovery key.

use std::fs;
use std::path::Path;

use documents::{RecoverySheet, recovery_sheet};
use rules::Language;

use crate::day;
use crate::pdf::{holds, pages};

fn sheet(language: Language, office_name: &str, database_file: &str) -> RecoverySheet {
    let key = "7KQMD2ZXWH4TB6VNRC3FJ5PYGS8AE9LU7XQK2MHD6WZT4NBVR3CFJ5PY";
    let groups = (0..key.len()).step_by(4).map(|at| key[at..at + 4].to_owned());
    RecoverySheet {
        language,
        office_name: office_name.to_owned(),
        key_groups: groups.collect(),
        made_on: day(2026, 11, 24),
        database_file: database_file.to_owned(),
    }
}

#[test]
fn the_recovery_key_prints_as_one_accessible_page_in_each_language_x_4() {
    for language in Language::ALL {
        let data = "/home/nadia/.local/share/lu.espace.desk/office.db";
        let pdf = recovery_sheet(&sheet(language, "Fiduciaire Bauer", data)).unwrap();
        // Left there to be looked at.
        let file = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("recovery-{}.pdf", language.code()));
        fs::write(file, &pdf).unwrap();

        assert!(pdf.starts_with(b"%PDF-1."));
        assert!(holds(&pdf, "/Type/Pages/Count 1/"), "one page");
        assert!(holds(&pdf, "<pdfuaid:part>1</pdfuaid:part>"), "PDF/UA-1");
        assert!(holds(&pdf, &format!("/Lang({})", language.code())), "read aloud in {language:?}");
        let title = i18n::text(language, "documents-recovery-title", &i18n::Args::new());
        assert!(holds(&pdf, &title), "named {title}");
    }
}

#[test]
fn the_whole_key_stands_on_the_sheet_group_by_group_with_what_it_opens_x_4() {
    for language in Language::ALL {
        let sheet = sheet(language, "Fiduciaire Bauer", "/home/nadia/office.db");
        let page = pages(&recovery_sheet(&sheet).unwrap()).remove(0);
        let shown: Vec<String> = page.0.into_iter().map(|run| run.text).collect();
        let numbered: Vec<String> = (1..)
            .zip(&sheet.key_groups)
            .flat_map(|(number, group): (u32, _)| [number.to_string(), group.clone()])
            .collect();
        assert_eq!(numbered.len(), 2 * 14, "all 56 characters of a key");
        assert!(
            shown.windows(numbered.len()).any(|texts| texts == numbered),
            "each of the 14 groups behind its number, in their order, in {language:?}: {shown:#?}"
        );
        let made_on = i18n::format_day(language, sheet.made_on);
        for fact in ["Fiduciaire Bauer", "/home/nadia/office.db", &made_on] {
            let found = shown.iter().any(|text| text.replace('\u{200b}', "") == fact);
            assert!(found, "{fact} in {language:?}: {shown:#?}");
        }
    }
}

#[test]
fn the_same_sheet_is_the_same_file() {
    let print = || recovery_sheet(&sheet(Language::En, "Fiduciaire Bauer", "office.db")).unwrap();
    assert_eq!(print(), print(), "nothing in it comes from the clock");
}

#[test]
fn a_name_that_no_font_can_show_still_prints() {
    let pdf =
        recovery_sheet(&sheet(Language::En, "株式会社 Bauer 🏢", "C:\\データ\\office.db")).unwrap();
    assert!(pdf.starts_with(b"%PDF-1."));
}

#[test]
fn a_name_that_looks_like_a_template_is_only_a_name() {
    let pdf =
        recovery_sheet(&sheet(Language::Fr, "#panic(\"no\") $x$ *A* <b> \\", "x.db")).unwrap();
    assert!(holds(&pdf, "<pdfuaid:part>1</pdfuaid:part>"));
}
