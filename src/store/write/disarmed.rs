use crate::disarming;
use crate::model::{Contact, Organization, Phone, Place, Service};

/// An organisation whose texts may be shown: the facts of others come in here, too, so what their checker refuses is
/// taken out here once more.
pub(super) fn disarmed(organization: &Organization) -> Organization {
    let mut it = organization.clone();
    text(&mut it.name);
    it.local_name.iter_mut().for_each(text);
    it.other_names.iter_mut().for_each(text);
    it.services.iter_mut().for_each(service);
    it
}

fn service(service: &mut Service) {
    text(&mut service.name);
    text(&mut service.summary);
    for optional in [
        &mut service.alert,
        &mut service.schedule_note,
        &mut service.eligibility.note,
        &mut service.editor_note,
    ] {
        optional.iter_mut().for_each(text);
    }
    if let Some(Place::Public(place)) = &mut service.location {
        text(&mut place.city);
        place.address.iter_mut().for_each(text);
    }
    service.website.iter_mut().for_each(address);
    service.emails.iter_mut().for_each(address);
    service.phones.iter_mut().for_each(phone);
    service.contacts.iter_mut().for_each(contact);
    for source in &mut service.sources {
        address(&mut source.url);
        text(&mut source.title);
    }
}

fn phone(phone: &mut Phone) {
    number(&mut phone.number);
    phone.e164.iter_mut().for_each(number);
    for optional in [&mut phone.label, &mut phone.schedule_note, &mut phone.shared] {
        optional.iter_mut().for_each(text);
    }
}

/// A handle can be a name in any script; an address among its words is one.
fn contact(contact: &mut Contact) {
    text(&mut contact.value);
    contact.label.iter_mut().for_each(text);
    let is_address = |word: &str| word.contains("://") || word.contains('.') && word.contains('/');
    if contact.value.split(' ').any(is_address) {
        let words = contact.value.split(' ').map(|word| match word {
            word if is_address(word) => disarming::address(word),
            word => word.into(),
        });
        contact.value = words.collect::<Vec<_>>().join(" ");
    }
}

fn text(text: &mut String) {
    replace(text, disarming::text);
}

fn number(number: &mut String) {
    replace(number, disarming::number);
}

fn address(address: &mut String) {
    replace(address, disarming::address);
}

fn replace(text: &mut String, by: fn(&str) -> std::borrow::Cow<'_, str>) {
    if let std::borrow::Cow::Owned(harmless) = by(text) {
        *text = harmless;
    }
}
