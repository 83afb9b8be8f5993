use super::words::Words;
use crate::model::PartialDate;

impl Words {
    /// A date as exact as it is: "2024", "September 2024", "20 September 2024".
    pub fn date(&self, date: PartialDate) -> String {
        // In a sentence, a date is isolated as a whole. If its parts were, too, nothing would be left in it that says in
        // which direction it runs (UAX #9, P2), and from right to left the year would stand before the day.
        self.parts(date).replace(['\u{2068}', '\u{2069}'], "")
    }

    fn parts(&self, date: PartialDate) -> String {
        let year = date.year().to_string();
        let Some(month) = date.month() else {
            return year;
        };
        let month = self.text(&format!("month-{month}"));
        match date.day() {
            None => self.with(
                "date-month",
                &[("month", (&month).into()), ("year", (&year).into())],
            ),
            Some(day) => {
                let day = day.to_string();
                let values = [
                    ("day", (&day).into()),
                    ("month", (&month).into()),
                    ("year", (&year).into()),
                ];
                self.with("date-day", &values)
            }
        }
    }

    /// How old the newest page about something is; that no page has a date, where none has.
    pub fn newest(&self, date: Option<PartialDate>, today: Option<PartialDate>) -> String {
        let (Some(date), Some(today)) = (date, today) else {
            return self.text("sources-undated");
        };
        let (said, ago) = (self.date(date), self.ago(date, today));
        self.with(
            "sources-newest",
            &[("date", (&said).into()), ("ago", (&ago).into())],
        )
    }

    /// How long ago a date was, never more exact than the date: "this month", "3 months ago", "2 years ago".
    pub fn ago(&self, date: PartialDate, today: PartialDate) -> String {
        let years = usize::from(today.year().saturating_sub(date.year()));
        let (Some(month), Some(this_month)) = (date.month(), today.month()) else {
            return match years {
                0 => self.text("ago-this-year"),
                _ => self.with("ago-years", &[("count", years.into())]),
            };
        };
        let months = (years * 12 + usize::from(this_month)).saturating_sub(usize::from(month));
        match months {
            0 => self.text("ago-this-month"),
            1..=23 => self.with("ago-months", &[("count", months.into())]),
            _ => self.with("ago-years", &[("count", (months / 12).into())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    fn ago(date: &str) -> String {
        let words = Words::english();
        words.ago(
            date.parse().expect("a date"),
            "2026-11-24".parse().expect("a date"),
        )
    }

    #[test]
    fn an_age_is_never_more_exact_than_its_date() {
        assert_eq!(ago("2026"), "this year");
        assert_eq!(ago("2025"), "1 year ago");
        assert_eq!(ago("2026-11"), "this month");
        assert_eq!(ago("2026-10-30"), "1 month ago");
        assert_eq!(ago("2025-11"), "12 months ago");
        assert_eq!(ago("2023-12-01"), "2 years ago");
    }

    #[test]
    fn from_right_to_left_a_date_in_a_sentence_runs_like_the_sentence() {
        for (language, date) in [("ar", "25 نوفمبر 2026"), ("ur", "25 نومبر 2026")] {
            let words = Words::new(language);
            let day = words.date("2026-11-25".parse().expect("a date"));
            assert_eq!(day, date);
            let sentence = words.with("source-date", &[("date", (&day).into())]);
            assert!(
                sentence.contains(&format!("\u{2068}{date}\u{2069}")),
                "{sentence:?}"
            );
        }
    }

    #[test]
    fn dates_say_what_they_know() {
        let words = Words::english();
        let say = |date: &str| words.date(date.parse().expect("a date"));
        assert_eq!(say("2024"), "2024");
        assert_eq!(say("2024-09"), "September 2024");
        assert_eq!(say("2024-09-20"), "20 September 2024");
    }
}
