//! The import of a list of 10,000 access codes of 1,000 principals, its dry run and its registration,
//! beside the bare statements that write the same rows.

use std::time::{Duration, Instant};

use office::operations::{CheckImport, RegisterImport};
use rules::{ImportCell, ImportRow};
use store::{Database, SqliteDatabase, SqliteOptions, Value};
use testkit::mandates::SECURITY_CODE;

use crate::measure::{Report, median};
use crate::trade::Trade;

/// Codes in the list.
const CODES: u32 = 10_000;
/// Companies from which they come.
const PRINCIPALS: u32 = 1_000;
/// How often they are imported, and taken back.
const ROUNDS: usize = 3;

pub(crate) fn measure(report: &mut Report) {
    let trade = Trade::with_principals(PRINCIPALS);
    let Trade { town, trustee, space, .. } = &trade;
    let space = *space;
    let fresh = |row: u32| {
        let code = ImportCell::Text(trade.code(row as usize));
        ImportRow { row, code, security_code: ImportCell::Text(SECURITY_CODE.to_owned()) }
    };
    let bare =
        SqliteDatabase::open(&town.file, &town.key, chrono::Utc::now(), SqliteOptions::default())
            .unwrap();
    let (mut ours, mut beside) = (Vec::new(), Vec::new());
    let rows: Vec<ImportRow> = (2..CODES + 2).map(fresh).collect();
    for _ in 0..ROUNDS {
        let told = messages(&bare);
        let before = Instant::now();
        town.ask(trustee, CheckImport { space, rows: rows.clone() }).unwrap();
        let list = RegisterImport { space, rows: rows.clone(), seals: Vec::new() };
        let done = town.ask(trustee, list).unwrap();
        ours.push(before.elapsed());
        assert!(done.iter().all(|row| row.outcome.is_ok()), "every code of the list is good");
        let clients = bare.read().unwrap().count("SELECT count(*) FROM clients", &[]).unwrap();
        assert_eq!(clients, PRINCIPALS, "the codes come from all principals");
        beside.push(write_again(&bare, messages(&bare) - told));
    }
    report.compare(
        "import of 10,000 codes of 1,000 principals, beside bare SQL",
        median(ours),
        median(beside),
        Some(3.0),
    );
}

/// Takes back what the last import wrote and writes the same once more with bare statements, which alone
/// are timed; then takes that back, too, so that the codes can be imported again.
fn write_again(bare: &SqliteDatabase, told: u32) -> Duration {
    let mut tx = bare.read().unwrap();
    let mut written = |table: &str, columns: &str, of_those: &str| -> Vec<Vec<Value>> {
        let sql = format!("SELECT {columns} FROM {table} {of_those}");
        tx.query(&sql, &[]).unwrap().into_iter().map(store::Row::into_values).collect()
    };
    let last = format!("ORDER BY rowid DESC LIMIT {CODES}");
    let mandates = written("mandates", MANDATE, &last);
    // Each mandate is in two histories, and the import in one.
    let events = written("events", EVENT, &format!("ORDER BY rowid DESC LIMIT {}", 2 * CODES + 1));
    let messages = written("messages", MESSAGE, &format!("ORDER BY rowid DESC LIMIT {told}"));
    let receipts = written(
        "message_receipts",
        RECEIPT,
        &format!("WHERE message IN (SELECT id FROM messages ORDER BY rowid DESC LIMIT {told})"),
    );
    let clients = written("clients", CLIENT, "ORDER BY rowid");
    let code = MANDATE.split(", ").position(|column| column == "code").unwrap();
    let codes: Vec<Value> = mandates.iter().map(|mandate| mandate[code].clone()).collect();
    let sql = "SELECT used_at, used_in FROM access_codes WHERE id = ?1";
    let used = tx.query(sql, &codes[..1]).unwrap().remove(0).into_values();
    drop(tx);
    take_back(bare, &codes);

    let add = |table: &str, columns: &str| {
        let places: Vec<String> =
            (1..=columns.split(", ").count()).map(|place| format!("?{place}")).collect();
        format!("INSERT INTO {table} ({columns}) VALUES ({})", places.join(", "))
    };
    let (add_mandate, add_event) = (add("mandates", MANDATE), add("events", EVENT));
    let update = "UPDATE access_codes SET state = 'used', used_at = ?2, used_in = ?3 WHERE id = ?1";
    let add_client = add("clients", CLIENT);
    let (add_message, add_receipt) = (add("messages", MESSAGE), add("message_receipts", RECEIPT));
    // Neither an event nor a message is ever taken back: the same are written under another name.
    let again = |row: &Vec<Value>| {
        let mut row = row.clone();
        if let Value::Text(name) = &row[0] {
            row[0] = Value::Text(format!("bare-{name}"));
        }
        row
    };
    let events: Vec<Vec<Value>> = events.iter().rev().map(again).collect();
    let messages: Vec<Vec<Value>> = messages.iter().map(again).collect();
    let receipts: Vec<Vec<Value>> = receipts.iter().map(again).collect();
    let before = Instant::now();
    let mut tx = bare.change().unwrap();
    for (place, mandate) in mandates.iter().rev().enumerate() {
        tx.execute(update, &[mandate[code].clone(), used[0].clone(), used[1].clone()]).unwrap();
        tx.execute(&add_mandate, mandate).unwrap();
        for event in &events[2 * place..2 * place + 2] {
            tx.execute(&add_event, event).unwrap();
        }
    }
    for event in &events[2 * mandates.len()..] {
        tx.execute(&add_event, event).unwrap();
    }
    for client in &clients {
        tx.execute(&add_client, client).unwrap();
    }
    for message in &messages {
        tx.execute(&add_message, message).unwrap();
    }
    for receipt in &receipts {
        tx.execute(&add_receipt, receipt).unwrap();
    }
    tx.commit().unwrap();
    let time = before.elapsed();
    take_back(bare, &codes);
    time
}

/// How many messages the office has told.
fn messages(bare: &SqliteDatabase) -> u32 {
    bare.read().unwrap().count("SELECT count(*) FROM messages", &[]).unwrap()
}

/// The codes wait again, and the mandates that came of them and the clients never were; their events
/// stay.
fn take_back(bare: &SqliteDatabase, codes: &[Value]) {
    let mut tx = bare.change().unwrap();
    for code in codes {
        let code = std::slice::from_ref(code);
        tx.execute("DELETE FROM mandates WHERE code = ?1", code).unwrap();
        let wait = "UPDATE access_codes SET state = 'issued', used_at = NULL, used_in = NULL WHERE id = ?1";
        tx.execute(wait, code).unwrap();
    }
    tx.execute("DELETE FROM clients", &[]).unwrap();
    tx.commit().unwrap();
}

const MANDATE: &str = "id, domain, domain_version, national_number, principal_name, representative, \
                       state, origin, code, scope, since, ends_on, ended_at, version";
const CLIENT: &str = "space, national_number, name, search_key, company_group";
const MESSAGE: &str = "id, space, kind, origin, who, subject_kind, subject, facts, at";
const RECEIPT: &str = "message, person, space, read_at, shown_at, mailed_at";
const EVENT: &str = "chain, seq, at, person, ssn, who, what, details, previous, hash";
