//! Measuring and reporting.

use std::time::{Duration, Instant};

/// One comparison.
struct Line {
    what: &'static str,
    ours: String,
    beside: String,
    verdict: String,
    kept: bool,
}

/// All comparisons.
#[derive(Default)]
pub(crate) struct Report(Vec<Line>);

impl Report {
    /// Two times, and how many times the second the first may take at most.
    pub(crate) fn compare(
        &mut self,
        what: &'static str,
        ours: Duration,
        beside: Duration,
        limit: Option<f64>,
    ) {
        let ratio = ours.as_secs_f64() / beside.as_secs_f64();
        self.0.push(Line {
            what,
            ours: format!("{:.2} ms", ours.as_secs_f64() * 1e3),
            beside: format!("{:.2} ms", beside.as_secs_f64() * 1e3),
            verdict: limit.map_or_else(
                || format!("× {ratio:.2}"),
                |limit| format!("× {ratio:.2} (at most {limit})"),
            ),
            kept: limit.is_none_or(|limit| ratio <= limit),
        });
    }

    /// Two amounts of memory, in kibibytes.
    pub(crate) fn memory(&mut self, what: &'static str, ours: u64, beside: u64) {
        let mebibytes = |kibibytes: u64| format!("{} MiB", kibibytes / 1024);
        let verdict = format!("× {:.2}", ours as f64 / beside as f64);
        self.0.push(Line {
            what,
            ours: mebibytes(ours),
            beside: mebibytes(beside),
            verdict,
            kept: true,
        });
    }

    /// A time, and what it may be at most for a person not to notice it.
    pub(crate) fn within(&mut self, what: &'static str, ours: Duration, limit: Duration) {
        let ms = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1e3);
        let verdict = format!("× {:.2} (at most 1)", ours.as_secs_f64() / limit.as_secs_f64());
        self.0.push(Line { what, ours: ms(ours), beside: ms(limit), verdict, kept: ours <= limit });
    }

    /// Prints the table, and ends with an error if a limit was passed.
    pub(crate) fn print(&self) {
        println!("{:<58}{:>14}{:>14}   ratio", "", "ours", "beside");
        for line in &self.0 {
            let mark = if line.kept { "" } else { "  ← too much" };
            println!(
                "{:<58}{:>14}{:>14}   {}{mark}",
                line.what, line.ours, line.beside, line.verdict
            );
        }
        if self.0.iter().any(|line| !line.kept) {
            std::process::exit(1);
        }
    }
}

/// The median of two things measured in turns, so that whatever slows the machine down slows both.
pub(crate) fn in_turns(
    rounds: usize,
    mut ours: impl FnMut(usize),
    mut beside: impl FnMut(usize),
) -> (Duration, Duration) {
    let mut times = (Vec::new(), Vec::new());
    for round in 0..rounds {
        times.0.push(timed(|| ours(round)));
        times.1.push(timed(|| beside(round)));
    }
    (median(times.0), median(times.1))
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// The median.
pub(crate) fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
