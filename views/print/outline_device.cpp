// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/outline_device.h"

#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace tasrih {

/// Passes everything to a painter on the target. The base class draws text as paths.
class OutlineEngine : public QPaintEngine
{
public:
    explicit OutlineEngine(QPaintDevice& target)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_target(target)
    {
    }

    bool begin(QPaintDevice* /*device*/) override { return m_painter.begin(&m_target); }
    bool end() override { return m_painter.end(); }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& changed) override
    {
        const DirtyFlags dirty = changed.state();
        if (dirty & DirtyTransform)
            m_painter.setTransform(changed.transform());
        if (dirty & DirtyPen)
            m_painter.setPen(changed.pen());
        if (dirty & DirtyBrush)
            m_painter.setBrush(changed.brush());
        if (dirty & DirtyBrushOrigin)
            m_painter.setBrushOrigin(changed.brushOrigin());
        if (dirty & DirtyOpacity)
            m_painter.setOpacity(changed.opacity());
        if (dirty & DirtyHints)
            m_painter.setRenderHints(changed.renderHints());
        if (dirty & DirtyClipRegion)
            m_painter.setClipRegion(changed.clipRegion(), changed.clipOperation());
        if (dirty & DirtyClipPath)
            m_painter.setClipPath(changed.clipPath(), changed.clipOperation());
        if (dirty & DirtyClipEnabled)
            m_painter.setClipping(changed.isClipEnabled());
    }

    void drawPath(const QPainterPath& path) override { m_painter.drawPath(path); }
    void drawRects(const QRectF* rects, int count) override { m_painter.drawRects(rects, count); }
    void drawLines(const QLineF* lines, int count) override { m_painter.drawLines(lines, count); }
    void drawEllipse(const QRectF& rect) override { m_painter.drawEllipse(rect); }
    void drawPoints(const QPointF* points, int count) override { m_painter.drawPoints(points, count); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            m_painter.drawPolyline(points, count);
        else
            m_painter.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override
    {
        m_painter.drawPixmap(target, pixmap, source);
    }
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags /*flags*/) override
    {
        m_painter.drawImage(target, image, source);
    }

private:
    QPaintDevice& m_target;
    QPainter m_painter;
};

OutlineDevice::OutlineDevice(QPaintDevice& target)
    : m_target(target)
    , m_engine(std::make_unique<OutlineEngine>(target))
{
}

OutlineDevice::~OutlineDevice() = default;

QPaintEngine* OutlineDevice::paintEngine() const
{
    return m_engine.get();
}

int OutlineDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_target.width();
    case PdmHeight:
        return m_target.height();
    case PdmWidthMM:
        return m_target.widthMM();
    case PdmHeightMM:
        return m_target.heightMM();
    case PdmDpiX:
        return m_target.logicalDpiX();
    case PdmDpiY:
        return m_target.logicalDpiY();
    case PdmPhysicalDpiX:
        return m_target.physicalDpiX();
    case PdmPhysicalDpiY:
        return m_target.physicalDpiY();
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace tasrih
