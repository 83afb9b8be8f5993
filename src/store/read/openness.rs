use std::cell::RefCell;
use std::sync::Arc;

use crate::hours::Hours;
use crate::model::Openness;
use crate::store::bits::Bits;

/// Services by whether they are open at one minute.
pub(super) struct OpenSets {
    minute: i64,
    pub(super) open: Bits,
    pub(super) closed: Bits,
    pub(super) unknown: Bits,
}

impl OpenSets {
    pub(super) fn get(&self, openness: Openness) -> &Bits {
        match openness {
            Openness::Open => &self.open,
            Openness::Closed => &self.closed,
            Openness::Unknown => &self.unknown,
        }
    }

    pub(super) fn of(&self, service: u32) -> Openness {
        if self.open.contains(service) {
            Openness::Open
        } else if self.closed.contains(service) {
            Openness::Closed
        } else {
            Openness::Unknown
        }
    }
}

/// All distinct hours of a directory, and the answer for the minute that was last asked about.
pub(super) struct OpennessCache {
    services: usize,
    hours: Vec<(Hours, Vec<u32>)>,
    last: RefCell<Option<Arc<OpenSets>>>,
}

impl OpennessCache {
    /// `hours`: the text, time zone and country of hours, joined by line ends, with the services that keep them.
    pub(super) fn new(services: usize, hours: &[(String, Vec<u32>)]) -> Self {
        let read = |value: &str| {
            let mut parts = value.split('\n');
            let (text, zone, country) = (parts.next()?, parts.next()?, parts.next()?);
            Hours::new(
                text,
                Some(zone).filter(|zone| !zone.is_empty()),
                country.parse().ok()?,
            )
        };
        let hours = hours
            .iter()
            .filter_map(|(value, services)| read(value).map(|read| (read, services.clone())))
            .collect();
        Self {
            services,
            hours,
            last: RefCell::default(),
        }
    }

    /// `now`: seconds since 1970-01-01 00:00 UTC. A service is open if any of its hours say so, closed if some are
    /// known and none leaves it open or in doubt.
    pub(super) fn at(&self, now: i64) -> Arc<OpenSets> {
        let minute = now.div_euclid(60);
        let mut last = self.last.borrow_mut();
        if let Some(sets) = last.as_ref().filter(|sets| sets.minute == minute) {
            return Arc::clone(sets);
        }
        let mut open = Bits::none(self.services);
        let mut closed = Bits::none(self.services);
        let mut doubtful = Bits::none(self.services);
        for (hours, services) in &self.hours {
            let set = match hours.openness(minute * 60) {
                Openness::Open => &mut open,
                Openness::Closed => &mut closed,
                Openness::Unknown => &mut doubtful,
            };
            for service in services {
                set.insert(*service);
            }
        }
        doubtful.subtract(&open);
        closed.subtract(&open);
        closed.subtract(&doubtful);
        let mut unknown = Bits::all(self.services);
        unknown.subtract(&open);
        unknown.subtract(&closed);
        let sets = Arc::new(OpenSets {
            minute,
            open,
            closed,
            unknown,
        });
        *last = Some(Arc::clone(&sets));
        sets
    }
}
