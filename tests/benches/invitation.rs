//! One invitation, beside the bare transaction that writes the same rows.

use office::operations::InviteMember;
use rules::{InviteInput, Task};
use store::{Database, SqliteDatabase, SqliteOptions, Value};
use testkit::{Town, ssn};

use crate::measure::{Report, in_turns};

/// Enough for a steady median.
const ROUNDS: usize = 300;

/// The same three rows, as bare statements.
const ROWS: [(&str, &str); 3] = [
    (
        "invitations",
        "id, space, ssn, first_name, last_name, email, task, extra_rights, choice, state, phone, function, address, note, inviter, \
         search_key, sent_at, expires_on, version",
    ),
    ("events", "chain, seq, at, person, ssn, who, what, details, previous, hash"),
    ("outbox", "id, invitation, language, to_address, subject, body, state, attempts, created_at"),
];

pub(crate) fn measure(report: &mut Report) {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let jos = town.citizen("Jos", "Klein", 2);

    // The bare rows are copies of the office's own last ones, under names that are free.
    let bare =
        SqliteDatabase::open(&town.file, &town.key, chrono::Utc::now(), SqliteOptions::default())
            .unwrap();
    let invite = |number: u32| {
        let invitee =
            InviteInput { ssn: ssn(number).as_str().into(), ..jos.invitee(Task::Manager) };
        town.ask(&nadia, InviteMember { space, invitee }).unwrap();
    };
    invite(5000);
    let copies: Vec<(String, Vec<Value>)> =
        ROWS.iter().map(|row| copy_of_last(&bare, row)).collect();
    let (ours, beside) = in_turns(
        ROUNDS,
        |round| invite(10_000 + u32::try_from(round).unwrap()),
        |round| {
            let mut tx = bare.change().unwrap();
            for (place, (sql, values)) in copies.iter().enumerate() {
                let mut values = values.clone();
                let fresh = format!("bare-{round}");
                match place {
                    0 => {
                        values[0] = fresh.into();
                        values[2] = ssn(50_000 + u32::try_from(round).unwrap()).as_str().into();
                    }
                    1 => {
                        values[0] = "bare".into();
                        values[1] = Value::Integer(i64::try_from(round).unwrap() + 1);
                    }
                    _ => {
                        values[0] = fresh.clone().into();
                        values[1] = fresh.into();
                    }
                }
                tx.execute(sql, &values).unwrap();
            }
            tx.commit().unwrap();
        },
    );
    report.compare("one invitation, beside the bare transaction", ours, beside, None);
}

fn copy_of_last(
    database: &SqliteDatabase,
    (table, columns): &(&str, &str),
) -> (String, Vec<Value>) {
    let columns: Vec<&str> = columns.split(", ").collect();
    let mut tx = database.read().unwrap();
    let row = tx
        .query(
            &format!("SELECT {} FROM {table} ORDER BY rowid DESC LIMIT 1", columns.join(", ")),
            &[],
        )
        .unwrap()
        .remove(0);
    let values = row.into_values();
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
    (format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", ")), values)
}
