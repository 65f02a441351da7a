// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/timeline_print.h"

#include "database/text/printable.h"
#include "models/export/timeline_report.h"
#include "models/words/labels.h"
#include "views/print/notes_layout.h"

#include <QtGui/QPainter>

#include <cmath>
#include <limits>

namespace tasrih {

namespace {

constexpr int eventLines = 3;
// Room for the fade-in of a date, and for the labels of the last bars.
constexpr double leadingMargin = 30 * pointUnits;
constexpr double trailingMargin = 140 * pointUnits;
constexpr double widestColumn = 0.32; ///< Of the page: names that need more are broken into lines.

TimelineOptions contentOptions(const PrintOptions& options)
{
    TimelineOptions result;
    result.rows = options.rows;
    result.inherited = options.inherited;
    result.language = options.language;
    result.sort = options.sort;
    result.featuredOnly = options.featuredOnly;
    result.from = options.from;
    result.to = options.to;
    result.datedOnly = true; // What no day is known of is listed instead.
    return result;
}

/// What was typed for the page, fit to be set on it.
PrintOptions printableOptions(PrintOptions options)
{
    for (QString* text : {&options.title, &options.subtitle, &options.classification, &options.reference,
                          &options.distribution, &options.author, &options.selection})
        *text = printableLine(*text);
    return options;
}

} // namespace

TimelinePrint::TimelinePrint(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                             const PrintOptions& options, Layout layout)
    : m_options(printableOptions(options))
    , m_content(buildTimeline(snapshot, statements, contentOptions(options)))
    , m_style(printStyle(options.language))
    , m_titleFont(printFont(options.language, 16, QFont::Bold))
    , m_sectionFont(printFont(options.language, 9))
    , m_title(m_options.title.trimmed().isEmpty() ? timelineTitle(*snapshot, options.language)
                                                  : m_options.title.trimmed())
    , m_size(sheetOf(options.paper, options.orientation))
    , m_across(layout == Layout::Continuous ? 1 : std::clamp(options.pagesAcross, 1, 10))
    , m_agreements(m_content)
{
    if (options.colours == PrintColours::Greyscale)
        m_style.theme = &greyscaleTheme();
    compose(layout, statements);
}

TimelinePrint::~TimelinePrint() = default;

void TimelinePrint::compose(Layout layout, const std::vector<StatementId>& statements)
{
    m_texts = std::make_unique<LaneTexts>(m_content, [this](int claim) { return suffixOf(claim); });
    widenLabelColumn();
    m_rows = rowsAt(1);
    m_numbers = SourceNumbers(*m_rows);
    m_hasNotes = m_options.notes == SourceNotes::Append && m_numbers.count() > 0;
    m_legend = std::make_unique<TimelineLegend>(*m_content, m_style);
    m_areas.classification = m_options.classification.isEmpty() ? 0 : QFontMetricsF(m_sectionFont).height() * 1.3;
    m_areas.titleHeight = QFontMetricsF(m_titleFont).height() + QFontMetricsF(m_sectionFont).height() + spacing / 2;
    m_areas.legendHeight = m_legend->layOut(innerWidth());
    m_areas.footerHeight = 2 * QFontMetricsF(m_style.meta).height();
    if (m_options.figures || m_options.figuresOnly)
        m_figures =
            FigureBand(figureContent(*m_content->snapshot, statements, {{}, FigureGroups::Forces, m_options.language}),
                       m_options.language);
    composeRows(layout);
    composeNotes(layout, statements);
}

std::unique_ptr<RowLayout> TimelinePrint::rowsAt(double compression) const
{
    Folding folding;
    folding.only = m_options.only;
    if (m_options.figuresOnly)
        folding.only = {RowSubject(SideId(std::numeric_limits<qint64>::max()))}; // No row has it.
    const TimelineMetrics metrics = m_style.metrics.compressed(compression);
    const NameHeight names = metrics.hasLabels() ? m_style.nameHeights() : NameHeight();
    return std::make_unique<RowLayout>(m_content, metrics, folding, names);
}

/// As high as designed, or as low as the pages wanted need; letters keep their size and leave where they have no room.
void TimelinePrint::composeRows(Layout layout)
{
    m_laneStyle = m_style;
    m_eventLevels = 1;
    for (int column = 0; column < m_across; ++column)
        m_eventLevels = std::max(m_eventLevels, sceneOf(column).events.levels);
    m_areas.headerHeight = 2 * m_style.metrics.axisTier + m_eventLevels * m_style.metrics.eventTier;
    if (layout == Layout::Continuous) {
        m_slices = {{0, m_rows->height()}};
        m_laneStyle = m_style;
        m_size.setHeight(m_size.height() - bodyHeight() + std::max(m_rows->height(), 60 * pointUnits));
        return;
    }
    const double page = std::max(bodyHeight(), 80 * pointUnits);
    m_slices = paginated(*m_rows, page);
    const auto most = std::size_t(std::clamp(m_options.pagesDown, 1, 50));
    double compression = 1;
    // Pages end where lanes do, so the first guess may be a little short.
    for (int tries = 0; m_options.fit == PrintFit::Pages && m_slices.size() > most && tries < 40; ++tries) {
        const double wanted = double(most) * page / m_rows->height() * compression;
        compression = std::min(wanted, compression * 0.97);
        m_rows = rowsAt(compression);
        m_slices = paginated(*m_rows, page);
    }
    m_laneStyle = m_style;
    m_laneStyle.metrics = m_rows->metrics();
}

void TimelinePrint::composeNotes(Layout layout, const std::vector<StatementId>& statements)
{
    // Where the chart has no letters the list says what is in it.
    if (!m_rows->metrics().hasLabels())
        m_hasNotes = m_numbers.count() > 0;
    std::vector<SourceNote> notes;
    if (m_hasNotes && layout == Layout::Pages)
        notes = m_numbers.notes(*m_content);
    if (layout == Layout::Pages) {
        const std::vector<SourceNote> others = notOnTheChart(*m_content, statements);
        notes.insert(notes.end(), others.begin(), others.end());
    }
    if (notes.empty())
        return;
    const double top = topOfTitle() + m_areas.titleHeight + spacing;
    const double height = m_size.height() - top - spacing - m_areas.footerHeight - m_areas.classification - margin();
    const QRectF area(margin(), top, innerWidth(), height);
    m_notes =
        std::make_unique<NotesLayout>(notes, m_style, area, m_options.orientation == Orientation::Landscape ? 2 : 1);
}

/// What follows a claim's label: the side's short name where no colour tells it, and the number of its source.
QString TimelinePrint::suffixOf(int claim) const
{
    QString suffix;
    if (m_style.theme->isGreyscale && m_options.rows != TimelineRows::Sides) {
        QStringList sides;
        for (const std::optional<SideId>& id : m_content->claims[std::size_t(claim)].sides) {
            if (const Side* side = m_content->snapshot->find(id))
                sides << shortNameOf(*side, m_options.language);
        }
        if (!sides.isEmpty())
            suffix += QStringLiteral(" · ") + sides.join(u'+');
    }
    if (m_hasNotes)
        suffix += QStringLiteral(" [%1]").arg(numberText(m_numbers.numberOf(claim), m_options.language));
    return suffix;
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
    return m_size.width() - 2 * margin();
}

double TimelinePrint::bodyHeight() const
{
    return m_size.height() - 2 * margin() - 2 * m_areas.classification - m_areas.titleHeight - m_areas.headerHeight -
           m_areas.legendHeight - m_areas.footerHeight - 4 * spacing - bandHeight();
}

double TimelinePrint::bandHeight() const
{
    if (m_figures.isEmpty() || m_options.figuresOnly)
        return 0;
    return (m_options.orientation == Orientation::Landscape ? 110 : 150) * pointUnits;
}

TimeScale TimelinePrint::scaleOf(int column) const
{
    const double width = innerWidth() - m_style.metrics.labelColumn;
    DaySpan days = m_content->mainDays.value_or(daySpan(m_options.today, m_options.today));
    if (m_options.from)
        days.from = startOfDay(*m_options.from);
    if (m_options.to)
        days.to = endOfDay(*m_options.to);
    if (days.to <= days.from)
        days.to = days.from + 1;
    const TimeScale whole = TimeScale::fitting(days, width * m_across, {leadingMargin, trailingMargin});
    return whole.moved(width * column);
}

TimelineScene TimelinePrint::sceneOf(int column) const
{
    TimelineScene scene{*m_rows,
                        scaleOf(column),
                        {innerWidth(), m_style.metrics.labelColumn, m_style.direction},
                        m_laneStyle,
                        *m_texts,
                        m_agreements,
                        {},
                        {},
                        m_eventLevels};
    scene.continued = translated(m_options.language, Wording("TimelinePrint", "%1 (continued)"));
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
    paintClassification(painter);
    paintTitle(painter);
    if (m_rows->rows().empty() && m_figures.isEmpty())
        paintEmpty(painter);
    else if (page < chartPages())
        paintChart(painter, page);
    if (page >= chartPages()) {
        paintPlace(painter, page);
        m_notes->paint(painter, page - chartPages());
    }
    painter.setLayoutDirection(m_style.direction);
    paintFooter(painter, page);
    painter.restore();
}

void TimelinePrint::paintChart(QPainter& painter, int page) const
{
    // Pages follow the time first, then the rows.
    const int column = page % m_across;
    const PageSlice& slice = m_slices[std::size_t(page / m_across)];
    const TimelineScene scene = sceneOf(column);
    const double height = slice.bottom - slice.top;
    painter.save();
    painter.translate(margin(), topOfTitle() + m_areas.titleHeight + spacing);
    TimelinePainter timeline(painter, scene);
    timeline.paintHeader();
    painter.translate(0, m_areas.headerHeight - slice.top);
    // Each with a clip of its own, by which a file knows what its pages have in common (see pdf_compact.h).
    const QRectF body = scene.frame.bodyRect(slice.top, height);
    painter.save();
    painter.setClipRect(body);
    timeline.paintGrid(slice.top, slice.bottom);
    painter.restore();
    painter.restore();
    paintPlace(painter, page);
    painter.save();
    painter.translate(margin(), topOfTitle() + m_areas.titleHeight + spacing);
    painter.save();
    painter.translate(0, m_areas.headerHeight - slice.top);
    painter.save();
    painter.setClipRect(body.adjusted(-m_style.hairline, 0, m_style.hairline, 0));
    timeline.paintRows(slice.top, slice.bottom);
    painter.restore();
    painter.setClipRect(QRectF(0, slice.top, scene.frame.width, height));
    timeline.paintColumn(slice.top, slice.bottom);
    painter.restore();
    double below = m_areas.headerHeight + height;
    if (!m_figures.isEmpty()) {
        const double band = m_options.figuresOnly ? bodyHeight() - height : bandHeight();
        m_figures.paint(painter, {scene.frame, scene.scale, below, band}, m_style, *m_content->snapshot);
        below += band;
    }
    painter.translate(0, below + spacing);
    m_legend->paint(painter);
    painter.restore();
}

} // namespace tasrih
