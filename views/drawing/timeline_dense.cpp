// SPDX-License-Identifier: GPL-3.0-or-later
// Rows whose lanes have no room: a strip each, or one for several rows.
#include "models/timeline/density.h"
#include "views/drawing/timeline_painter.h"

#include <QtGui/QPainter>

#include <cmath>

namespace tasrih {

namespace {
constexpr int lightest = 14; ///< Per cent of ink for a single claim.
constexpr int darkest = 88;  ///< For as many as are anywhere in sight.
constexpr int shades = 256;

/// The colours of 0 to @p most claims, in steps that grow with the logarithm.
std::vector<QRgb> ramp(const TimelineStyle& style, int most)
{
    std::vector<QRgb> colours(shades);
    const double whole = std::log1p(std::max(most, 1));
    for (int i = 0; i < shades; ++i) {
        const int count = int(std::lround(std::expm1(whole * i / (shades - 1))));
        const int percent =
            count == 0 ? 0 : lightest + int((darkest - lightest) * std::log1p(count - 1) / std::max(whole, 0.7));
        colours[std::size_t(i)] = style.mixed(style.theme->text, std::min(percent, darkest)).rgb();
    }
    colours[0] = style.theme->paper.rgb();
    return colours;
}
} // namespace

void TimelinePainter::paintDense(double top, double bottom)
{
    const TimelineFrame& frame = m_scene.frame;
    const double step = std::max(m_scene.rows.metrics().unit, 1e-6);
    const int width = std::max(1, int(std::ceil(frame.bodyWidth() / step)));
    const std::vector<DenseBand> bands = denseBands(m_scene.rows, top, bottom, step);
    const TimeScale scale(m_scene.scale.start(), m_scene.scale.unitsPerDay() / step);
    Density density(m_content, scale, width);
    std::vector<int> counts; // Band by band, those of empty bands left out.
    std::vector<char> isEmpty;
    isEmpty.reserve(bands.size());
    int most = 0;
    for (const DenseBand& band : bands) {
        for (int placed = band.first; placed < band.end; ++placed)
            density.add(m_scene.rows.row(placed).index);
        isEmpty.push_back(density.isEmpty() ? 1 : 0);
        if (density.isEmpty())
            continue;
        const std::vector<int>& taken = density.take();
        counts.insert(counts.end(), taken.begin(), taken.end());
        most = std::max(most, density.most());
    }
    const std::vector<QRgb> colours = ramp(m_scene.style, most);
    const double whole = std::log1p(std::max(most, 1));
    std::vector<QRgb> shadeOf(std::size_t(most) + 1);
    for (int i = 0; i <= most; ++i)
        shadeOf[std::size_t(i)] = colours[std::size_t(std::lround(std::log1p(i) / whole * (shades - 1)))];
    // One line of a picture a band; the painter stretches it over the band's height.
    QImage picture(width, std::max(1, int(bands.size())), QImage::Format_RGB32);
    const bool fromRight = frame.direction == Qt::RightToLeft;
    auto count = counts.cbegin();
    for (std::size_t i = 0; i < bands.size(); ++i) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(int(i)));
        if (isEmpty[i]) {
            std::fill_n(line, width, colours.front());
            continue;
        }
        for (int x = 0; x < width; ++x)
            line[fromRight ? width - 1 - x : x] = shadeOf[std::size_t(*count++)];
    }
    paintBands(picture, bands, step);
}

void TimelinePainter::paintBands(const QImage& picture, const std::vector<DenseBand>& bands, double step)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF body = m_scene.frame.bodyRect(0, 1);
    const bool areLow = !bands.empty() && bands.size() > 2 && bands[1].bottom - bands[1].top < 2 * step;
    if (areLow) {
        // Bands of one step each: the whole picture in one go.
        m_painter.drawImage(
            QRectF(body.left(), bands.front().top, body.width(), bands.back().bottom - bands.front().top), picture,
            QRectF(0, 0, picture.width(), double(bands.size())));
        m_painter.restore();
        return;
    }
    for (std::size_t i = 0; i < bands.size(); ++i) {
        // A step of paper parts higher bands.
        const double height = bands[i].bottom - bands[i].top;
        const double shown = height >= 4 * step ? height - step : height;
        m_painter.drawImage(QRectF(body.left(), bands[i].top, body.width(), shown), picture,
                            QRectF(0, double(i), picture.width(), 1));
    }
    m_painter.restore();
}

} // namespace tasrih
