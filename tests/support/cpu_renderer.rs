//! Draws egui's triangles without a graphics card, so that pictures of the window need neither a screen nor a driver.
//!
//! Textures are sampled bilinearly and clamped at the edge; colours are premultiplied and blended in gamma space, as
//! egui's own painters do. The same input gives the same bytes.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "places of pixels, all far below 2^24 and clamped at zero"
)]
#![expect(
    clippy::indexing_slicing,
    reason = "a place outside of a texture is a fault to stop at"
)]
#![expect(clippy::iter_over_hash_type, reason = "textures do not depend on each other")]
#![expect(clippy::many_single_char_names, reason = "the letters that geometry uses")]

use std::collections::HashMap;

use egui::epaint::{ImageData, Mesh, Primitive, Vertex};
use egui::{Color32, ColorImage, Context, FullOutput, Rect, TextureId, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;

#[derive(Default)]
pub struct CpuRenderer {
    textures: HashMap<TextureId, ColorImage>,
}

impl TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, changes) in delta.set.drain() {
            for change in changes {
                let ImageData::Color(image) = &change.image;
                match change.pos {
                    None => {
                        self.textures.insert(id, ColorImage::clone(image));
                    }
                    Some([left, top]) => {
                        let texture = self.textures.get_mut(&id).expect("a part of a known texture");
                        copy_into(texture, image, left, top);
                    }
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let mut output = output.clone();
        self.handle_delta(&mut output.textures_delta);
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let mut canvas = Canvas::new(size.x.round() as usize, size.y.round() as usize);
        for clipped in ctx.tessellate(output.shapes, scale) {
            if let Primitive::Mesh(mesh) = &clipped.primitive
                && let Some(texture) = self.textures.get(&mesh.texture_id)
            {
                canvas.mesh(mesh, texture, clipped.clip_rect, scale);
            }
        }
        canvas.into_image()
    }
}

fn copy_into(texture: &mut ColorImage, part: &ColorImage, left: usize, top: usize) {
    let (width, part_width) = (texture.size[0], part.size[0]);
    for (row, line) in part.pixels.chunks_exact(part_width).enumerate() {
        let start = (top + row) * width + left;
        texture.pixels[start..start + part_width].copy_from_slice(line);
    }
}

struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 3]>,
}

/// A corner of a triangle in pixels, with its colour from 0 to 1.
struct Corner {
    x: f32,
    y: f32,
    u: f32,
    v: f32,
    color: [f32; 4],
}

impl Corner {
    fn of(vertex: &Vertex, scale: f32) -> Self {
        Self {
            x: vertex.pos.x * scale,
            y: vertex.pos.y * scale,
            u: vertex.uv.x,
            v: vertex.uv.y,
            color: channels(vertex.color),
        }
    }
}

fn channels(color: Color32) -> [f32; 4] {
    color.to_array().map(|channel| f32::from(channel) / 255.0)
}

