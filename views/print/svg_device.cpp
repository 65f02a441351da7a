// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/svg_device.h"

#include "database/text/printable.h"
#include "database/words/numerals.h"
#include "views/drawing/timeline_style.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QGlyphRun>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainterPath>
#include <QtGui/QPen>
#include <QtGui/QRawFont>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace tasrih {

namespace {

/// A hundredth of a point is less than a printer's dot.
QString number(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return written(rounded == 0 ? 0.0 : rounded, 8);
}

QString at(const QPointF& point)
{
    return number(point.x()) + u' ' + number(point.y());
}

QString inkOf(const char* what, const QColor& colour)
{
    QString text = QStringLiteral(" %1=\"%2\"").arg(QLatin1String(what), colour.name());
    if (colour.alpha() < 255)
        text += QStringLiteral(" %1-opacity=\"%2\"").arg(QLatin1String(what), number(colour.alphaF()));
    return text;
}

QString pathData(const QPainterPath& path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element& element = path.elementAt(i);
        if (element.isMoveTo())
            data += u'M' + at(element);
        else if (element.isLineTo())
            data += u'L' + at(element);
        else if (element.type == QPainterPath::CurveToElement)
            data += u'C' + at(element);
        else
            data += u' ' + at(element);
    }
    return data;
}

} // namespace

class SvgEngine : public QPaintEngine
{
public:
    explicit SvgEngine(SvgText letters)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_letters(letters)
    {
    }

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override
    {
        useClip({});
        return true;
    }
    [[nodiscard]] Type type() const override { return User; }

    [[nodiscard]] const QString& definitions() const { return m_definitions; }
    [[nodiscard]] const QString& body() const { return m_body; }

    void updateState(const QPaintEngineState& changed) override
    {
        const DirtyFlags dirty = changed.state();
        if (dirty & DirtyTransform)
            m_transform = changed.transform();
        if (dirty & DirtyPen)
            m_pen = changed.pen();
        if (dirty & DirtyBrush)
            m_brush = changed.brush();
        if (dirty & DirtyClipRegion) {
            QPainterPath region;
            region.addRegion(changed.clipRegion());
            clip(region, changed.clipOperation());
        }
        if (dirty & DirtyClipPath)
            clip(changed.clipPath(), changed.clipOperation());
        if ((dirty & DirtyClipEnabled) && !changed.isClipEnabled())
            m_clip.reset();
    }

    void drawPath(const QPainterPath& path) override { draw(m_transform.map(path), m_brush.style() != Qt::NoBrush); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        draw(m_transform.map(path), mode != PolylineMode && m_brush.style() != Qt::NoBrush);
    }
    void drawLines(const QLineF* lines, int count) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i) {
            path.moveTo(lines[i].p1());
            path.lineTo(lines[i].p2());
        }
        draw(m_transform.map(path), false);
    }
    void drawRects(const QRectF* rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            const QRectF box = m_transform.mapRect(rects[i]);
            write(QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"%5/>")
                      .arg(number(box.x()), number(box.y()), number(box.width()), number(box.height()),
                           paint(m_brush.style() != Qt::NoBrush)));
        }
    }
    /// Pages hold no pictures.
    void drawPixmap(const QRectF& /*target*/, const QPixmap& /*pixmap*/, const QRectF& /*source*/) override {}

    void drawTextItem(const QPointF& point, const QTextItem& item) override
    {
        const QPointF origin = m_transform.map(point);
        if (item.text().trimmed().isEmpty())
            return;
        if (m_letters == SvgText::Outlines)
            drawOutlines(origin, item);
        else
            drawLetters(origin, item);
    }

