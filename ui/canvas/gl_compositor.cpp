#include "ui/canvas/gl_compositor.h"

#include "ui/canvas/gl_shader.h"
#include "ui/canvas/gl_tables.h"
#include "ui/canvas/gl_tiles.h"
#include "ui/canvas/raster_compositor.h"

#include <QOpenGLContext>
#include <QOpenGLShaderProgram>

#include <algorithm>
#include <array>
#include <vector>

namespace sdmatte::studio {
namespace {

QByteArray versioned(const char* source)
{
    const bool is_es = QOpenGLContext::currentContext()->isOpenGLES();
    const QByteArray head = is_es
                                ? "#version 300 es\nprecision highp float;\nprecision highp int;\n"
                                  "precision highp sampler2D;\nprecision highp sampler2DArray;\n"
                                : "#version 330 core\n";
    return head + source;
}

bool is_able(const QOpenGLContext* context)
{
    if (context == nullptr)
        return false;
    const auto version = context->format().version();
    return version >= (context->isOpenGLES() ? qMakePair(3, 0) : qMakePair(3, 3));
}

QByteArray tint_name(const char* array, std::size_t i)
{
    return QByteArray(array) + '[' + QByteArray::number(static_cast<int>(i)) + ']';
}

int alpha_tiles(const FrameMaps& maps)
{
    int count = maps.alpha.count() + maps.previous.count();
    for (const TileMap& tint : maps.tints)
        count += tint.count();
    return count;
}

QVector3D unit(const Rgb& codes)
{
    return QVector3D(codes[0], codes[1], codes[2]) / 255;
}

} // namespace

// Everything that lives on the graphics card.
struct GlCompositor::Card {
    Card(QOpenGLExtraFunctions& functions, std::size_t byte_limit)
        : gl(functions)
        , colours(functions, 3, byte_limit)
        , alphas(functions, 1, byte_limit / 4)
        , taps(functions)
        , maps(functions)
    {
        gl.glGenVertexArrays(1, &vertices);
    }
    ~Card() { gl.glDeleteVertexArrays(1, &vertices); }

    void write_maps(const FrameMaps& frame);
    void set_up(const Composition& composition, QSize screen);
    void draw();
    void render(const ScreenPart& part, const DeviceView& view, QSize screen);