/// Twice the signed area of the triangle a, b, (x, y).
fn edge(a: &Corner, b: &Corner, x: f32, y: f32) -> f32 {
    (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
}

/// Of two triangles that share an edge, exactly one owns the pixels on it.
fn owns_edge(a: &Corner, b: &Corner) -> bool {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    dy < 0.0 || (dy == 0.0 && dx > 0.0)
}

impl Canvas {
    fn new(width: usize, height: usize) -> Self {
        Self {
            width,
            height,
            pixels: vec![[0.0; 3]; width * height],
        }
    }

    fn mesh(&mut self, mesh: &Mesh, texture: &ColorImage, clip: Rect, scale: f32) {
        let bound = |value: f32, most: usize| (value * scale).round().clamp(0.0, most as f32) as usize;
        let clip = [
            bound(clip.min.x, self.width),
            bound(clip.min.y, self.height),
            bound(clip.max.x, self.width),
            bound(clip.max.y, self.height),
        ];
        for corners in mesh.indices.chunks_exact(3) {
            let corner = |at: usize| Corner::of(&mesh.vertices[corners[at] as usize], scale);
            self.triangle([corner(0), corner(1), corner(2)], texture, clip);
        }
    }

    fn triangle(&mut self, mut corners: [Corner; 3], texture: &ColorImage, clip: [usize; 4]) {
        let mut area = edge(&corners[0], &corners[1], corners[2].x, corners[2].y);
        if area == 0.0 {
            return;
        }
        if area < 0.0 {
            corners.swap(1, 2);
            area = -area;
        }
        let [a, b, c] = &corners;
        let least = |values: [f32; 3]| values.into_iter().fold(f32::MAX, f32::min).floor().max(0.0) as usize;
        let most = |values: [f32; 3]| values.into_iter().fold(f32::MIN, f32::max).ceil().max(0.0) as usize;
        let columns = least([a.x, b.x, c.x]).max(clip[0])..most([a.x, b.x, c.x]).min(clip[2]);
        let rows = least([a.y, b.y, c.y]).max(clip[1])..most([a.y, b.y, c.y]).min(clip[3]);
        for row in rows {
            for column in columns.clone() {
                let (x, y) = (column as f32 + 0.5, row as f32 + 0.5);
                let sides =
                    [(b, c), (c, a), (a, b)].map(|(from, to)| (edge(from, to, x, y), owns_edge(from, to)));
                if sides
                    .iter()
                    .all(|(side, owned)| *side > 0.0 || (*side == 0.0 && *owned))
                {
                    let weights = sides.map(|(side, _)| side / area);
                    self.blend(row * self.width + column, source(&corners, weights, texture));
                }
            }
        }
    }

    fn blend(&mut self, at: usize, source: [f32; 4]) {
        let pixel = &mut self.pixels[at];
        for channel in 0..3 {
            let blended = source[channel] + pixel[channel] * (1.0 - source[3]);
            // What a screen buffer of eight bits would hold.
            pixel[channel] = (blended.clamp(0.0, 1.0) * 255.0).round() / 255.0;
        }
    }

    fn into_image(self) -> Result<RgbaImage, String> {
        let bytes = self
            .pixels
            .iter()
            .flat_map(|[r, g, b]| [*r, *g, *b, 1.0].map(|channel| (channel * 255.0).round() as u8))
            .collect();
        RgbaImage::from_raw(self.width as u32, self.height as u32, bytes)
            .ok_or_else(|| "an empty picture".to_owned())
    }
}

fn source(corners: &[Corner; 3], weights: [f32; 3], texture: &ColorImage) -> [f32; 4] {
    let mix = |of: &dyn Fn(&Corner) -> f32| (0..3).map(|at| weights[at] * of(&corners[at])).sum::<f32>();
    let texel = sample(texture, mix(&|corner| corner.u), mix(&|corner| corner.v));
    std::array::from_fn(|channel| texel[channel] * mix(&|corner| corner.color[channel]))
}

fn sample(texture: &ColorImage, u: f32, v: f32) -> [f32; 4] {
    let [width, height] = texture.size;
    let (x, y) = (u * width as f32 - 0.5, v * height as f32 - 0.5);
    let (right, down) = (x - x.floor(), y - y.floor());
    let texel = |dx: f32, dy: f32| {
        let column = (x.floor() + dx).clamp(0.0, width as f32 - 1.0) as usize;
        let row = (y.floor() + dy).clamp(0.0, height as f32 - 1.0) as usize;
        channels(texture.pixels[row * width + column])
    };
    let corners = [texel(0.0, 0.0), texel(1.0, 0.0), texel(0.0, 1.0), texel(1.0, 1.0)];
    std::array::from_fn(|channel| {
        let top = corners[0][channel] * (1.0 - right) + corners[1][channel] * right;
        let bottom = corners[2][channel] * (1.0 - right) + corners[3][channel] * right;
        top * (1.0 - down) + bottom * down
    })
}
