#include "document/polygon.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace sdmatte {
namespace {

int count(const TileMask& mask, std::uint8_t code)
{
    int found = 0;
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x)
            found += mask.at(x, y) == code ? 1 : 0;
    return found;
}

std::vector<Vertex> rectangle(double x0, double y0, double x1, double y1)
{
    return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
}

// By the definition, for one centre: how often the polygon runs around it.
int winding_of(const std::vector<Vertex>& polygon, double px, double py)
{
    int winding = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vertex& a = polygon[i];
        const Vertex& b = polygon[(i + 1) % polygon.size()];
        const double side = (b.x - a.x) * (py - a.y) - (px - a.x) * (b.y - a.y);
        if (a.y <= py && b.y > py && side > 0)
            ++winding;
        else if (a.y > py && b.y <= py && side < 0)
            --winding;
    }
    return winding;
}

} // namespace

TEST(Polygon, a_rectangle_on_pixel_edges_covers_exactly_its_pixels)
{
    TileMask mask(600, 400);
    fill_polygon(mask, rectangle(250, 100, 260, 300), 255); // over a border of tiles
    EXPECT_EQ(count(mask, 255), 10 * 200);
    EXPECT_EQ(mask.at(250, 100), 255);
    EXPECT_EQ(mask.at(249, 100), 0);
    EXPECT_EQ(mask.at(259, 299), 255);
    EXPECT_EQ(mask.at(260, 299), 0);
    EXPECT_EQ(mask.at(259, 300), 0);
    EXPECT_EQ(mask.at(250, 99), 0);
}

TEST(Polygon, polygons_that_share_an_edge_share_no_pixel_and_leave_none_out)
{
    for (const double middle : {20.0, 20.5, 20.49, 33.3}) {
        TileMask left(100, 50);
        TileMask right(100, 50);
        const std::vector<Vertex> one{{0, 0}, {middle, 0}, {60 - middle, 50}, {0, 50}};
        const std::vector<Vertex> two{{middle, 0}, {100, 0}, {100, 50}, {60 - middle, 50}};
        fill_polygon(left, one, 255);
        fill_polygon(right, two, 255);
        for (int y = 0; y < 50; ++y)
            for (int x = 0; x < 100; ++x)
                ASSERT_EQ(left.at(x, y) + right.at(x, y), 255) << x << ", " << y;
    }
}

TEST(Polygon, every_pixel_is_as_the_definition_says)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> along(-40, 340);
    for (int round = 0; round < 40; ++round) {
        std::vector<Vertex> polygon;
        for (int i = 0; i < 3 + round % 9; ++i)
            polygon.push_back({along(random), along(random)});
        TileMask mask(300, 280);
        fill_polygon(mask, polygon, 255);
        for (int y = 0; y < 280; ++y)
            for (int x = 0; x < 300; ++x)
                ASSERT_EQ(mask.at(x, y), winding_of(polygon, x + 0.5, y + 0.5) != 0 ? 255 : 0)
                    << round << ": " << x << ", " << y;
    }
}

TEST(Polygon, a_lasso_that_crosses_itself_has_no_holes)
{
    TileMask mask(100, 100);
    std::vector<Vertex> twice = rectangle(10, 10, 90, 90);
    const std::vector<Vertex> inner = rectangle(30, 30, 60, 60);
    twice.insert(twice.end(), inner.begin(), inner.end());
    fill_polygon(mask, twice, 255);
    EXPECT_EQ(mask.at(45, 45), 255);
}

TEST(Polygon, it_takes_away_with_code_zero)
{
    TileMask mask(300, 300);
    fill_polygon(mask, rectangle(0, 0, 300, 300), 255);
    fill_polygon(mask, rectangle(100, 100, 290, 200), 0);
    EXPECT_EQ(count(mask, 0), 190 * 100);
}

TEST(Polygon, what_lies_outside_of_the_photo_is_cut)
{
    TileMask mask(50, 40);
    fill_polygon(mask, rectangle(-1e7, -1e7, 1e7, 1e7), 255);
    EXPECT_EQ(count(mask, 255), 50 * 40);
    TileMask beside(50, 40);
    fill_polygon(beside, rectangle(60, 0, 90, 40), 255);
    fill_polygon(beside, rectangle(0, -30, 50, 0), 255);
    EXPECT_TRUE(beside.is_blank());
}

TEST(Polygon, fewer_than_three_vertices_enclose_nothing)
{
    TileMask mask(50, 40);
    fill_polygon(mask, {}, 255);
    fill_polygon(mask, std::vector<Vertex>{{1, 1}, {30, 30}}, 255);
    fill_polygon(mask, std::vector<Vertex>{{1, 1}, {30, 30}, {1, 1}}, 255);
    EXPECT_TRUE(mask.is_blank());
}

} // namespace sdmatte
