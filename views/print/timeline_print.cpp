// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/timeline_print.h"

#include "database/dates/date_text.h"
#include "views/print/notes_layout.h"

#include <QtGui/QPageSize>

namespace tasrih {

namespace {

constexpr double pageMargin = 36 * pointUnits;
constexpr double spacing = 8 * pointUnits;
constexpr int eventLines = 3;
// Room for the fade-in of a date, and for the labels of the last bars.
constexpr double leadingMargin = 30 * pointUnits;
constexpr double trailingMargin = 140 * pointUnits;
constexpr double widestColumn = 0.32; ///< Of the page: names that need more are broken into lines.

QSizeF sizeOf(const PrintOptions& options)
{
    const QPageSize paper(options.paper == Paper::A3 ? QPageSize::A3 : QPageSize::A4);
    const QSizeF size = paper.size(QPageSize::Point) * pointUnits;
    return options.orientation == Orientation::Landscape ? size.transposed() : size;
}

TimelineOptions contentOptions(const PrintOptions& options)
{
    TimelineOptions result;
    result.rows = options.rows;
    result.inherited = options.inherited;
    result.language = options.language;
    return result;
}

QString titleOf(const PrintOptions& options, const Snapshot& snapshot)
{
    if (!options.title.trimmed().isEmpty())
        return options.title.trimmed();
    const QString& project = pick(options.language, snapshot.title, snapshot.titleEn);
    return project.isEmpty() ? translated(options.language, "TimelinePrint",
                                          QT_TRANSLATE_NOOP("TimelinePrint", "Withdrawal timeline"))
                             : project;
}

} // namespace

TimelinePrint::TimelinePrint(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                             const PrintOptions& options, Layout layout)
    : m_options(options)
    , m_content(buildTimeline(snapshot, statements, contentOptions(options)))
    , m_style(printStyle(options.language))
    , m_titleFont(printFont(options.language, 16, QFont::Bold))
    , m_sectionFont(printFont(options.language, 9))
    , m_title(titleOf(options, *snapshot))
    , m_size(sizeOf(options))
    , m_across(layout == Layout::Continuous ? 1 : std::clamp(options.pagesAcross, 1, 10))
    , m_numbers(*m_content)
    , m_agreements(m_content)
{
    compose(layout);
}

TimelinePrint::~TimelinePrint() = default;

void TimelinePrint::compose(Layout layout)
{
    const bool withNotes = m_options.notes == SourceNotes::Append && !m_content->claims.empty();
    m_texts = std::make_unique<LaneTexts>(m_content, [this, withNotes](int claim) {
        return withNotes ? QStringLiteral(" [%1]").arg(m_numbers.numberOf(claim)) : QString();
    });
    widenLabelColumn();
    m_rows = std::make_unique<RowLayout>(m_content, m_style.metrics, Folding(),
                                         [this](const TimelineRow& row) { return m_style.nameHeight(row); });
    m_legend = std::make_unique<TimelineLegend>(*m_content, m_style);
    m_areas.titleHeight = QFontMetricsF(m_titleFont).height() + QFontMetricsF(m_sectionFont).height() + spacing / 2;
    m_areas.legendHeight = m_legend->layOut(innerWidth());
    m_areas.footerHeight = QFontMetricsF(m_style.meta).height();
    m_eventLevels = 1;
    for (int column = 0; column < m_across; ++column)
        m_eventLevels = std::max(m_eventLevels, sceneOf(column).events.levels);
    m_areas.headerHeight = 2 * m_style.metrics.axisTier + m_eventLevels * m_style.metrics.eventTier;
    if (layout == Layout::Continuous) {
        m_slices = {{0, m_rows->height()}};
        m_size.setHeight(m_size.height() - bodyHeight() + std::max(m_rows->height(), 60 * pointUnits));
    } else {
        m_slices = paginated(*m_rows, std::max(bodyHeight(), 80 * pointUnits));
    }
    if (withNotes) {
        const double top = pageMargin + m_areas.titleHeight + spacing;
        const double height =
            layout == Layout::Continuous ? 1e9 : m_size.height() - top - spacing - m_areas.footerHeight - pageMargin;
        const QRectF area(pageMargin, top, innerWidth(), height);
        m_notes = std::make_unique<NotesLayout>(m_numbers.notes(), m_style, area,
                                                m_options.orientation == Orientation::Landscape ? 2 : 1);
    }
}

void TimelinePrint::widenLabelColumn()
{
    const QFontMetricsF names(m_style.strong);
    TimelineMetrics& metrics = m_style.metrics;
    double wanted = metrics.labelColumn;
    for (const TimelineRow& row : m_content->rows) {
        const double beside = metrics.labelColumn - m_style.nameRoom(row) + metrics.gap;
        wanted = std::max(wanted, names.horizontalAdvance(row.label) + beside);
    }
    metrics.labelColumn = std::min(wanted, innerWidth() * widestColumn);
}

int TimelinePrint::pageCount() const
{
    return chartPages() + (m_notes ? m_notes->pageCount() : 0);
}

double TimelinePrint::innerWidth() const
{
    return m_size.width() - 2 * pageMargin;
}

double TimelinePrint::bodyHeight() const
{
    return m_size.height() - 2 * pageMargin - m_areas.titleHeight - m_areas.headerHeight - m_areas.legendHeight -
           m_areas.footerHeight - 4 * spacing;
}

TimeScale TimelinePrint::scaleOf(int column) const
{
    const double width = innerWidth() - m_style.metrics.labelColumn;
    const DaySpan days = m_content->mainDays.value_or(daySpan(m_options.today, m_options.today));
    const TimeScale whole = TimeScale::fitting(days, width * m_across, {leadingMargin, trailingMargin});
    return whole.moved(width * column);
}

TimelineScene TimelinePrint::sceneOf(int column) const
{
    TimelineScene scene{*m_rows,
                        scaleOf(column),
                        {innerWidth(), m_style.metrics.labelColumn, m_style.direction},
                        m_style,
                        *m_texts,
                        m_agreements,
                        {},
                        {},
                        m_eventLevels};
    measureHeader(scene, m_options.today);
    scene.eventLevels = std::clamp(scene.eventLevels, 1, eventLines);
    return scene;
}

void TimelinePrint::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), m_size), m_style.theme->paper);
    painter.setLayoutDirection(m_style.direction);
    paintTitle(painter);
    if (m_content->claims.empty())
        paintEmpty(painter);
    else if (page < chartPages())
        paintChart(painter, page);
    else
        m_notes->paint(painter, page - chartPages());
    painter.setLayoutDirection(m_style.direction);
    paintFooter(painter, placeText(page));
    painter.restore();
}

