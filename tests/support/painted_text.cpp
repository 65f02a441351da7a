// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/painted_text.h"

#include <QtCore/QHash>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPaintDevice>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QTransform>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace tasrih::test {

namespace {

/// Paints nothing and remembers what was written.
class TextEngine : public QPaintEngine
{
public:
    explicit TextEngine(std::vector<PaintedText>& texts)
        : QPaintEngine(AllFeatures)
        , m_texts(texts)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override;
    [[nodiscard]] Type type() const override { return User; }

private:
    std::vector<PaintedText>& m_texts;
};

class TextDevice : public QPaintDevice
{
public:
    TextDevice(const QWidget& widget, std::vector<PaintedText>& texts)
        : m_widget(widget)
        , m_engine(texts)
    {
    }

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    // It measures as the widget does.
    int metric(PaintDeviceMetric metric) const override
    {
        struct Asked : QWidget
        {
            using QWidget::metric;
        };
        return (m_widget.*&Asked::metric)(metric);
    }

private:
    const QWidget& m_widget;
    mutable TextEngine m_engine;
};

/// How high and low the letters reach from their baseline, and how wide the blanks at their ends are.
struct Reach
{
    double top = 0, bottom = 0, before = 0, after = 0;
};

Reach reachOf(const QTextItem& item)
{
    static QHash<std::pair<QString, QString>, Reach> known;
    const QString text = item.text();
    const std::pair key(item.font().key(), text);
    auto found = known.constFind(key);
    if (found == known.constEnd()) {
        const QFontMetricsF metrics(item.font());
        const QRectF ink = metrics.tightBoundingRect(text);
        const auto isBlank = [](QChar c) { return c.isSpace() || !c.isPrint(); };
        const auto first = std::find_if_not(text.cbegin(), text.cend(), isBlank);
        const auto last = std::find_if_not(text.crbegin(), text.crend(), isBlank);
        found = known.insert(key, {ink.top(), ink.bottom(), metrics.horizontalAdvance(text.left(first - text.cbegin())),
                                   metrics.horizontalAdvance(text.right(last - text.crbegin()))});
    }
    return *found;
}

void TextEngine::drawTextItem(const QPointF& at, const QTextItem& item)
{
    const QTransform toWidget = painter()->deviceTransform();
    QRectF room = QRectF(systemClip().isEmpty() ? systemRect() : systemClip().boundingRect());
    if (painter()->hasClipping())
        room &= toWidget.mapRect(painter()->clipBoundingRect());
    if (item.text().trimmed().isEmpty())
        return;
    const bool isRightToLeft = item.renderFlags().testFlag(QTextItem::RightToLeft);
    const Reach reach = reachOf(item);
    const double left = at.x() + (isRightToLeft ? reach.after : reach.before);
    const double right = at.x() + item.width() - (isRightToLeft ? reach.before : reach.after);
    const QRectF letters(QPointF(left, at.y() + reach.top), QPointF(right, at.y() + reach.bottom));
    if (!letters.isEmpty())
        m_texts.push_back({item.text(), toWidget.mapRect(letters), room, isRightToLeft, toWidget.map(at).y()});
}

/// What is painted in several parts, each through another clip, as highlighted text is: once, with all its room.
std::vector<PaintedText> whole(std::vector<PaintedText> texts)
{
    std::vector<PaintedText> result;
    for (PaintedText& text : texts) {
        const auto same = std::find_if(result.begin(), result.end(), [&](const PaintedText& other) {
            return other.text == text.text && other.ink == text.ink;
        });
        if (same == result.end())
            result.push_back(std::move(text));
        else
            same->room |= text.room;
    }
    return result;
}

} // namespace

std::vector<PaintedText> paintedBy(QWidget& widget)
{
    std::vector<PaintedText> texts;
    TextDevice device(widget, texts);
    widget.render(&device, QPoint(), QRegion(), QWidget::RenderFlags());
    return whole(std::move(texts));
}

} // namespace tasrih::test
