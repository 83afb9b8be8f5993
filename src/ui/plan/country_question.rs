use std::cmp::Reverse;

use egui::{Rect, ScrollArea, Ui, pos2, vec2};

use super::world_map::{WorldMap, paint_country};
use super::{go_on, send};
use crate::app::{PlanCommand, ViewContext};
use crate::folding::fold;
use crate::gazetteer::{countries, countries_of_compounds, countries_of_language};
use crate::model::CountryCode;
use crate::referral::Nationality;
use crate::ui::icon::Icon;
use crate::ui::theme::{BIG_TARGET, palette, space};
use crate::ui::widgets::{
    Find, Tile, TileRole, button, find_box, heading, main_button, prose, scrolled, section, segments, tile,
    weak,
};

/// From this width on the list and the map stand side by side, in points.
const SIDE_BY_SIDE: f32 = 800.0;
/// No more countries are offered before all others.
const LIKELY: usize = 8;
/// The smallest width of a country in the list, in points.
const NAME: f32 = 200.0;

/// Which of the two questions about countries is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Asked {
    /// Where are you now?
    Here,
    /// Where is home?
    Home,
}

/// A question that is answered by a country: likely ones first, then all, with a search; or on a map.
#[derive(Default)]
pub struct CountryQuestion {
    typed: String,
    is_map: bool,
    map: WorldMap,
}

impl CountryQuestion {
    /// What was typed to find a country.
    pub fn forget_typed(&mut self) {
        self.typed = String::new();
    }

    /// Draws the question.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>, asked: Asked) {
        let words = view.words;
        let (title, about) = match asked {
            Asked::Here => ("where-title", "where-text"),
            Asked::Home => ("home-title", "home-text"),
        };
        go_on(ui, |ui| self.answers(ui, view, asked));
        heading(ui, &words.text(title));
        prose(ui, &words.text(about));
        ui.add_space(space::XS);
        let room = ui.available_rect_before_wrap();
        if room.width() >= SIDE_BY_SIDE {
            let [list, map] = crate::ui::columns::two(ui, room, space::L);
            crate::ui::columns::bare(ui, list, |ui| self.list(ui, view, asked));
            crate::ui::columns::bare(ui, map, |ui| self.map(ui, view, asked));
            return;
        }
        let labels = [words.text("countries-as-list"), words.text("countries-as-map")];
        let labels = labels.each_ref().map(String::as_str);
        if let Some(chosen) = segments(ui, &labels, usize::from(self.is_map)) {
            self.is_map = chosen == 1;
        }
        ui.add_space(space::XS);
        if self.is_map {
            self.map(ui, view, asked);
        } else {
            self.list(ui, view, asked);
        }
    }

    /// What else is an answer, and the country that is marked on the map.
    fn answers(&mut self, ui: &mut Ui, view: &ViewContext<'_>, asked: Asked) {
        let words = view.words;
        if let Some(marked) = self.map.marked()
            && main_button(ui, Icon::Forward, &words.country(marked)).clicked()
        {
            answer(view, asked, marked);
        }
        match asked {
            Asked::Here => {
                let skip = words.text("question-skip");
                if button(ui, None, &skip, &skip).clicked() {
                    self.map.mark(None);
                    send(view, PlanCommand::Here(None));
                }
            }
            Asked::Home => {
                for (key, nationality) in [
                    ("home-not-said", Nationality::NotSaid),
                    ("home-stateless", Nationality::Stateless),
                ] {
                    let word = words.text(key);
                    if button(ui, None, &word, &word).clicked() {
                        self.map.mark(None);
                        send(view, PlanCommand::Home(nationality));
                    }
                }
            }
        }
    }

    fn list(&mut self, ui: &mut Ui, view: &ViewContext<'_>, asked: Asked) {
        let words = view.words;
        let find = Find {
            id: egui::Id::unique(("country of a plan", asked)),
            label: &words.text("countries-find"),
            hint: &words.text("countries-find-hint"),
            height: BIG_TARGET,
        };
        find_box(ui, &mut self.typed, &find);
        ui.add_space(space::XS);
        let wanted = fold(self.typed.trim());
        let known = known(view, asked);
        scrolled(ui, ScrollArea::vertical().id_salt(("countries", asked)), |ui| {
            if !wanted.is_empty() {
                let found = found(view, &wanted);
                if found.is_empty() {
                    weak(ui, &words.text("countries-find-none"));
                }
                names(ui, view, asked, &found, known);
                return;
            }
            section(ui, Icon::Place, &words.text("countries-likely"));
            names(ui, view, asked, &likely(view, asked), known);
            ui.add_space(space::S);
            section(ui, Icon::Web, &words.text("countries-all"));
            names(ui, view, asked, &all(view), known);
        });
    }

    fn map(&mut self, ui: &mut Ui, view: &ViewContext<'_>, asked: Asked) {
        let first = match asked {
            // Where the compounds are: degrees east and south.
            Asked::Here => Rect::from_min_max(pos2(88.0, -30.0), pos2(130.0, 10.0)),
            // From where people are brought there.
            Asked::Home => Rect::from_min_max(pos2(20.0, -50.0), pos2(135.0, 20.0)),
        };
        let note = view.words.text("map-rough");
        let below = crate::ui::theme::line_height(ui, 13.0) * 2.0;
        let size = ui.available_size() - vec2(0.0, below);
        let chosen = self.map.ui(ui, view, size.max(vec2(120.0, 120.0)), first);
        weak(ui, &note);
        if let Some(country) = chosen {
            answer(view, asked, country);
        }
    }
}

