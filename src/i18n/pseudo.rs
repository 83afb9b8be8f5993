use std::borrow::Cow;

/// The tag of the invented language: stretched English with marks on its letters, in a window from right to left.
///
/// Words that are clipped in it will be clipped in a longer language, and words without marks are not translatable.
pub const PSEUDO: &str = "ar-XB";

/// How much longer than English a text becomes, in parts of its length.
const STRETCH: f32 = 0.4;

/// An English text in the invented language.
pub(super) fn stretched(text: &str) -> Cow<'_, str> {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters == 0 {
        return Cow::Borrowed(text);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "the length of a text"
    )]
    let more = (letters as f32 * STRETCH).ceil() as usize;
    let (start, end) = (text.len() - text.trim_start().len(), text.trim_end().len());
    let mut stretched: String = text.get(..end).unwrap_or(text).chars().map(marked).collect();
    for at in 0..more {
        // Blanks now and then, so that lines can end inside.
        stretched.push(if at % 7 == 0 { ' ' } else { 'ø' });
    }
    stretched.push_str(text.get(end.max(start)..).unwrap_or_default());
    Cow::Owned(stretched)
}

fn marked(letter: char) -> char {
    const PLAIN: &str = "aceinosuyzACEINOSUYZ";
    const MARKED: &str = "åçéîñöšûýžÅÇÉÎÑÖŠÛÝŽ";
    let at = PLAIN.chars().position(|plain| plain == letter);
    at.and_then(|at| MARKED.chars().nth(at)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::stretched;

    #[test]
    fn texts_grow_and_keep_the_blanks_at_their_ends() {
        assert_eq!(stretched("Search "), "Šéårçh øø ");
        assert_eq!(stretched(": "), ": ");
    }
}
