use serde::Deserialize;

use crate::model::CountryCode;

/// Made by `scripts/cut-map` out of Natural Earth.
const FILE: &str = include_str!("../../assets/map/countries.json");

/// A place: degrees east and north.
pub type Place = [f32; 2];

/// A closed line; the first place is not repeated at the end.
pub type Ring = Vec<Place>;

/// The rough outline of a country, to be pointed at on a map.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Which country.
    pub country: CountryCode,
    /// Its parts: each an outer ring, and rings around what does not belong to it.
    pub parts: Vec<Vec<Ring>>,
}

/// `TopoJSON`, as far as the file uses it: <https://github.com/topojson/topojson-specification>.
#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    arcs: Vec<Vec<[i32; 2]>>,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Objects {
    countries: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    id: String,
    #[serde(flatten)]
    shape: Shape,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Shape {
    Polygon(Vec<Vec<i32>>),
    MultiPolygon(Vec<Vec<Vec<i32>>>),
}

/// The outlines of all countries that have one on the map; milliseconds. Very small ones may be missing.
pub fn outlines() -> Vec<Outline> {
    let Ok(topology) = serde_json::from_str::<Topology>(FILE) else {
        return Vec::new();
    };
    let arcs: Vec<Vec<Place>> = topology
        .arcs
        .iter()
        .map(|arc| absolute(arc, &topology.transform))
        .collect();
    let of_one = |geometry: Geometry| {
        let parts = match geometry.shape {
            Shape::Polygon(rings) => vec![rings],
            Shape::MultiPolygon(parts) => parts,
        };
        let parts = parts.iter().map(|rings| {
            let rings = rings.iter().map(|numbers| ring(numbers, &arcs));
            rings.filter(|ring| ring.len() >= 3).collect::<Vec<Ring>>()
        });
        Some(Outline {
            country: geometry.id.parse().ok()?,
            parts: parts.filter(|rings| !rings.is_empty()).collect(),
        })
    };
    topology
        .objects
        .countries
        .geometries
        .into_iter()
        .filter_map(of_one)
        .collect()
}

/// The places of an arc, which is written as steps on a grid.
fn absolute(arc: &[[i32; 2]], transform: &Transform) -> Vec<Place> {
    let mut at = [0_i32; 2];
    let place = |[step_x, step_y]: &[i32; 2]| {
        at = [at[0] + step_x, at[1] + step_y];
        #[expect(clippy::cast_possible_truncation, reason = "degrees on a rough map")]
        let degrees = |axis: usize, grid: i32| -> f32 {
            let scale = transform.scale.get(axis).copied().unwrap_or_default();
            let translate = transform.translate.get(axis).copied().unwrap_or_default();
            f64::from(grid).mul_add(scale, translate) as f32
        };
        [degrees(0, at[0]), degrees(1, at[1])]
    };
    arc.iter().map(place).collect()
}

/// A ring out of arcs, each of which begins where the last one ended; `!n` is arc `n` backwards.
fn ring(numbers: &[i32], arcs: &[Vec<Place>]) -> Ring {
    let mut ring = Ring::new();
    for number in numbers {
        let forwards = usize::try_from(*number).ok();
        let index = forwards.or_else(|| usize::try_from(!*number).ok());
        let Some(arc) = index.and_then(|index| arcs.get(index)) else {
            continue;
        };
        ring.pop();
        if forwards.is_some() {
            ring.extend(arc);
        } else {
            ring.extend(arc.iter().rev());
        }
    }
    ring.pop();
    unbroken(ring)
}

/// A ring that crosses the line where east meets west goes on beyond it instead of around the world.
fn unbroken(mut ring: Ring) -> Ring {
    let mut before: Option<f32> = None;
    for place in &mut ring {
        if let Some(before) = before {
            place[0] -= ((place[0] - before) / 360.0).round() * 360.0;
        }
        before = Some(place[0]);
    }
    ring
}

#[cfg(test)]
mod tests {
    use super::outlines;
    use crate::gazetteer::is_country;

    #[test]
    fn the_countries_of_the_compounds_and_of_their_people_are_on_the_map() {
        let outlines = outlines();
        for code in [
            "KH", "MM", "LA", "TH", "PH", "VN", "IN", "BD", "PK", "ET", "KE", "UG", "CN", "ID", "SG",
        ] {
            let found = outlines.iter().find(|outline| outline.country.as_str() == code);
            assert!(found.is_some_and(|outline| !outline.parts.is_empty()), "{code}");
        }
        assert!(outlines.iter().all(|outline| is_country(outline.country)));
    }

    #[test]
    fn a_capital_lies_inside_its_country() {
        // Phnom Penh, Bangkok, Addis Ababa: degrees east and north, rounded.
        for (code, place) in [("KH", [104.9, 11.6]), ("TH", [100.6, 13.8]), ("ET", [38.7, 9.0])] {
            let outlines = outlines();
            let inside: Vec<&str> = outlines
                .iter()
                .filter(|outline| outline.parts.iter().any(|rings| is_inside(&rings[0], place)))
                .map(|outline| outline.country.as_str())
                .collect();
            assert_eq!(inside, [code]);
        }
    }

    /// By counting how often a line to the east crosses the ring.
    fn is_inside(ring: &[[f32; 2]], [x, y]: [f32; 2]) -> bool {
        let next = ring.iter().cycle().skip(1);
        let crossings = ring.iter().zip(next).filter(|([ax, ay], [bx, by])| {
            (ay > &y) != (by > &y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
        });
        crossings.count() % 2 == 1
    }
}