fn answer(view: &ViewContext<'_>, asked: Asked, country: CountryCode) {
    send(
        view,
        match asked {
            Asked::Here => PlanCommand::Here(Some(country)),
            Asked::Home => PlanCommand::Home(Nationality::Of(country)),
        },
    );
}

/// The answer that was given already.
fn known(view: &ViewContext<'_>, asked: Asked) -> Option<CountryCode> {
    match asked {
        Asked::Here => view.state.plan.country,
        Asked::Home => view.state.plan.nationality.country(),
    }
}

/// Countries as big targets, as many beside each other as there is room for.
fn names(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    asked: Asked,
    found: &[CountryCode],
    known: Option<CountryCode>,
) {
    let room = ui.available_width();
    let beside = ((room + space::S) / (NAME + space::S)).floor().max(1.0);
    let width = ((room + space::S) / beside - space::S).floor();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a handful"
    )]
    let beside = beside as usize;
    for row in found.chunks(beside) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            for country in row {
                let chosen = known == Some(*country);
                let of = Tile {
                    icon: Some(' '),
                    label: &view.words.country(*country),
                    about: None,
                    chosen,
                    role: TileRole::Radio,
                    width,
                };
                let (response, picture) = tile(ui, &of);
                if ui.is_rect_visible(picture) {
                    let colors = palette(ui);
                    let color = if chosen { colors.on_accent } else { colors.accent };
                    if !paint_country(ui, picture, *country, color) {
                        let pin = Icon::Place.character();
                        crate::ui::widgets::paint_icon(ui, picture.center(), pin, 22.0, color);
                    }
                }
                if response.clicked() {
                    answer(view, asked, *country);
                }
            }
        });
    }
}

/// Countries that are likely answers: for the place where the compounds are; for home where the reader's language is
/// spoken, then those for whose citizens the directory knows most.
fn likely(view: &ViewContext<'_>, asked: Asked) -> Vec<CountryCode> {
    let mut likely: Vec<CountryCode> = Vec::new();
    let mut add = |country: CountryCode| {
        if !likely.contains(&country) && likely.len() < LIKELY {
            likely.push(country);
        }
    };
    match asked {
        Asked::Here => countries_of_compounds().for_each(&mut add),
        Asked::Home => {
            countries_of_language(view.words.language()).for_each(&mut add);
            let mut served = view.state.results.facets.nationalities.clone();
            served.sort_by_key(|served| (Reverse(served.count), served.value));
            for served in served {
                add(served.value);
            }
        }
    }
    likely
}

/// Every country, sorted as the reader expects.
fn all(view: &ViewContext<'_>) -> Vec<CountryCode> {
    let mut all: Vec<CountryCode> = countries().collect();
    all.sort_by_cached_key(|country| view.words.sort_key(&view.words.country(*country)));
    all
}

/// Countries by their name in the reader's language or in English, or by their code.
fn found(view: &ViewContext<'_>, wanted: &str) -> Vec<CountryCode> {
    let mut found = all(view);
    found.retain(|country| {
        let names = [
            view.words.country(*country),
            crate::gazetteer::country_name(*country, "en"),
            country.to_string(),
        ];
        let begins = |name: &String| {
            let name = fold(name);
            name.contains(wanted)
        };
        let [own, english, code] = &names;
        begins(own) || begins(english) || fold(code) == wanted
    });
    found
}
