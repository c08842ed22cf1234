#include "image/sample_tile.h"

#include <algorithm>

namespace sdmatte {
namespace {

constexpr float smallest_half_width = 0.06F; // pixels; thinner hairs would only vanish

// How much of a pixel at distance `d` from the middle of a line lies on it, for a line of
// 2 x half pixels whose edge fades over `soft` more.
float line_coverage(float d, float half, float soft)
{
    const float filter = 0.5F + soft;
    const float overlap = std::min(half, d + filter) - std::max(-half, d - filter);
    return std::clamp(overlap / (2 * filter), 0.0F, 1.0F);
}

void over(TilePixel& pixel, Rgb colour, float alpha)
{
    pixel.colour = colour * alpha + pixel.colour * (1 - alpha);
    pixel.alpha = alpha + pixel.alpha * (1 - alpha);
}

// What one strand covers of a tile. Its segments overlap at the nodes, so that the most of
// each pixel counts and not the sum.
struct Cover {
    struct Hit {
        float coverage = 0;
        Rgb colour;
    };
    std::vector<Hit> hits = std::vector<Hit>(static_cast<std::size_t>(tile_side) * tile_side);
    std::vector<int> touched;
};

void cover_segment(Cover& cover, Bounds bounds, Vec2 a, Vec2 b, const Strand::Node& from,
                   const Strand::Node& to, float scale, float soft)
{
    const float half_a = std::max(from.half_width * scale, smallest_half_width);
    const float half_b = std::max(to.half_width * scale, smallest_half_width);
    const float reach = std::max(half_a, half_b) + soft + 1;
    const int x0 = std::max(bounds.x0, static_cast<int>(std::floor(std::min(a.x, b.x) - reach)));
    const int x1 = std::min(bounds.x1, static_cast<int>(std::ceil(std::max(a.x, b.x) + reach)));
    const int y0 = std::max(bounds.y0, static_cast<int>(std::floor(std::min(a.y, b.y) - reach)));
    const int y1 = std::min(bounds.y1, static_cast<int>(std::ceil(std::max(a.y, b.y) + reach)));
    const Vec2 way = b - a;
    const float square = std::max(way.x * way.x + way.y * way.y, 1e-12F);
    for (int y = y0; y < y1; ++y) {
        const float py = static_cast<float>(y) + 0.5F - a.y;
        int from_x = x0;
        int to_x = x1;
        if (std::abs(way.y) > 1e-3F) { // only what the endless line would reach in this row
            const float middle = a.x + py * way.x / way.y;
            const float spread = reach * std::sqrt(square) / std::abs(way.y) + 1;
            from_x = std::max(from_x, static_cast<int>(std::max(middle - spread, -1.0F)));
            to_x = std::min(to_x, static_cast<int>(std::clamp(middle + spread, 0.0F, 1e9F)) + 1);
        }
        for (int x = from_x; x < to_x; ++x) {
            const float px = static_cast<float>(x) + 0.5F - a.x;
            const float t = std::clamp((px * way.x + py * way.y) / square, 0.0F, 1.0F);
            const float dx = px - t * way.x;
            const float dy = py - t * way.y;
            const float squared = dx * dx + dy * dy;
            if (squared >= reach * reach)
                continue;
            const float d = std::sqrt(squared);
            const float half = half_a + t * (half_b - half_a);
            const float coverage = line_coverage(d, half, soft);
            const int index = (y - bounds.y0) * tile_side + (x - bounds.x0);
            Cover::Hit& hit = cover.hits[static_cast<std::size_t>(index)];
            if (coverage <= hit.coverage)
                continue;
            if (hit.coverage == 0)
                cover.touched.push_back(index);
            // Round: darker towards its sides, where it is wide enough to see.
            const float side = std::min(d / (half + 0.5F), 1.0F);
            const float round = 1 - 0.35F * side * side * std::min(half, 1.0F);
            hit = {coverage, mix(from.colour, to.colour, t) * round};
        }
    }
}

void draw_strand(Tile& tile, Cover& cover, Bounds bounds, const TileGrid& grid,
                 const Strand& strand)
{
    for (int i = 0; i + 1 < Strand::node_count; ++i) {
        const Strand::Node& from = strand.nodes[static_cast<std::size_t>(i)];
        const Strand::Node& to = strand.nodes[static_cast<std::size_t>(i) + 1];
        cover_segment(cover, bounds, grid.to_pixels(from.at), grid.to_pixels(to.at), from, to,
                      grid.scale, strand.blur * grid.scale);
    }
    for (const int index : cover.touched) {
        Cover::Hit& hit = cover.hits[static_cast<std::size_t>(index)];
        over(tile.pixels[static_cast<std::size_t>(index)], hit.colour,
             hit.coverage * strand.opacity);
        hit.coverage = 0;
    }
    cover.touched.clear();
}

// A soft spot of light: 1 at its middle, 0 from its edge on.
float spot(Vec2 at, Vec2 centre, Vec2 radius)
{
    const float x = (at.x - centre.x) / radius.x;
    const float y = (at.y - centre.y) / radius.y;
    return 1 - smooth_step(0.55F, 1.0F, std::sqrt(x * x + y * y));
}

struct Paint {
    Rgb colour;
    float alpha = 1;
};

Paint with_light(Paint paint, float light, Rgb colour = {1, 1, 1})
{
    const float alpha = light + paint.alpha * (1 - light);
    if (alpha <= 0)
        return paint;
    const Rgb premultiplied = colour * light + paint.colour * (paint.alpha * (1 - light));
    return {premultiplied * (1 / alpha), alpha};
}

// `at` in the unit circle.
Paint glass(Vec2 at, Rgb tint)
{
    const float r = length(at);
    const float facing = std::sqrt(std::max(0.0F, 1 - r * r));
    const float fresnel = std::pow(1 - facing, 2.5F);
    const Rgb sky = mix(tint, {0.93F, 0.97F, 0.98F}, std::clamp(0.5F - 0.6F * at.y, 0.0F, 1.0F));
    const Rgb body = mix(sky, tint * 0.42F, smooth_step(0.2F, 1.0F, r) * 0.75F);
    Paint paint{mix(body, {0.90F, 0.97F, 1.0F}, 0.55F * fresnel), 0.30F + 0.42F * fresnel};
    // Light gathered on the side away from the sun, the window's reflection, a small second one.
    const float gathered = smooth_step(0.55F, 0.86F, r) * (1 - smooth_step(0.86F, 1.0F, r))
                           * std::max(0.0F, (-0.55F * at.x + 0.80F * at.y) / std::max(r, 1e-3F));
    paint = with_light(paint, 0.55F * gathered, {1.0F, 0.97F, 0.85F});
    const Vec2 turned{0.80F * at.x + 0.60F * at.y, -0.60F * at.x + 0.80F * at.y};
    const float window = spot(turned, {-0.62F, -0.08F}, {0.20F, 0.30F});
    paint = with_light(paint, 0.92F * window);
    return with_light(paint, 0.75F * spot(at, {0.42F, 0.50F}, {0.10F, 0.07F}));
}

Paint eye(Vec2 at, Rgb iris)
{
    const float r = length(at);
    const float ray = 0.10F * smooth_noise(8 * std::atan2(at.y, at.x) + 40, 3 * r, 5);
    const Rgb lit = mix(iris * 0.45F, iris * 1.9F, smooth_step(-0.3F, 0.9F, at.y) + ray);
    Rgb colour = mix({0.02F, 0.012F, 0.01F}, lit, smooth_step(0.56F, 0.66F, r));
    colour = mix(colour, {0.03F, 0.02F, 0.015F}, smooth_step(0.84F, 0.98F, r));
    Paint paint{colour, 1};
    paint =
        with_light(paint, 0.22F * spot(at, {0.05F, 0.55F}, {0.55F, 0.34F}), {0.75F, 0.85F, 0.70F});
    paint = with_light(paint, 0.97F * spot(at, {-0.32F, -0.36F}, {0.27F, 0.25F}));
    return with_light(paint, 0.70F * spot(at, {0.34F, 0.30F}, {0.11F, 0.10F}));
}

Paint nose(Vec2 at, Rgb colour)
{
    const float light = 0.75F - 0.45F * at.y;
    Paint paint{colour * light, 1};
    paint =
        with_light(paint, 0.55F * spot(at, {-0.22F, -0.45F}, {0.45F, 0.26F}), {1.0F, 0.93F, 0.90F});
    const float holes =
        spot(at, {-0.42F, 0.28F}, {0.24F, 0.28F}) + spot(at, {0.42F, 0.28F}, {0.24F, 0.28F});
    return {mix(paint.colour, {0.02F, 0.01F, 0.01F}, 0.8F * std::min(holes, 1.0F)), 1};
}

Paint painted(const Blob& blob, Vec2 at)
{
    switch (blob.kind) {
    case BlobKind::Glass: return glass(at, blob.colour);
    case BlobKind::Eye: return eye(at, blob.colour);
    case BlobKind::Nose: return nose(at, blob.colour);
    case BlobKind::Bokeh: // a lens draws its discs brighter at the edge
        return {blob.colour, 0.72F + 0.28F * smooth_step(0.55F, 0.97F, length(at))};
    case BlobKind::Plain: break;
    }
    return {blob.colour, 1};
}

void draw_blob(Tile& tile, Bounds bounds, const TileGrid& grid, const Blob& blob)
{
    const Bounds touched = bounds_of(blob, grid);
    const float c = std::cos(blob.angle);
    const float s = std::sin(blob.angle);
    const float smaller = std::min(blob.radius.x, blob.radius.y) * grid.scale;
    const float soft = std::max(blob.blur * grid.scale, 0.5F);
    for (int y = std::max(bounds.y0, touched.y0); y < std::min(bounds.y1, touched.y1); ++y) {
        for (int x = std::max(bounds.x0, touched.x0); x < std::min(bounds.x1, touched.x1); ++x) {
            const Vec2 from_centre =
                grid.to_scene(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F)
                - blob.centre;
            const Vec2 at{(c * from_centre.x + s * from_centre.y) / blob.radius.x,
                          (-s * from_centre.x + c * from_centre.y) / blob.radius.y};
            const float outside = (length(at) - 1) * smaller; // pixels, of a circle exact
            const float coverage = std::clamp(0.5F - outside / (2 * soft), 0.0F, 1.0F);
            if (coverage <= 0)
                continue;
            const Paint paint = painted(blob, at);
            over(tile.at(x - bounds.x0, y - bounds.y0), paint.colour,
                 paint.alpha * coverage * blob.opacity);
        }
    }
}

} // namespace

TileGrid TileGrid::make(int width, int height)
{
    return {.width = width,
            .height = height,
            .columns = (width + tile_side - 1) / tile_side,
            .rows = (height + tile_side - 1) / tile_side,
            .scale = static_cast<float>(std::min(width, height))};
}

Bounds TileGrid::tile(int index) const
{
    const int x = index % columns * tile_side;
    const int y = index / columns * tile_side;
    return {x, y, std::min(x + tile_side, width), std::min(y + tile_side, height)};
}

Vec2 TileGrid::to_pixels(Vec2 at) const
{
    return {at.x * scale + static_cast<float>(width) / 2,
            at.y * scale + static_cast<float>(height) / 2};
}

Vec2 TileGrid::to_scene(float x, float y) const
{
    return {(x - static_cast<float>(width) / 2) / scale,
            (y - static_cast<float>(height) / 2) / scale};
}

Bounds bounds_of(const Strand& strand, const TileGrid& grid)
{
    Vec2 low{1e9F, 1e9F};
    Vec2 high{-1e9F, -1e9F};
    float half = smallest_half_width;
    for (const Strand::Node& node : strand.nodes) {
        const Vec2 at = grid.to_pixels(node.at);
        low = {std::min(low.x, at.x), std::min(low.y, at.y)};
        high = {std::max(high.x, at.x), std::max(high.y, at.y)};
        half = std::max(half, node.half_width * grid.scale);
    }
    const float reach = half + strand.blur * grid.scale + 1;
    return {
        static_cast<int>(std::floor(low.x - reach)), static_cast<int>(std::floor(low.y - reach)),
        static_cast<int>(std::ceil(high.x + reach)), static_cast<int>(std::ceil(high.y + reach))};
}

Bounds bounds_of(const Blob& blob, const TileGrid& grid)
{
    const Vec2 centre = grid.to_pixels(blob.centre);
    const float reach = (std::max(blob.radius.x, blob.radius.y) + blob.blur) * grid.scale + 1;
    return {static_cast<int>(std::floor(centre.x - reach)),
            static_cast<int>(std::floor(centre.y - reach)),
            static_cast<int>(std::ceil(centre.x + reach)),
            static_cast<int>(std::ceil(centre.y + reach))};
}

void clear(Tile& tile)
{
    std::ranges::fill(tile.pixels, TilePixel{});
}

void fill_garden(Tile& tile, Bounds bounds, const TileGrid& grid, std::uint64_t seed)
{
    for (int y = bounds.y0; y < bounds.y1; ++y) {
        for (int x = bounds.x0; x < bounds.x1; ++x)
            tile.at(x - bounds.x0,
                    y - bounds.y0) = {garden_colour(grid.to_scene(static_cast<float>(x) + 0.5F,
                                                                  static_cast<float>(y) + 0.5F),
                                                    seed),
                                      1};
    }
}

void draw(Tile& tile, Bounds bounds, const TileGrid& grid, const std::vector<TileItem>& items)
{
    Cover cover;
    for (const TileItem& item : items) {
        if (item.strand != nullptr)
            draw_strand(tile, cover, bounds, grid, *item.strand);
        else
            draw_blob(tile, bounds, grid, *item.blob);
    }
}

} // namespace sdmatte
