// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossier_timeline.h"

#include "models/words/labels.h"
#include "views/drawing/timeline_painter.h"
#include "views/theme/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <cmath>

namespace tasrih {

namespace {

constexpr int mostHigh = 24 * unit;
constexpr int narrowColumn = 16 * unit;
/// Room for the labels after the last bars.
constexpr double trailingRoom = 22 * unit;

TimelineStyle smallStyle(int width)
{
    TimelineStyle style = screenStyle();
    style.metrics.labelColumn = std::min<double>(style.metrics.labelColumn, std::max(narrowColumn, width / 5));
    return style;
}

} // namespace

/// All that one picture needs.
struct DossierTimeline::Small
{
    Small(const TimelineContentPtr& content, int width, Qt::LayoutDirection direction)
        : style(smallStyle(width))
        , rows(content, style.metrics, Folding(), style.nameHeights())
        , texts(content)
        , agreements(content)
        , scene{rows,
                TimeScale::fitting(*content->days, std::max(width - style.metrics.labelColumn, 1.0),
                                   {style.metrics.tail, trailingRoom}),
                TimelineFrame{double(width), style.metrics.labelColumn, direction},
                style,
                texts,
                agreements,
                {},
                {},
                0,
                {}}
    {
        measureHeader(scene, QDate::currentDate());
    }

    TimelineStyle style;
    RowLayout rows;
    LaneTexts texts;
    AgreementCache agreements;
    TimelineScene scene;
};

DossierTimeline::DossierTimeline(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("dossierTimeline"));
    setAccessibleName(tr("Claims of the dossier in the course of time"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setBackgroundRole(QPalette::Base);
    hide();
}

DossierTimeline::~DossierTimeline() = default;

void DossierTimeline::setContent(const TimelineContentPtr& content)
{
    // Without a day there is nothing to draw along time.
    m_content = content && content->days ? content : nullptr;
    setVisible(m_content != nullptr);
    verticalScrollBar()->setValue(0);
    layOut();
}

QSize DossierTimeline::sizeHint() const
{
    const double wanted = m_small ? m_small->scene.headerHeight() + m_small->rows.height() + unit : 0;
    return {80 * unit, std::min(mostHigh, int(std::ceil(wanted)))};
}

QSize DossierTimeline::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void DossierTimeline::layOut()
{
    m_small = m_content ? std::make_unique<Small>(m_content, viewport()->width(), layoutDirection()) : nullptr;
    if (m_small) {
        const int room = int(viewport()->height() - m_small->scene.headerHeight());
        verticalScrollBar()->setPageStep(room);
        verticalScrollBar()->setSingleStep(3 * unit);
        verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_small->rows.height())) - room));
    }
    updateGeometry();
    viewport()->update();
}

void DossierTimeline::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void DossierTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().paper);
    if (!m_small)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelineScene& scene = m_small->scene;
    TimelinePainter timeline(painter, scene);
    const double header = scene.headerHeight();
    const double top = verticalScrollBar()->value();
    const double bottom = top + viewport()->height() - header;
    painter.save();
    painter.setClipRect(QRectF(0, header, viewport()->width(), bottom - top));
    painter.translate(0, header - top);
    painter.save();
    painter.setClipRect(scene.frame.bodyRect(top, bottom - top), Qt::IntersectClip);
    timeline.paintGrid(top, bottom);
    timeline.paintRows(top, bottom);
    painter.restore();
    timeline.paintColumn(top, bottom);
    painter.restore();
    timeline.paintHeader();
}

std::optional<StatementId> DossierTimeline::statementAt(QPoint at) const
{
    const double y = m_small ? at.y() - m_small->scene.headerHeight() : -1;
    const std::optional<LaneRef> lane = y < 0 ? std::nullopt : m_small->rows.laneAt(y + verticalScrollBar()->value());
    if (!lane)
        return std::nullopt;
    const LaneClaim there = m_small->rows.claimIn(*lane);
    return there.isBundle() ? std::nullopt : std::optional(m_content->claims[std::size_t(there.claim)].statement);
}

void DossierTimeline::mousePressEvent(QMouseEvent* event)
{
    if (const std::optional<StatementId> statement = statementAt(event->pos()))
        Q_EMIT chosen(*statement);
}

void DossierTimeline::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const std::optional<StatementId> statement = statementAt(event->pos()))
        Q_EMIT opened(*statement);
}

} // namespace tasrih