    QOpenGLExtraFunctions& gl;
    QOpenGLShaderProgram program;
    GlTiles colours;
    GlTiles alphas;
    DataTexture taps;
    DataTexture maps;
    GLuint vertices = 0; // the triangle needs none, but a core context wants an array
};

void GlCompositor::Card::write_maps(const FrameMaps& frame)
{
    struct Place {
        const TileMap& map;
        GlTiles& tiles;
        QByteArray name;
    };
    std::vector places{
        Place{frame.colour, colours, "colour_map"}, Place{frame.alpha, alphas, "alpha_map"},
        Place{frame.previous, alphas, "previous_map"}, Place{frame.behind, colours, "behind_map"}};
    for (std::size_t i = 0; i < frame.tints.size(); ++i)
        places.push_back({frame.tints[i], alphas, tint_name("tint_maps", i)});
    int width = 1;
    int height = 1;
    for (const Place& place : places) {
        width = std::max(width, place.map.columns);
        height += place.map.rows;
    }
    std::vector<float> layers(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    int first = 0;
    for (const Place& place : places) {
        const TileMap& map = place.map;
        for (int i = 0; i < map.count(); ++i) {
            const int column = i % map.columns;
            const int row = i / map.columns;
            layers[static_cast<std::size_t>((first + row) * width + column)] = static_cast<float>(
                place.tiles.layer_of(*map.pyramid, map.level, map.column + column, map.row + row));
        }
        gl.glUniform3i(program.uniformLocation(place.name.constData()), map.column, map.row, first);
        first += map.rows;
    }
    maps.write(layers, width, height, 1);
}

void GlCompositor::Card::set_up(const Composition& composition, QSize screen)
{
    const auto matches = [](const AlphaPyramid* alpha) {
        return alpha != nullptr && alpha->has_photo_size();
    };
    program.setUniformValue("formula", static_cast<int>(composition.formula));
    program.setUniformValue("alpha_matches", matches(composition.alpha));
    program.setUniformValue("previous_matches", matches(composition.previous));
    program.setUniformValue("is_fading", composition.previous != nullptr);
    program.setUniformValue("fade", composition.fade);
    program.setUniformValue("height", screen.height());
    program.setUniformValue("cell", static_cast<float>(composition.cell));
    program.setUniformValue("overlay", unit(composition.overlay));
    program.setUniformValue("opacity_of_removed", composition.opacity_of_removed);
    program.setUniformValue("opacity_of_kept", composition.opacity_of_kept);
    program.setUniformValue("tint_count", static_cast<int>(composition.tints.size()));
    program.setUniformValue("tint_opacity", composition.tint_opacity);
    for (std::size_t i = 0; i < composition.tints.size(); ++i)
        program.setUniformValue(tint_name("tint_colours", i).constData(),
                                unit(composition.tints[i].colour));
    program.setUniformValue("behind_even", unit(composition.behind_even));
    program.setUniformValue("behind_odd", unit(composition.behind_odd));
    program.setUniformValue("has_picture", composition.behind != nullptr);
    const std::array heat{unit(composition.heat[0]), unit(composition.heat[1]),
                          unit(composition.heat[2])};
    program.setUniformValueArray("heat", heat.data(), static_cast<int>(heat.size()));
    program.setUniformValue("heat_opacity", heat_opacity);
    program.setUniformValue("blends_light", composition.blends_light);
    const QColor surround(composition.surround);
    program.setUniformValue("surround",
                            QVector3D(surround.redF(), surround.greenF(), surround.blueF()));
}

void GlCompositor::Card::draw()
{
    struct Unit {
        const char* name;
        GLenum target;
        GLuint texture;
    };
    const std::array units{Unit{"taps", GL_TEXTURE_2D, taps.id()},
                           Unit{"tile_maps", GL_TEXTURE_2D, maps.id()},
                           Unit{"colour_tiles", GL_TEXTURE_2D_ARRAY, colours.texture()},
                           Unit{"alpha_tiles", GL_TEXTURE_2D_ARRAY, alphas.texture()}};
    for (std::size_t i = 0; i < units.size(); ++i) {
        gl.glActiveTexture(static_cast<GLenum>(GL_TEXTURE0 + i));
        gl.glBindTexture(units[i].target, units[i].texture);
        program.setUniformValue(units[i].name, static_cast<int>(i));
    }
    gl.glDisable(GL_BLEND);
    gl.glDisable(GL_DEPTH_TEST);
    gl.glDisable(GL_STENCIL_TEST);
    gl.glDisable(GL_CULL_FACE);
    gl.glBindVertexArray(vertices);
    gl.glDrawArrays(GL_TRIANGLES, 0, 3);
    gl.glBindVertexArray(0);
    for (std::size_t i = units.size(); i-- > 0;) {
        gl.glActiveTexture(static_cast<GLenum>(GL_TEXTURE0 + i));
        gl.glBindTexture(units[i].target, 0);
    }
}

void GlCompositor::Card::render(const ScreenPart& part, const DeviceView& view, QSize screen)
{
    const Composition& composition = part.composition;
    CompositionTaps all;
    FrameMaps frame;
    if (composition.colour != nullptr) {
        for (int finest = 0; finest < composition.colour->level_count(); ++finest) {
            all = find_composition_taps(part, view, screen, finest);
            frame = frame_maps(composition, all);
            if (colours.reserve(frame.colour.count() + frame.behind.count())
                && alphas.reserve(alpha_tiles(frame)))
                break;
        }
    }
    gl.glViewport(0, 0, screen.width(), screen.height());
    gl.glEnable(GL_SCISSOR_TEST);
    gl.glScissor(part.x0, 0, part.x1 - part.x0, screen.height());
    if (frame.colour.pyramid == nullptr) {
        const QColor surround(composition.surround);
        gl.glClearColor(surround.redF(), surround.greenF(), surround.blueF(), 1);
        gl.glClear(GL_COLOR_BUFFER_BIT);
    } else {
        program.bind();
        write_taps(taps, all);
        write_maps(frame);
        set_up(composition, screen);
        draw();
        program.release();
    }
    gl.glDisable(GL_SCISSOR_TEST);
}

QSurfaceFormat gl_format()
{
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    if (QOpenGLContext::openGLModuleType() == QOpenGLContext::LibGLES) {
        format.setVersion(3, 0);
    } else {
        format.setVersion(3, 3);
        format.setProfile(QSurfaceFormat::CoreProfile);
    }
    return format;
}

std::unique_ptr<GlCompositor> GlCompositor::make(std::size_t byte_limit)
{
    QOpenGLContext* const context = QOpenGLContext::currentContext();
    if (!is_able(context))
        return nullptr;
    auto card = std::make_unique<Card>(*context->extraFunctions(), byte_limit);
    const bool is_built =
        card->program.addShaderFromSourceCode(QOpenGLShader::Vertex, versioned(vertex_shader))
        && card->program.addShaderFromSourceCode(QOpenGLShader::Fragment,
                                                 versioned(fragment_shader))
        && card->program.link();
    if (!is_built)
        return nullptr;
    return std::unique_ptr<GlCompositor>(new GlCompositor(std::move(card)));
}

GlCompositor::GlCompositor(std::unique_ptr<Card> card)
    : card_(std::move(card))
{
}

GlCompositor::~GlCompositor() = default;

int GlCompositor::uploads() const
{
    return card_->colours.uploads() + card_->alphas.uploads();
}

void GlCompositor::render(const Scene& scene, const ViewTransform& view, QSize size,
                          double device_pixel_ratio)
{
    const QSize screen = device_size(size, device_pixel_ratio);
    const DeviceView device = device_view(view, device_pixel_ratio);
    for (const ScreenPart& part : screen_parts(scene, screen.width(), device_pixel_ratio))
        if (part.x0 < part.x1)
            card_->render(part, device, screen);
}

} // namespace sdmatte::studio
