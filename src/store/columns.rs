//! The byte layout of the filter columns, shared by the writer and the reader.
//!
//! A column is a list of pairs `(value, service)`: for every value its text and the sorted numbers of the services
//! that have it. All numbers are `u32`, little-endian; texts are length-prefixed UTF-8.

use super::error::StoreError;

/// Names of the columns.
pub(super) const COUNTRY: &str = "country";
/// Services usable from the country without being in it.
pub(super) const AREA: &str = "area";
pub(super) const NATIONAL: &str = "national";
pub(super) const NEED: &str = "need";
pub(super) const LANGUAGE: &str = "language";
pub(super) const CHANNEL: &str = "channel";
pub(super) const GRADE: &str = "grade";
pub(super) const KIND: &str = "kind";
pub(super) const CLOSED: &str = "closed";
pub(super) const ANYWHERE: &str = "anywhere";
/// Values are `hours`, `zone` and `country`, joined by line ends.
pub(super) const HOURS: &str = "hours";
/// The digits of every service's telephone numbers; one value per service that has any.
pub(super) const DIGITS: &str = "digits";

/// Values with the services that have them, in the order of the column.
pub(super) type Column = Vec<(String, Vec<u32>)>;

pub(super) fn encode(column: &[(String, Vec<u32>)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    number(&mut bytes, column.len());
    for (value, services) in column {
        number(&mut bytes, value.len());
        bytes.extend_from_slice(value.as_bytes());
        number(&mut bytes, services.len());
        for service in services {
            bytes.extend_from_slice(&service.to_le_bytes());
        }
    }
    bytes
}

fn number(bytes: &mut Vec<u8>, value: usize) {
    bytes.extend_from_slice(&u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes());
}

/// # Errors
/// If the bytes are no column.
pub(super) fn decode(bytes: &[u8]) -> Result<Column, StoreError> {
    let mut rest = bytes;
    let length = take_number(&mut rest)?;
    (0..length)
        .map(|_| {
            let size = take_number(&mut rest)?;
            let value = String::from_utf8(take(&mut rest, size)?.to_vec()).map_err(|_ignored| UNREADABLE)?;
            let count = take_number(&mut rest)?;
            let numbers = take(&mut rest, count.checked_mul(4).ok_or(UNREADABLE)?)?;
            let services = numbers
                .chunks_exact(4)
                .filter_map(|four| four.try_into().ok())
                .map(u32::from_le_bytes)
                .collect();
            Ok((value, services))
        })
        .collect()
}

const UNREADABLE: StoreError = StoreError::Unreadable("a filter column");

fn take<'a>(rest: &mut &'a [u8], size: usize) -> Result<&'a [u8], StoreError> {
    let (head, tail) = rest.split_at_checked(size).ok_or(UNREADABLE)?;
    *rest = tail;
    Ok(head)
}

fn take_number(rest: &mut &[u8]) -> Result<usize, StoreError> {
    let four = take(rest, 4)?.try_into().map_err(|_ignored| UNREADABLE)?;
    Ok(u32::from_le_bytes(four) as usize)
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn columns_survive_the_bytes() {
        let column = vec![("KH".to_owned(), vec![0, 7, 9]), (String::new(), Vec::new())];
        let bytes = encode(&column);
        assert_eq!(decode(&bytes).expect("a column"), column);
        for cut in 0..bytes.len() {
            assert!(decode(bytes.get(..cut).expect("a part")).is_err());
        }
    }
}