private:
    [[nodiscard]] double scale() const { return m_transform.m11(); }

    void clip(const QPainterPath& path, Qt::ClipOperation operation)
    {
        const QRectF box = m_transform.mapRect(path.boundingRect());
        if (operation == Qt::NoClip)
            m_clip.reset();
        else
            m_clip = operation == Qt::IntersectClip && m_clip ? m_clip->intersected(box) : box;
    }

    /// Opens the group of a clip, and closes that of the one before.
    void useClip(const std::optional<QRectF>& wanted)
    {
        if (wanted == m_open)
            return;
        if (m_open)
            m_body += QStringLiteral("</g>\n");
        m_open = wanted;
        if (!wanted)
            return;
        const QString box =
            QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"/>")
                .arg(number(wanted->x()), number(wanted->y()), number(wanted->width()), number(wanted->height()));
        const auto [found, isNew] = m_clips.try_emplace(box, int(m_clips.size()));
        if (isNew)
            m_definitions += QStringLiteral("<clipPath id=\"c%1\">%2</clipPath>\n").arg(written(found->second), box);
        m_body += QStringLiteral("<g clip-path=\"url(#c%1)\">\n").arg(written(found->second));
    }

    void write(const QString& element)
    {
        useClip(m_clip);
        m_body += element + u'\n';
    }

    /// The attributes of pen and brush.
    [[nodiscard]] QString paint(bool isFilled) const
    {
        QString text = isFilled ? inkOf("fill", m_brush.color()) : QStringLiteral(" fill=\"none\"");
        if (m_pen.style() == Qt::NoPen)
            return text;
        const double width = std::max(m_pen.widthF(), 1.0) * (m_pen.isCosmetic() ? 1 : scale());
        text += inkOf("stroke", m_pen.color()) + QStringLiteral(" stroke-width=\"%1\"").arg(number(width));
        if (m_pen.style() != Qt::SolidLine) {
            QStringList dashes;
            for (const double dash : m_pen.dashPattern())
                dashes << number(dash * width);
            text += QStringLiteral(" stroke-dasharray=\"%1\"").arg(dashes.join(u' '));
        }
        if (m_pen.capStyle() != Qt::FlatCap)
            text += m_pen.capStyle() == Qt::RoundCap ? QStringLiteral(" stroke-linecap=\"round\"")
                                                     : QStringLiteral(" stroke-linecap=\"square\"");
        return text;
    }

    void draw(const QPainterPath& path, bool isFilled)
    {
        if (path.isEmpty() || (!isFilled && m_pen.style() == Qt::NoPen))
            return;
        const QString rule =
            isFilled && path.fillRule() == Qt::OddEvenFill ? QStringLiteral(" fill-rule=\"evenodd\"") : QString();
        write(QStringLiteral("<path d=\"%1\"%2%3/>").arg(pathData(path), paint(isFilled), rule));
    }

    void drawLetters(const QPointF& origin, const QTextItem& item)
    {
        const QFont font = item.font();
        const bool isRtl = item.renderFlags() & QTextItem::RightToLeft;
        // A run leans on the side at which it begins, so that another font moves its end alone.
        // Blanks at its ends are left out, as some programs do by themselves and others don't.
        const QString words = plainCell(item.text());
        const auto first = std::find_if(words.begin(), words.end(), [](QChar c) { return !c.isSpace(); });
        const double blanks = QFontMetricsF(font).horizontalAdvance(words.left(first - words.begin()));
        const double x = origin.x() + (isRtl ? item.width() - blanks : blanks) * scale();
        QString attributes =
            QStringLiteral(" x=\"%1\" y=\"%2\" font-family=\"%3, sans-serif\" font-size=\"%4\"")
                .arg(number(x), number(origin.y()), font.families().join(QStringLiteral(", ")).toHtmlEscaped(),
                     number(font.pixelSize() * scale()));
        if (font.weight() > QFont::Normal)
            attributes += QStringLiteral(" font-weight=\"%1\"").arg(written(int(font.weight())));
        if (isRtl)
            attributes += QStringLiteral(" direction=\"rtl\"");
        write(QStringLiteral("<text%1%2>%3</text>")
                  .arg(attributes, inkOf("fill", m_pen.color()), words.trimmed().toHtmlEscaped()));
    }

    void drawOutlines(const QPointF& origin, const QTextItem& item)
    {
        QTextLayout layout(item.text(), item.font());
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(item.renderFlags() & QTextItem::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1e6);
        layout.endLayout();
        const double left = line.naturalTextRect().left();
        QString glyphs;
        for (const QGlyphRun& run : layout.glyphRuns()) {
            const QList<quint32> indexes = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            for (qsizetype i = 0; i < indexes.size(); ++i) {
                const QString name = outlineOf(run.rawFont(), indexes[i]);
                const QPointF place(origin.x() + (positions[i].x() - left) * scale(),
                                    origin.y() + (positions[i].y() - line.ascent()) * scale());
                if (!name.isEmpty())
                    glyphs += QStringLiteral("<use xlink:href=\"#%1\" x=\"%2\" y=\"%3\"/>")
                                  .arg(name, number(place.x()), number(place.y()));
            }
        }
        if (!glyphs.isEmpty())
            write(QStringLiteral("<g%1>%2</g>").arg(inkOf("fill", m_pen.color()), glyphs));
    }

    /// The name of a glyph's outline, which is defined once; empty for a blank.
    QString outlineOf(const QRawFont& font, quint32 glyph)
    {
        const QString key =
            QStringLiteral("%1/%2/%3/%4")
                .arg(font.familyName(), written(font.weight()), number(font.pixelSize() * scale()), written(glyph));
        const auto [found, isNew] = m_outlines.try_emplace(key, QString());
        if (!isNew)
            return found->second;
        const QPainterPath path = QTransform::fromScale(scale(), scale()).map(font.pathForGlyph(glyph));
        if (path.isEmpty())
            return {};
        found->second = QStringLiteral("g%1").arg(written(qint64(m_outlines.size())));
        m_definitions += QStringLiteral("<path id=\"%1\" d=\"%2\"/>\n").arg(found->second, pathData(path));
        return found->second;
    }

    SvgText m_letters;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    std::optional<QRectF> m_clip, m_open; ///< What is wanted, and whose group is open.
    std::map<QString, int> m_clips;
    std::map<QString, QString> m_outlines;
    QString m_definitions, m_body;
};

