//! The table `warnings`, and what ends within some days: each subject is told at most once for each of
//! its last days and steps (requirements D-5).

use chrono::{DateTime, NaiveDate, Utc};
use rules::{AccessCodeId, CertificationId, CodeKind, DomainId, LetterId, MandateId, RequestId};
use rules::{SpaceId, Step};

use crate::{Problem, Transaction, Value};

/// What is warned about.
#[derive(Debug, Clone, Copy)]
pub enum Subject {
    /// A mandate.
    Mandate(MandateId),
    /// A certification.
    Certification(CertificationId),
    /// An access code.
    Code(AccessCodeId),
}

/// Notes that the end of something is told at a step; false if it was before, or if it does not end
/// on that day any more.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn give(
    tx: &mut dyn Transaction,
    subject: Subject,
    last_day: NaiveDate,
    step: Step,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    let (subject, still): (Value, _) = match subject {
        Subject::Mandate(id) => (
            id.into(),
            "SELECT 1 FROM mandates WHERE id = ?1 AND state = 'active' AND ends_on = ?2",
        ),
        Subject::Certification(id) => (
            id.into(),
            "SELECT 1 FROM certifications WHERE id = ?1 AND state = 'active' AND ends_on = ?2",
        ),
        Subject::Code(id) => (
            id.into(),
            "SELECT 1 FROM access_codes WHERE id = ?1 AND state = 'issued' AND (activate_by = ?2 OR ends_on = ?2)",
        ),
    };
    let sql = format!(
        "INSERT INTO warnings (subject, last_day, step, at) SELECT ?1, ?2, ?3, ?4 WHERE EXISTS ({still})
         ON CONFLICT DO NOTHING"
    );
    tx.changed_one(&sql, &[subject, last_day.into(), step.word().into(), now.into()])
}

/// The days and the step that a question is about.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    /// At which step.
    pub step: Step,
    /// The first last day.
    pub from: NaiveDate,
    /// The last one.
    pub to: NaiveDate,
}

impl Span {
    fn values(self) -> [Value; 3] {
        [self.from.into(), self.to.into(), self.step.word().into()]
    }
}

/// A mandate in force whose end was not told at a step.
#[derive(Debug, Clone)]
pub struct EndingMandate {
    /// Which.
    pub id: MandateId,
    /// Its domain.
    pub domain: DomainId,
    /// The principal's national number.
    pub national_number: String,
    /// The principal's legal name.
    pub principal_name: String,
    /// The representative's eSpace.
    pub representative: SpaceId,
    /// The company of the representative's eSpace.
    pub representative_name: String,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Its last day.
    pub ends_on: NaiveDate,
}

/// Mandates in force that end within some days and were not told at the step.
pub fn mandates(tx: &mut dyn Transaction, span: Span) -> Result<Vec<EndingMandate>, Problem> {
    tx.query(
        "SELECT m.id, m.domain, m.national_number, m.principal_name, m.representative, c.legal_name, m.since, m.ends_on
         FROM mandates AS m JOIN spaces AS s ON s.id = m.representative JOIN companies AS c ON c.id = s.company
         WHERE m.state = 'active' AND m.ends_on >= ?1 AND m.ends_on <= ?2
           AND NOT EXISTS (SELECT 1 FROM warnings AS w WHERE w.subject = m.id AND w.last_day = m.ends_on AND w.step = ?3)
         ORDER BY m.ends_on, m.principal_name, m.id",
        &span.values(),
    )?
    .iter()
    .map(|row| {
        Ok(EndingMandate {
            id: row.id(0)?,
            domain: row.id(1)?,
            national_number: row.string(2)?,
            principal_name: row.string(3)?,
            representative: row.id(4)?,
            representative_name: row.string(5)?,
            since: row.instant(6)?,
            ends_on: row.day(7)?,
        })
    })
    .collect()
}

/// A certification in force whose end was not told at a step.
#[derive(Debug, Clone)]
pub struct EndingCertification {
    /// Which.
    pub id: CertificationId,
    /// Its eSpace.
    pub space: SpaceId,
    /// The company of the eSpace.
    pub company_name: String,
    /// Its domain.
    pub domain: DomainId,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Its last day.
    pub ends_on: NaiveDate,
}

