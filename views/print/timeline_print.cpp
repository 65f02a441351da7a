// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/timeline_print.h"

#include "database/text/printable.h"
#include "models/export/timeline_report.h"
#include "models/findings/findings_report.h"
#include "models/lead/headline.h"
#include "models/timeline/claim_words.h"
#include "models/words/labels.h"
#include "views/print/notes_layout.h"

#include <QtGui/QPainter>

#include <cmath>
#include <map>

namespace tasrih {

namespace {

/// So many claims stand on the first page at most where nobody has chosen them: more is no choice.
constexpr std::size_t mostLeading = 20;

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

/// Lanes may be as low as the ink of their letters, and what stands between them is narrow: one page has no room to
/// give away.
TimelineStyle leadStyle(TimelineStyle style)
{
    const QFontMetricsF label(style.label);
    const QString tall = style.language == Language::Arabic ? QStringLiteral("لأإجع[]") : QStringLiteral("ÁÉjgy[]");
    TimelineMetrics& metrics = style.metrics;
    metrics.thinnestLabel = std::ceil(label.tightBoundingRect(tall).height());
    metrics.lanePitch = std::min(metrics.lanePitch, std::ceil(1.25 * metrics.thinnestLabel));
    metrics.strip *= 0.7;
    metrics.rowPadding *= 0.6;
    metrics.eventTier = metrics.axisTier = std::min(metrics.axisTier, metrics.lanePitch);
    return style;
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
{
    if (options.colours == PrintColours::Greyscale)
        m_style.theme = &greyscaleTheme();
    compose(layout, statements);
}

TimelinePrint::~TimelinePrint() = default;

void TimelinePrint::compose(Layout layout, const std::vector<StatementId>& statements)
{
    m_classificationHeight = m_options.classification.isEmpty() ? 0 : QFontMetricsF(m_sectionFont).height() * 1.3;
    m_footerHeight = 2 * QFontMetricsF(m_style.meta).height();
    composeChart(layout, statements);
    if (layout == Layout::Pages && wantsLead())
        composeLead(statements);
    composeNotes(layout, statements);
}

void TimelinePrint::composeChart(Layout layout, const std::vector<StatementId>& statements)
{
    const QSizeF room = area(Head::Plain).size();
    const int across = layout == Layout::Continuous ? 1 : std::clamp(m_options.pagesAcross, 1, 10);
    m_chart = std::make_unique<PrintedChart>(
        m_content, m_options, m_style, PrintedChart::Room{room.width(), room.height(), across},
        [this](int claim) { return suffixOf(m_content->claims[std::size_t(claim)]); },
        [this](int claim) { return numberIn(m_numbers.numberOf(claim)); });
    m_numbers = SourceNumbers(m_chart->rows());
    m_hasNotes = m_options.notes == SourceNotes::Append && m_numbers.count() > 0;
    if (m_options.figures)
        m_chart->setFigures(
            FigureBand(figureContent(*m_content->snapshot, statements, {{}, m_options.language}), m_options.language),
            (m_options.orientation == Orientation::Landscape ? 110 : 150) * pointUnits);
    if (layout == Layout::Continuous) {
        m_chart->stretch();
        m_size.rheight() += m_chart->room().height - room.height();
    } else if (m_options.fit == PrintFit::Pages) {
        m_chart->press(std::clamp(m_options.pagesDown, 1, 50));
    } else {
        m_chart->cutAsDesigned();
    }
}

bool TimelinePrint::wantsLead() const
{
    const bool isLead = m_options.fit == PrintFit::Lead || m_options.fit == PrintFit::LeadAlone;
    return isLead && m_numbers.count() > 0;
}

/// As many claims as one page holds, the most telling first.
void TimelinePrint::composeLead(const std::vector<StatementId>& statements)
{
    const FindingList findings = findingsAmong(m_content->snapshot, statements);
    std::vector<int> claims = leadingClaims(*m_content, findings);
    std::erase_if(claims, [this](int claim) { return m_numbers.numberOf(claim) == 0; });
    const ClaimRecord first = claims.empty() ? ClaimRecord() : recordOf(*m_content, claims.front());
    m_isFeatured = first.claim && first.claim->featured;
    const double lanes = m_size.height() / leadStyle(m_style).metrics.thinnestLabel; // More have no room by far.
    claims.resize(std::min({claims.size(), m_isFeatured ? claims.size() : mostLeading, std::size_t(lanes)}));
    for (; !claims.empty(); claims.pop_back()) {
        const TimelineContentPtr content = contentOf(*m_content, claims);
        setHeadline(headlineOf(*content, findings));
        m_lead = leadOf(content);
        if (m_lead->fitOnePage())
            return;
    }
    m_lead.reset();
    m_headline.clear();
}

/// In one line where it can be, or in letters that aren't much larger than the others.
void TimelinePrint::setHeadline(const QString& words)
{
    m_headline = words.isEmpty() ? m_title : words;
    for (const double points : {16.0, 14.5, 13.0, 11.5}) {
        m_headlineFont = printFont(m_options.language, points, QFont::Bold);
        if (QFontMetricsF(m_headlineFont).horizontalAdvance(m_headline) <= innerWidth())
            return;
    }
}

std::unique_ptr<PrintedChart> TimelinePrint::leadOf(const TimelineContentPtr& content) const
{
    std::map<ClaimId, int> numbers;
    for (std::size_t claim = 0; claim < m_content->claims.size(); ++claim)
        numbers[m_content->claims[claim].claim] = m_numbers.numberOf(int(claim));
    const QSizeF room = area(Head::Lead).size();
    return std::make_unique<PrintedChart>(
        content, m_options, leadStyle(m_style), PrintedChart::Room{room.width(), room.height(), 1},
        [this, content](int claim) { return suffixOf(content->claims[std::size_t(claim)]); },
        [this, content, numbers = std::move(numbers)](int claim) {
            return numberIn(numbers.at(content->claims[std::size_t(claim)].claim));
        });
}

void TimelinePrint::composeNotes(Layout layout, const std::vector<StatementId>& statements)
{
    const bool isAlone = m_lead && m_options.fit == PrintFit::LeadAlone;
    // Where the chart has no letters the list says what is in it.
    if (!isAlone && !rows().metrics().hasLabels())
        m_hasNotes = m_numbers.count() > 0;
    if (layout != Layout::Pages)
        return;
    std::vector<SourceNote> notes;
    if (m_hasNotes)
        notes = m_numbers.notes(*m_content, isAlone ? &m_lead->content() : nullptr);
    if (!isAlone) {
        const std::vector<SourceNote> others = notOnTheChart(*m_content, statements);
        notes.insert(notes.end(), others.begin(), others.end());
    }
    if (notes.empty())
        return;
    m_notes = std::make_unique<NotesLayout>(notes, m_style, area(Head::Plain),
                                            m_options.orientation == Orientation::Landscape ? 2 : 1);
}

/// What follows a claim's words: the side's short name where no colour tells it.
QString TimelinePrint::suffixOf(const TimelineClaim& claim) const
{
    if (!m_style.theme->isGreyscale || m_options.rows == TimelineRows::Sides)
        return {};
    QStringList sides;
    for (const std::optional<SideId>& id : claim.sides) {
        if (const Side* side = m_content->snapshot->find(id))
            sides << shortNameOf(*side, m_options.language);
    }
    return sides.isEmpty() ? QString() : QStringLiteral(" · ") + sides.join(u'+');
}

/// The number of a source beside a bar; empty where no sources are listed.
QString TimelinePrint::numberIn(int number) const
{
    return m_hasNotes ? QStringLiteral("[%1]").arg(numberText(number, m_options.language)) : QString();
}

int TimelinePrint::chartPages() const
{
    return m_lead && m_options.fit == PrintFit::LeadAlone ? 0 : m_chart->pageCount();
}

int TimelinePrint::pageCount() const
{
    return leadPages() + chartPages() + (m_notes ? m_notes->pageCount() : 0);
}

double TimelinePrint::innerWidth() const
{
    return m_size.width() - 2 * margin();
}

double TimelinePrint::titleHeight(Head head) const
{
    const double line = QFontMetricsF(m_sectionFont).height();
    const double title = head == Head::Lead ? headlineBox().height() + line : QFontMetricsF(m_titleFont).height();
    return title + line + spacing / 2;
}

QRectF TimelinePrint::area(Head head) const
{
    const double top = topOfTitle() + titleHeight(head) + spacing;
    const double bottom = m_size.height() - margin() - m_classificationHeight - m_footerHeight - spacing;
    return {margin(), top, innerWidth(), bottom - top};
}

void TimelinePrint::paintPage(QPainter& painter, int page) const
{
    const int chartEnd = leadPages() + chartPages();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Nothing leaves the page, whatever shows it.
    painter.setClipRect(QRectF(QPointF(), m_size));
    painter.fillRect(QRectF(QPointF(), m_size), m_style.theme->paper);
    painter.setLayoutDirection(m_style.direction);
    paintClassification(painter);
    if (headOf(page) == Head::Lead)
        paintHeadline(painter);
    else
        paintTitle(painter);
    if (rows().rows().empty() && page < chartEnd)
        paintEmpty(painter);
    else if (page < chartEnd)
        paintChart(painter, page);
    if (page >= chartEnd) {
        paintPlace(painter, page);
        m_notes->paint(painter, page - chartEnd);
    }
    painter.setLayoutDirection(m_style.direction);
    paintFooter(painter, page);
    painter.restore();
}

void TimelinePrint::paintChart(QPainter& painter, int page) const
{
    const PrintedChart& chart = headOf(page) == Head::Lead ? *m_lead : *m_chart;
    const int at = page - (headOf(page) == Head::Lead ? 0 : leadPages());
    const QPointF corner = area(headOf(page)).topLeft();
    painter.save();
    painter.translate(corner);
    chart.paintGround(painter, at);
    painter.restore();
    paintPlace(painter, page);
    painter.save();
    painter.translate(corner);
    chart.paintRows(painter, at);
    painter.restore();
}

} // namespace tasrih