SvgDevice::SvgDevice(QSizeF size, SvgText letters, QString title)
    : m_size(size)
    , m_title(std::move(title))
    , m_engine(std::make_unique<SvgEngine>(letters))
{
}

SvgDevice::~SvgDevice() = default;

QByteArray SvgDevice::file() const
{
    const QString head =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                       "width=\"%1pt\" height=\"%2pt\" viewBox=\"0 0 %3 %4\" xml:space=\"preserve\">\n")
            .arg(number(m_size.width() / pointUnits), number(m_size.height() / pointUnits), number(m_size.width()),
                 number(m_size.height()));
    const QString title = QStringLiteral("<title>%1</title>\n<desc>Tasrih</desc>\n").arg(m_title.toHtmlEscaped());
    const QString text = head + title + QStringLiteral("<defs>\n") + m_engine->definitions() +
                         QStringLiteral("</defs>\n") + m_engine->body() + QStringLiteral("</svg>\n");
    // Each run of letters stands where it is to be: signs of direction have done their work.
    return plainCell(text).toUtf8();
}

QPaintEngine* SvgDevice::paintEngine() const
{
    return m_engine.get();
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    constexpr double millimetre = unitsPerInch / 25.4;
    switch (metric) {
    case PdmWidth:
        return qRound(m_size.width());
    case PdmHeight:
        return qRound(m_size.height());
    case PdmWidthMM:
        return qRound(m_size.width() / millimetre);
    case PdmHeightMM:
        return qRound(m_size.height() / millimetre);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return unitsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace tasrih
