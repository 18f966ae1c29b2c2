//! What every engine offers. Statements are written once, in the subset that the engines share,
//! with `?1`, `?2`, … for their values.

use crate::{Follower, Problem, Row, Value};

/// A database of one office.
pub trait Database: Send + Sync {
    /// Begins a transaction that may change data. One at a time: a second one waits.
    ///
    /// # Errors
    /// [`Problem`] of the engine; so for all functions of this trait.
    fn change(&self) -> Result<Box<dyn Transaction + '_>, Problem>;

    /// Begins a transaction that only reads, from one consistent moment.
    fn read(&self) -> Result<Box<dyn Transaction + '_>, Problem>;

    /// A number that is another one whenever anything was changed since it was last asked for,
    /// by whomever.
    ///
    /// # Errors
    /// [`Problem`] of the engine.
    fn revision(&self) -> Result<u32, Problem>;

    /// A secret of this office for one purpose: the same whenever its data is opened, also on
    /// another computer, and of no use to whoever has the data without its key.
    fn secret(&self, purpose: &str) -> [u8; 32];

    /// Copies everything, encrypted with the same key, to a file that does not exist yet. The
    /// follower is told of bytes. What is stopped or fails leaves no file.
    fn copy_to(&self, file: &std::path::Path, follower: &mut Follower) -> Result<(), Problem>;
}

/// A transaction. Whatever is not committed never happened.
pub trait Transaction {
    /// Runs a statement and answers how many rows it changed.
    ///
    /// # Errors
    /// [`Problem`] of the engine; so for all functions of this trait.
    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, Problem>;

    /// Runs a query and answers its rows.
    fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, Problem>;

    /// Makes everything since the beginning last.
    fn commit(self: Box<Self>) -> Result<(), Problem>;
}

impl dyn Transaction + '_ {
    /// The first row of a query, if there is one.
    ///
    /// # Errors
    /// [`Problem`] of the engine; so for all functions here.
    pub fn first(&mut self, sql: &str, values: &[Value]) -> Result<Option<Row>, Problem> {
        Ok(self.query(sql, values)?.into_iter().next())
    }

    /// The number that a counting query answers.
    pub fn count(&mut self, sql: &str, values: &[Value]) -> Result<u32, Problem> {
        self.first(sql, values)?.map_or(Ok(0), |row| row.number(0))
    }

    /// Whether a conditional statement changed exactly one row.
    pub fn changed_one(&mut self, sql: &str, values: &[Value]) -> Result<bool, Problem> {
        Ok(self.execute(sql, values)? == 1)
    }
}

/// `?1` and the like for a list of values, as the columns of an `INSERT`.
pub(crate) fn insert(
    tx: &mut dyn Transaction,
    table: &str,
    columns: &[(&str, Value)],
) -> Result<(), Problem> {
    let names = columns.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let places = (1..=columns.len()).map(|n| format!("?{n}")).collect::<Vec<_>>().join(", ");
    let values: Vec<Value> = columns.iter().map(|(_, value)| value.clone()).collect();
    tx.execute(&format!("INSERT INTO {table} ({names}) VALUES ({places})"), &values).map(|_| ())
}

/// How many values one statement looks for at once: enough that asking costs little, few enough for
/// every engine.
const AT_ONCE: usize = 200;

/// Asks for many values, some hundred at a time. The statement is made from the places of the values;
/// those of `own` come before them. Fewer values than places are filled up with the last
/// one, so that the engine prepares a single statement.
pub(crate) fn query_among<T>(
    tx: &mut dyn Transaction,
    sql: impl Fn(&str) -> String,
    own: &[Value],
    among: impl ExactSizeIterator<Item = Value>,
    read: impl Fn(&Row) -> Result<T, Problem>,
) -> Result<Vec<T>, Problem> {
    let first = own.len() + 1;
    let places: Vec<String> = (first..first + AT_ONCE).map(|place| format!("?{place}")).collect();
    let sql = sql(&places.join(", "));
    let mut found = Vec::with_capacity(among.len());
    let mut among = among.peekable();
    while among.peek().is_some() {
        let mut values = own.to_vec();
        values.extend(among.by_ref().take(AT_ONCE));
        let last = values.last().cloned().unwrap_or(Value::Null);
        values.resize(own.len() + AT_ONCE, last);
        for row in tx.query(&sql, &values)? {
            found.push(read(&row)?);
        }
    }
    Ok(found)
}
