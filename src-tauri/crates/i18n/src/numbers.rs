//! How a number is written.

use rules::Language;

/// A whole number with its digits in groups of three: `12 345` with a narrow no-break space in
/// French, `12.345` in German, `12,345` in English (requirements L-6).
#[must_use]
pub fn format_number(language: Language, number: i64) -> String {
    grouped(language, &number.to_string())
}

/// Groups the digits before the decimal point of a plain number and writes the point as the language
/// does.
pub(crate) fn grouped(language: Language, plain: &str) -> String {
    let (between, decimal) = match language {
        Language::Fr => ('\u{202f}', ','),
        Language::De => ('.', ','),
        Language::En => (',', '.'),
    };
    let (whole, fraction) =
        plain.split_once('.').map_or((plain, None), |(whole, rest)| (whole, Some(rest)));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut out = String::from(sign);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(between);
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push(decimal);
        out.push_str(fraction);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_groups_digits_in_its_own_way_l_6() {
        let written = |number| Language::ALL.map(|language| format_number(language, number));
        assert_eq!(written(12_345_678), ["12\u{202f}345\u{202f}678", "12.345.678", "12,345,678"]);
        assert_eq!(written(1000), ["1\u{202f}000", "1.000", "1,000"]);
        assert_eq!(written(999), ["999", "999", "999"]);
        assert_eq!(written(-100_000), ["-100\u{202f}000", "-100.000", "-100,000"]);
    }

    #[test]
    fn a_fraction_is_not_grouped() {
        assert_eq!(grouped(Language::De, "1234.5678"), "1.234,5678");
        assert_eq!(grouped(Language::En, "0.25"), "0.25");
    }
}
