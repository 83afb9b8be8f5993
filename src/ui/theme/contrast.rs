use egui::Color32;

fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.04045 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

fn luminance(color: Color32) -> f64 {
    0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
}

/// How well one colour can be told from another, 1 to 21
/// ([WCAG 2.2](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)).
pub fn contrast(one: Color32, other: Color32) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::super::palette::Palette;
    use super::contrast;
    use egui::Color32;

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.001);
        assert!((contrast(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 0.001);
    }

    #[test]
    fn letters_and_signs_can_be_told_from_their_grounds() {
        let mut weak = Vec::new();
        for (look, palette) in [("light", Palette::LIGHT), ("dark", Palette::DARK)] {
            let text = palette.text_pairs().into_iter().map(|pair| (pair, 4.5));
            let signs = palette.sign_pairs().into_iter().map(|pair| (pair, 3.0));
            for ((name, front, ground), wanted) in text.chain(signs) {
                let ratio = contrast(front, ground);
                if ratio < wanted {
                    weak.push(format!("{look}: {name}: {ratio:.2} instead of {wanted}"));
                }
            }
        }
        assert!(weak.is_empty(), "too little contrast:\n{}", weak.join("\n"));
    }
}
