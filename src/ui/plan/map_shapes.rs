use std::sync::OnceLock;

use earcut::Earcut;
use egui::{Pos2, Rect, pos2};

use crate::gazetteer::{Outline, Place, outlines};
use crate::model::CountryCode;

/// A country as it is drawn and hit. Places are degrees east and south, so that they grow as the screen's points do.
#[derive(Debug)]
pub struct CountryShape {
    /// Which country.
    pub country: CountryCode,
    /// The corners of all its parts.
    pub corners: Vec<Pos2>,
    /// Three places in `corners` for each triangle.
    pub triangles: Vec<u32>,
    /// The lines around its parts, closed.
    pub lines: Vec<Vec<Pos2>>,
    /// What lies around all of it.
    pub bounds: Rect,
    /// What lies around its largest part.
    pub main: Rect,
}

impl CountryShape {
    /// The middle of its largest part.
    pub fn middle(&self) -> Pos2 {
        self.main.center()
    }

    /// True if a place lies inside.
    pub fn contains(&self, place: Pos2) -> bool {
        let corner = |at: &u32| self.corners.get(*at as usize).copied().unwrap_or_default();
        self.bounds.contains(place)
            && self
                .triangles
                .chunks_exact(3)
                .any(|three| is_in_triangle(place, three.iter().map(corner)))
    }
}

/// The shapes of all countries that have one, made when they are first drawn; milliseconds.
pub fn shapes() -> &'static [CountryShape] {
    static SHAPES: OnceLock<Vec<CountryShape>> = OnceLock::new();
    SHAPES.get_or_init(|| {
        let mut cutter = Earcut::new();
        outlines()
            .iter()
            .map(|outline| shape(outline, &mut cutter))
            .collect()
    })
}

/// The shape of a country; none for a very small one.
pub fn shape_of(country: CountryCode) -> Option<&'static CountryShape> {
    shapes().iter().find(|shape| shape.country == country)
}

fn shape(outline: &Outline, cutter: &mut Earcut<f32>) -> CountryShape {
    let mut shape = CountryShape {
        country: outline.country,
        corners: Vec::new(),
        triangles: Vec::new(),
        lines: Vec::new(),
        bounds: Rect::NOTHING,
        main: Rect::NOTHING,
    };
    for rings in &outline.parts {
        let first = u32::try_from(shape.corners.len()).unwrap_or(u32::MAX);
        let mut holes: Vec<u32> = Vec::new();
        let mut corners = 0_u32;
        for ring in rings {
            if corners > 0 {
                holes.push(corners);
            }
            corners += u32::try_from(ring.len()).unwrap_or_default();
            let line: Vec<Pos2> = ring.iter().map(|place| southward(*place)).collect();
            shape.corners.extend(&line);
            shape.lines.push(line);
        }
        let mut triangles: Vec<u32> = Vec::new();
        cutter.earcut(rings.iter().flatten().copied(), &holes, &mut triangles);
        shape.triangles.extend(triangles.iter().map(|at| at + first));
        let around = rings.first().map_or(Rect::NOTHING, |ring| {
            let corners: Vec<Pos2> = ring.iter().map(|place| southward(*place)).collect();
            Rect::from_points(&corners)
        });
        shape.bounds |= around;
        if !shape.main.is_positive() || around.area() > shape.main.area() {
            shape.main = around;
        }
    }
    shape
}

fn southward([east, north]: Place) -> Pos2 {
    pos2(east, -north)
}

fn is_in_triangle(place: Pos2, mut corners: impl Iterator<Item = Pos2>) -> bool {
    let (Some(a), Some(b), Some(c)) = (corners.next(), corners.next(), corners.next()) else {
        return false;
    };
    let side = |from: Pos2, to: Pos2| {
        let (along, there) = (to - from, place - from);
        along.x * there.y - along.y * there.x
    };
    let sides = [side(a, b), side(b, c), side(c, a)];
    sides.iter().all(|side| *side >= 0.0) || sides.iter().all(|side| *side <= 0.0)
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::{shape_of, shapes};

    #[test]
    fn a_capital_is_hit_and_only_its_country() {
        // Vientiane lies at the border; Kathmandu, Nairobi, Yangon: degrees east and south, rounded.
        for (code, place) in [
            ("NP", pos2(85.3, -27.7)),
            ("KE", pos2(36.8, 1.3)),
            ("MM", pos2(96.2, -16.9)),
        ] {
            let hit: Vec<&str> = shapes()
                .iter()
                .filter(|shape| shape.contains(place))
                .map(|shape| shape.country.as_str())
                .collect();
            assert_eq!(hit, [code]);
        }
    }

    #[test]
    fn every_shape_is_cut_into_triangles_and_has_a_middle() {
        for shape in shapes() {
            // A point is drawn as a dot.
            let is_point = shape.main.size().max_elem() < 0.2;
            assert!(is_point || !shape.triangles.is_empty(), "{}", shape.country);
            assert!(shape.bounds.contains(shape.middle()), "{}", shape.country);
        }
        let lesotho = shape_of("LS".parse().expect("a code")).expect("a shape");
        let inside = lesotho.middle();
        let around = shape_of("ZA".parse().expect("a code")).expect("a shape");
        assert!(!around.contains(inside), "a hole is left out");
    }
}