/// Certifications in force that end within some days and were not told at the step.
pub fn certifications(
    tx: &mut dyn Transaction,
    span: Span,
) -> Result<Vec<EndingCertification>, Problem> {
    tx.query(
        "SELECT h.id, h.space, c.legal_name, h.domain, h.since, h.ends_on
         FROM certifications AS h JOIN spaces AS s ON s.id = h.space JOIN companies AS c ON c.id = s.company
         WHERE h.state = 'active' AND h.ends_on >= ?1 AND h.ends_on <= ?2
           AND NOT EXISTS (SELECT 1 FROM warnings AS w WHERE w.subject = h.id AND w.last_day = h.ends_on AND w.step = ?3)
         ORDER BY h.ends_on, h.id",
        &span.values(),
    )?
    .iter()
    .map(|row| {
        Ok(EndingCertification {
            id: row.id(0)?,
            space: row.id(1)?,
            company_name: row.string(2)?,
            domain: row.id(3)?,
            since: row.instant(4)?,
            ends_on: row.day(5)?,
        })
    })
    .collect()
}

/// The letter that brought a code.
#[derive(Debug, Clone)]
pub struct OfLetter {
    /// Which letter.
    pub letter: LetterId,
    /// The request that it answers.
    pub request: RequestId,
    /// The eSpace that asked.
    pub space: SpaceId,
    /// Whether a representative asked, for another company.
    pub for_another: bool,
    /// Whether the eSpace that asked has entered a representative code of the letter.
    pub served: bool,
}

/// A code that waits and whose deadline was not told at a step.
#[derive(Debug, Clone)]
pub struct EndingCode {
    /// Which.
    pub id: AccessCodeId,
    /// Owner's or representative's.
    pub kind: CodeKind,
    /// Its domain.
    pub domain: DomainId,
    /// The principal's national number.
    pub national_number: String,
    /// The principal's legal name.
    pub company_name: String,
    /// For whom the principal made it; may be empty.
    pub recipient: String,
    /// When it was made.
    pub issued_at: DateTime<Utc>,
    /// The last day on which it can be entered: its activation deadline, or the end of what it brings
    /// if that comes first.
    pub deadline: NaiveDate,
    /// Its letter; none if the principal made it.
    pub letter: Option<OfLetter>,
}

/// Codes that wait, whose deadline comes within some days and was not told at the step; those of a
/// letter that have the same deadline stand together.
pub fn codes(tx: &mut dyn Transaction, span: Span) -> Result<Vec<EndingCode>, Problem> {
    // Both days have an index; a code is found by whichever comes first.
    const DEADLINE: &str =
        "CASE WHEN k.ends_on < k.activate_by THEN k.ends_on ELSE k.activate_by END";
    let found = |day: &str, other: &str, comparison: &str| {
        format!(
            "SELECT k.id, k.kind, k.domain, k.national_number, k.company_name, k.recipient, k.issued_at, {DEADLINE},
                    l.id, q.id, q.space, q.asker,
                    EXISTS (SELECT 1 FROM access_codes AS u WHERE u.letter = l.id AND u.kind = 'representative' AND u.used_in = q.space)
             FROM access_codes AS k LEFT JOIN letters AS l ON l.id = k.letter LEFT JOIN requests AS q ON q.id = l.request
             WHERE k.state = 'issued' AND k.{day} >= ?1 AND k.{day} <= ?2 AND k.{day} {comparison} k.{other}
               AND NOT EXISTS (SELECT 1 FROM warnings AS w WHERE w.subject = k.id AND w.last_day = {DEADLINE} AND w.step = ?3)"
        )
    };
    let sql = format!(
        "{} UNION ALL {} ORDER BY 8, 5, 9, 1",
        found("activate_by", "ends_on", "<="),
        found("ends_on", "activate_by", "<")
    );
    tx.query(&sql, &span.values())?
        .iter()
        .map(|row| {
            let letter = match row.optional_id(8)? {
                None => None,
                Some(letter) => Some(OfLetter {
                    letter,
                    request: row.id(9)?,
                    space: row.id(10)?,
                    for_another: row.text(11)? == "representative",
                    served: row.number(12)? == 1,
                }),
            };
            Ok(EndingCode {
                id: row.id(0)?,
                kind: row.word(1)?,
                domain: row.id(2)?,
                national_number: row.string(3)?,
                company_name: row.string(4)?,
                recipient: row.string(5)?,
                issued_at: row.instant(6)?,
                deadline: row.day(7)?,
                letter,
            })
        })
        .collect()
}
