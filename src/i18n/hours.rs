use super::words::Words;
use crate::hours::LocalTime;

const DAYS: [&str; 8] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"];

impl Words {
    /// Opening hours in the syntax of OpenStreetMap, said line by line in words. What is beyond days and times of the
    /// clock comes back as it is written.
    pub fn schedule(&self, text: &str) -> Vec<String> {
        if text == "24/7" {
            return vec![self.text("hours-always")];
        }
        let said: Option<Vec<String>> = text.split(';').map(|rule| self.rule(rule.trim())).collect();
        said.unwrap_or_else(|| vec![text.to_owned()])
    }

    /// A time of the clock, as everywhere here: 08:30.
    pub fn time(&self, time: LocalTime) -> String {
        format!("{:02}:{:02}", time.hour, time.minute)
    }

    /// The name of the day of the week.
    pub fn weekday(&self, time: LocalTime) -> String {
        let day = DAYS.get(usize::from(time.weekday).saturating_sub(1));
        day.and_then(|day| self.day(day)).unwrap_or_default()
    }

    fn rule(&self, rule: &str) -> Option<String> {
        let (days, times) = match rule.split_once(' ') {
            Some((days, times)) => (Some(self.days(days)?), times),
            None => (None, rule),
        };
        let times = if times == "off" {
            self.text("hours-off")
        } else {
            self.clock(times)?
        };
        Some(match days {
            Some(days) => self.with(
                "hours-days",
                &[("days", (&days).into()), ("times", (&times).into())],
            ),
            None => self.with("hours-every-day", &[("times", (&times).into())]),
        })
    }

    fn days(&self, days: &str) -> Option<String> {
        let said: Option<Vec<String>> = days
            .split(',')
            .map(|part| match part.split_once('-') {
                Some((first, last)) => {
                    let (first, last) = (self.day(first)?, self.day(last)?);
                    Some(self.with(
                        "day-range",
                        &[("first", (&first).into()), ("last", (&last).into())],
                    ))
                }
                None => self.day(part),
            })
            .collect();
        said.map(|said| self.list(&said))
    }

    fn day(&self, day: &str) -> Option<String> {
        DAYS.contains(&day).then(|| self.code("day", day))
    }

    fn clock(&self, times: &str) -> Option<String> {
        let spans: Option<Vec<String>> = times
            .split(',')
            .map(|span| {
                let (from, to) = span.split_once('-')?;
                (is_time(from) && is_time(to))
                    .then(|| self.with("hours-span", &[("from", from.into()), ("to", to.into())]))
            })
            .collect();
        spans.map(|spans| self.list(&spans))
    }
}

fn is_time(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit() || b == b':')
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn hours_are_said_in_words() {
        let words = Words::english();
        assert_eq!(words.schedule("24/7"), ["Day and night, every day"]);
        assert_eq!(
            words.schedule("Mo-Th,Sa 08:30-12:00,13:00-17:00; Fr 08:30-14:00; PH off"),
            [
                "Monday to Thursday, Saturday: 08:30–12:00, 13:00–17:00",
                "Friday: 08:30–14:00",
                "Public holidays: closed"
            ]
        );
        assert_eq!(words.schedule("08:00-22:00"), ["Every day: 08:00–22:00"]);
    }

    #[test]
    fn what_words_cannot_say_stays_as_it_is_written() {
        assert_eq!(
            Words::english().schedule("Mo[1] 10:00-12:00"),
            ["Mo[1] 10:00-12:00"]
        );
    }
}