void TimelinePrint::paintTitle(QPainter& painter) const
{
    const double titleHeight = QFontMetricsF(m_titleFont).height();
    const QRectF box(pageMargin, pageMargin, innerWidth(), titleHeight);
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.setPen(m_style.theme->text);
    painter.setFont(m_titleFont);
    painter.drawText(box, flags, QFontMetricsF(m_titleFont).elidedText(m_title, Qt::ElideRight, box.width()));
    painter.setPen(m_style.theme->secondary);
    painter.setFont(m_sectionFont);
    painter.drawText(box.translated(0, titleHeight), flags, subtitle());
}

void TimelinePrint::paintEmpty(QPainter& painter) const
{
    painter.setPen(m_style.theme->secondary);
    painter.setFont(m_sectionFont);
    painter.drawText(QRectF(QPointF(), m_size), Qt::AlignCenter,
                     translated(m_options.language, "TimelinePrint",
                                QT_TRANSLATE_NOOP("TimelinePrint", "No withdrawal claims to show.")));
}

void TimelinePrint::paintChart(QPainter& painter, int page) const
{
    // Pages follow the time first, then the rows.
    const int column = page % m_across;
    const PageSlice& slice = m_slices[std::size_t(page / m_across)];
    const TimelineScene scene = sceneOf(column);
    const double height = slice.bottom - slice.top;
    painter.save();
    painter.translate(pageMargin, pageMargin + m_areas.titleHeight + spacing);
    TimelinePainter timeline(painter, scene);
    timeline.paintHeader();
    painter.save();
    painter.translate(0, m_areas.headerHeight - slice.top);
    painter.save();
    painter.setClipRect(scene.frame.bodyRect(slice.top, height));
    timeline.paintGrid(slice.top, slice.bottom);
    timeline.paintRows(slice.top, slice.bottom);
    painter.restore();
    painter.setClipRect(QRectF(0, slice.top, scene.frame.width, height));
    timeline.paintColumn(slice.top, slice.bottom);
    painter.restore();
    painter.translate(0, m_areas.headerHeight + height + spacing);
    m_legend->paint(painter);
    painter.restore();
}

QString TimelinePrint::subtitle() const
{
    switch (m_options.rows) {
    case TimelineRows::Places:
        return translated(m_options.language, "TimelinePrint",
                          QT_TRANSLATE_NOOP("TimelinePrint", "Who says that who leaves, by place and phase"));
    case TimelineRows::Actors:
        return translated(m_options.language, "TimelinePrint",
                          QT_TRANSLATE_NOOP("TimelinePrint", "Who says that who leaves, by speaker"));
    case TimelineRows::Sides:
        break;
    }
    return translated(m_options.language, "TimelinePrint",
                      QT_TRANSLATE_NOOP("TimelinePrint", "Who says that who leaves, by side"));
}

QString TimelinePrint::countText() const
{
    return translated(m_options.language, "TimelinePrint", QT_TRANSLATE_NOOP("TimelinePrint", "%1 of %2 claims shown"))
        .arg(m_content->claims.size())
        .arg(m_content->claimsInProject);
}

QString TimelinePrint::placeText(int page) const
{
    if (page >= chartPages()) {
        return translated(m_options.language, "TimelinePrint",
                          QT_TRANSLATE_NOOP("TimelinePrint", "sources, page %1 of %2"))
            .arg(page - chartPages() + 1)
            .arg(pageCount() - chartPages());
    }
    return translated(m_options.language, "TimelinePrint", QT_TRANSLATE_NOOP("TimelinePrint", "page %1,%2 of %3×%4"))
        .arg(page / m_across + 1)
        .arg(page % m_across + 1)
        .arg(m_slices.size())
        .arg(m_across);
}

void TimelinePrint::paintFooter(QPainter& painter, const QString& place) const
{
    const QRectF box(pageMargin, m_size.height() - pageMargin - m_areas.footerHeight, innerWidth(),
                     m_areas.footerHeight);
    QStringList words{countText(), readable(m_options.today, m_options.language)};
    if (m_notes) {
        words.prepend(
            translated(m_options.language, "TimelinePrint",
                       QT_TRANSLATE_NOOP("TimelinePrint", "Numbers in brackets refer to the list of sources")));
    }
    painter.setFont(m_style.meta);
    painter.setPen(m_style.theme->secondary);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(box, flags | Qt::AlignLeft, words.join(QStringLiteral(" · ")));
    painter.drawText(box, flags | Qt::AlignRight, place);
}

} // namespace tasrih
