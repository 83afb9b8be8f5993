use std::cell::OnceCell;

use crate::model::CountryCode;
use crate::referral::contact::Finding;
use crate::referral::{ContactIndex, Inquirer, Plan, Resources};
use crate::store::{Directory, StoreError};

/// What plans and checks of contacts are made from: the facts, read when they are first asked for.
#[derive(Default)]
pub(super) struct ReferralDesk {
    resources: OnceCell<Resources>,
    contacts: OnceCell<ContactIndex>,
}

impl ReferralDesk {
    /// Reads the facts, a quarter of a second; does nothing if they are read.
    pub fn prepare(&self, directory: &Directory) -> Result<(), StoreError> {
        self.contacts(directory).map(|_contacts| ())
    }

    pub fn plan(&self, directory: &Directory, asked: &Inquirer, now: i64) -> Result<Plan, StoreError> {
        Ok(self.resources(directory)?.plan(asked, now))
    }

    pub fn check(
        &self,
        directory: &Directory,
        text: &str,
        country: Option<CountryCode>,
    ) -> Result<Finding, StoreError> {
        Ok(self.contacts(directory)?.look_up(text, country))
    }

    fn resources(&self, directory: &Directory) -> Result<&Resources, StoreError> {
        if let Some(known) = self.resources.get() {
            return Ok(known);
        }
        let (rights, facts) = (directory.rights()?, directory.facts()?);
        let made = Resources::new(directory.taxonomy(), rights, facts);
        Ok(self.resources.get_or_init(|| made))
    }

    fn contacts(&self, directory: &Directory) -> Result<&ContactIndex, StoreError> {
        let resources = self.resources(directory)?;
        Ok(self.contacts.get_or_init(|| ContactIndex::new(resources.facts())))
    }
}
