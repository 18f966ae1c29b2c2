//! Letters of administrations to companies: until when they are printed, and in which language
//! (requirements D-3, D-5).

use chrono::TimeDelta;
use office::operations::{
    AskAdministration, CaseDetails, CreateSpace, GrantCase, ListMySpaces, LoseLetter, PrintLetters,
    RequestDetails, SpaceCompany,
};
use rules::{CompanyProfileInput, Language, OtherCompanyInput, Refusal};
use testkit::mandates::{tax_cards, text_of};
use testkit::{Town, refused};

use crate::requests::{space_of, trustee};

#[test]
fn a_letter_whose_codes_would_be_dead_is_not_printed_and_leaves_the_queue_d_3_d_5() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let administration = bureau.administration;
    let waits = |name, number: u32, ends_on: &str| {
        let (_, session) = town.newcomer("Person", name, number);
        let space = space_of(&town, &session, name, &format!("2009{number:09}"));
        let asked = town.ask(&session, town.codes_wanted(space, bureau.domain)).unwrap();
        let grant = GrantCase {
            administration,
            request: asked.row.request,
            ends_on: ends_on.parse().unwrap(),
            address: asked.address,
            version: asked.version,
        };
        town.ask(&bureau.lead, grant).unwrap();
        (session, space, asked.row.request)
    };
    let (joiner, joinery, never_printed) = waits("Menuiserie Schmit S.à r.l.", 11, "2026-12-01");
    let (baker, bakery, lost) = waits("Boulangerie Molitor S.A.", 12, "2026-12-01");
    let (_, _, good) = waits("Garage Thill S.A.", 13, "2027-06-30");
    town.letter(&bureau, lost).unwrap();
    town.ask(&bureau.lead, LoseLetter { administration, request: lost }).unwrap();
    let to_print = || {
        let cases = town.cases(&bureau).into_iter().filter(|case| case.to_print);
        cases.map(|case| case.request).collect::<Vec<_>>()
    };
    assert_eq!(to_print(), [never_printed, lost, good], "today all three are worth printing");

    // The end-of-use date counts to its end, in Luxembourg.
    let midnight = "2026-12-01T23:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    town.clock.skip(midnight - town.clock_now() - TimeDelta::seconds(1));
    assert_eq!(to_print().len(), 3);
    town.clock.skip(TimeDelta::seconds(1));
    assert_eq!(to_print(), [good], "print all means what can be printed");
    let desks = town.ask(&bureau.lead, ListMySpaces {}).unwrap().desks;
    assert_eq!(desks[0].waiting, 1, "the others wait for nobody any more");
    let on = "2026-12-01".parse().unwrap();
    for (request, company) in
        [(never_printed, "Menuiserie Schmit S.à r.l."), (lost, "Boulangerie Molitor S.A.")]
    {
        let too_late = Refusal::LetterTooLate { company: company.to_owned(), on };
        let alone = refused(town.letter(&bureau, request).map(|_| ()));
        assert_eq!(alone, too_late);
        let requests = vec![good, request];
        let print = PrintLetters { administration, requests, keep: Box::new(|_| panic!()) };
        assert_eq!(refused(town.ask(&bureau.lead, print).map(|_| ())), too_late);
        let case = town.ask(&bureau.lead, CaseDetails { administration, request }).unwrap();
        assert!(case.row.lapsed && case.allowed.is_empty(), "it shows as ended");
    }
    assert_eq!(to_print(), [good], "nothing of the refused jobs was done");
    assert_eq!(town.letter(&bureau, good).unwrap().representatives.len(), 2);

    // Whoever asked sees it, too, and asks anew.
    for (by, space, request) in [(joiner, joinery, never_printed), (baker, bakery, lost)] {
        assert!(town.ask(&by, RequestDetails { space, request }).unwrap().row.lapsed);
        assert!(town.ask(&by, town.codes_wanted(space, bureau.domain)).is_ok());
    }
}

#[test]
fn a_letter_that_a_representative_asked_for_comes_in_the_companys_language_d_3() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let (marc, fiduciary) = trustee(&town);
    let here = |number: u32, language| {
        let (_, session) = town.newcomer("Person", "Molitor", number);
        let profile = CompanyProfileInput {
            national_number: "1998220113213".to_owned(),
            procedure_language: language,
            ..town.company("Boulangerie Molitor S.A.")
        };
        let company = SpaceCompany::New(profile);
        town.ask(&session, CreateSpace { company, label: String::new() }).unwrap();
    };
    let letter = || {
        town.clock.skip(TimeDelta::hours(72));
        let client = OtherCompanyInput {
            legal_name: "Boulangerie Molitor S.A.".to_owned(),
            national_number: "1998 2201 13213".to_owned(),
            address: "7, place du Marché\nL-9260 Diekirch".to_owned(),
        };
        let ask = AskAdministration {
            for_company: Some(client),
            language: Language::Fr,
            ..town.codes_wanted(fiduciary, bureau.domain)
        };
        let request = town.ask(&marc, ask).unwrap().row.request;
        let granted = town.grant(&bureau, request).unwrap();
        let seen = town.ask(&marc, RequestDetails { space: fiduciary, request }).unwrap();
        assert_eq!(seen.language, Language::Fr, "that the company is here is not for him to know");
        let print = PrintLetters {
            administration: bureau.administration,
            requests: vec![request],
            keep: Box::new(|_| Ok(())),
        };
        let text = text_of(&town.ask(&bureau.lead, print).unwrap().pdf);
        let in_ = |language: &Language| {
            text.contains(&i18n::text(*language, "documents-letter-salutation", &i18n::args![]))
        };
        let written = Language::ALL.into_iter().find(in_).unwrap();
        assert_eq!(granted.language, written, "the officer sees which it will be");
        written
    };
    assert_eq!(letter(), Language::Fr, "nobody knows better than who asks");
    here(11, None);
    assert_eq!(letter(), Language::Fr, "it is here, and chose none");
    here(12, Some(Language::De));
    assert_eq!(letter(), Language::De);
    here(13, Some(Language::En));
    assert_eq!(letter(), Language::Fr, "two that go by its number say different things");
}
