// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figures_print.h"

#include "database/dates/date_text.h"
#include "database/text/printable.h"
#include "models/words/lists.h"
#include "models/words/statement_words.h"
#include "views/drawing/axis_painter.h"
#include "views/drawing/figure_signs.h"
#include "views/paper/page_frame.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr double scaleColumn = 52 * pointUnits;
constexpr double lowestPlot = 70 * pointUnits, highestPlot = 170 * pointUnits;
constexpr double betweenPanels = 8 * pointUnits;
constexpr double betweenNotes = 2 * pointUnits;

TimelineStyle panelStyle(Language language)
{
    TimelineStyle style = printStyle(language);
    style.metrics.labelColumn = scaleColumn;
    return style;
}

QSizeF figuresPaper(const ReportPaper& paper)
{
    return sheetOf(paper.paper, paper.orientation.value_or(Orientation::Landscape));
}
} // namespace

FiguresPrint::FiguresPrint(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                           const Options& options)
    : m_snapshot(snapshot)
    , m_style(panelStyle(options.language))
    , m_content(figureContent(*snapshot, statements, {options.measure, options.language}))
    , m_title(options.title.isEmpty() ? m_content.headline : options.title)
    , m_subtitle(pick(options.language, snapshot->title, snapshot->titleEn))
    , m_titleFont(printFont(options.language, 14, QFont::Bold))
    , m_today(options.paper.today)
    , m_margin(marginOf(options.paper.margin))
    , m_size(figuresPaper(options.paper))
    , m_legend(figureSigns(m_content.series, m_style), m_style, inner().width())
{
    if (m_title.isEmpty())
        m_title = translated(options.language, Wording("Report", "Figures"));
    std::optional<DaySpan> days;
    for (const FigureSeries& each : m_content.series) {
        for (const FigurePoint& point : each.points) {
            days = united(days, point.days);
            m_numbers.try_emplace(point.claim, m_numbers.size() + 1);
        }
    }
    m_frame = {inner().width(), scaleColumn, m_style.direction};
    if (days) {
        constexpr DayPoint leastMargin = 15;
        const DayPoint margin = std::max(days->length() / 25, leastMargin);
        m_scale = TimeScale::fitting({days->from - margin, days->to + margin}, m_frame.bodyWidth());
    }
    m_pages.emplace_back();
    if (options.layout == Layout::Pages)
        writeNotes();
    composePanels(options.layout);
    placeNotes();
}

QRectF FiguresPrint::inner() const
{
    return QRectF(QPointF(), m_size).adjusted(m_margin, m_margin, -m_margin, -m_margin);
}

double FiguresPrint::top() const
{
    return inner().top() + QFontMetricsF(m_titleFont).height() + QFontMetricsF(m_style.label).height() + frameGap;
}

double FiguresPrint::bottom() const
{
    return inner().bottom() - footHeight - m_legend.height() - frameGap;
}

double FiguresPrint::headingHeight() const
{
    return 1.5 * QFontMetricsF(m_style.strong).height();
}

/// As high as the page lets them be, as many on a page as fit; lower, so that the sources stand beneath them where one
/// page has room for all.
void FiguresPrint::composePanels(Layout layout)
{
    const ReportText::Look look{m_style.strong, m_style.direction, startOf(m_style.direction)};
    double words = 0;
    for (const FigureSeries& each : m_content.series) {
        FigureContent one;
        one.series = {each};
        Panel panel{FigureBand(one, m_style.language),
                    ReportText({{printedText(each.sentence, m_style.language)}}, look, inner().width())};
        words += panel.sentence.height() + betweenPanels;
        m_panels.push_back(std::move(panel));
    }
    const double room = bottom() - top() - axisHeight() - betweenPanels / 2 - words;
    double sources = m_notes.empty() ? 0 : headingHeight();
    for (const ReportText& note : m_notes)
        sources += note.height() + betweenNotes;
    const auto count = double(m_panels.size());
    if (!m_panels.empty())
        m_plotHeight =
            std::clamp((room - (room - sources >= count * lowestPlot ? sources : 0)) / count, lowestPlot, highestPlot);
    const double first = top() + axisHeight() + betweenPanels / 2;
    double y = first;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const double height = m_panels[i].sentence.height() + m_plotHeight;
        if (layout == Layout::Pages && !m_pages.back().panels.empty() && y + height > bottom()) {
            m_pages.emplace_back();
            y = first;
        }
        m_pages.back().panels.push_back({i, y});
        y += height + betweenPanels;
    }
    m_pages.back().notesTop = y;
    if (layout == Layout::Continuous)
        m_size.setHeight(m_size.height() - bottom() + std::max(y, top() + 60 * pointUnits));
}

void FiguresPrint::writeNotes()
{
    const ReportText::Look look{m_style.label, m_style.direction, startOf(m_style.direction)};
    for (const FigureSeries& each : m_content.series) {
        for (const FigurePoint& point : each.points) {
            const QString note = printedText(noteOf(m_numbers.at(point.claim), point), m_style.language);
            m_notes.emplace_back(std::vector<ReportRun>{{note}}, look, inner().width());
        }
    }
}

/// Beneath the last panel where there is room for some of them, then on pages of their own.
void FiguresPrint::placeNotes()
{
    const auto turn = [&] {
        m_pages.emplace_back();
        m_pages.back().notesTop = top();
        return top() + headingHeight();
    };
    double y = m_pages.back().notesTop + headingHeight();
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const double height = m_notes[i].height();
        if (y + height > bottom() && (i == 0 || !m_pages.back().notes.empty()))
            y = turn();
        m_pages.back().notes.push_back({i, y});
        y += height + betweenNotes;
    }
}

/// What was said as of when, who said it when, and where that stands.
QString FiguresPrint::noteOf(std::size_t number, const FigurePoint& point) const
{
    const Language language = m_style.language;
    const auto [statement, claim] = recordOf(*m_snapshot, point.statement, point.claim);
    if (!claim)
        return {};
    const auto& figure = std::get<Figure>(claim->body);
    const QString asOf =
        figure.asOf
            ? translated(language, Wording("Figures", "as of %1", "a number")).arg(readable(*figure.asOf, language))
            : QString();
    const QString said =
        translated(language, Wording("Figures", "said %1")).arg(saidText(*m_snapshot, *statement, language));
    const bool isTold = !figure.scope.isEmpty() || !figure.scopeEn.isEmpty(); // What was counted, where, of whom.
    const QString counted = isTold ? figureText(figure, language) : summaryOf(*m_snapshot, *claim, language);
    const QString words = joinedWords({counted, asOf, holderOf(*m_snapshot, *statement, *claim, language), said,
                                       sourceText(*m_snapshot, *statement, language)},
                                      language);
    return QStringLiteral("[%1] %2").arg(numberText(number, language), words);
}

void FiguresPrint::paintPage(QPainter& painter, int page) const
{
    const Page& shown = m_pages[std::size_t(page)];
    painter.save();
    painter.fillRect(QRectF(QPointF(), m_size), Qt::white);
    painter.setLayoutDirection(m_style.direction);
    paintTitle(painter);
    if (!shown.panels.empty())
        paintPanels(painter, shown);
    if (!shown.notes.empty())
        paintNotes(painter, shown);
    paintFoot(painter, inner(), m_style.language, m_today, page, pageCount());
    painter.restore();
}

void FiguresPrint::paintTitle(QPainter& painter) const
{
    const QRectF first(inner().topLeft(), QSizeF(inner().width(), QFontMetricsF(m_titleFont).height()));
    const QRectF second(first.bottomLeft(), QSizeF(inner().width(), QFontMetricsF(m_style.label).height()));
    paintFrameLine(painter, m_titleFont, m_style.theme->text, first, printableLine(m_title));
    paintFrameLine(painter, m_style.label, m_style.theme->secondary, second, printableLine(m_subtitle));
}

void FiguresPrint::paintPanels(QPainter& painter, const Page& page) const
{
    const TimeAxis axis =
        timeAxis(m_scale, m_frame.bodyWidth(), {m_style.language}, m_style.labelWidth(), m_style.metrics.gap / 2);
    painter.save();
    painter.translate(inner().left(), top());
    painter.setClipRect(m_frame.bodyRect(0, axisHeight()));
    paintAxis(painter, axis, m_frame, m_style);
    painter.restore();
    const auto suffix = [this](ClaimId claim) {
        const auto found = m_numbers.find(claim);
        return found == m_numbers.end() ? QString()
                                        : QStringLiteral(" [%1]").arg(numberText(found->second, m_style.language));
    };
    for (const Part& part : page.panels) {
        const Panel& panel = m_panels[part.of];
        painter.setPen(m_style.theme->text);
        panel.sentence.paint(painter, {inner().left(), part.top}, 0, panel.sentence.lineCount());
        painter.save();
        painter.translate(inner().left(), 0);
        const double plotTop = part.top + panel.sentence.height();
        panel.band.paint(painter, {m_frame, m_scale, plotTop, m_plotHeight}, m_style, *m_snapshot,
                         {{}, FigurePlot::Labels::NumbersAndHolders, suffix, &axis});
        painter.restore();
    }
    m_legend.paint(painter, {inner().left(), bottom() + frameGap / 2});
}

void FiguresPrint::paintNotes(QPainter& painter, const Page& page) const
{
    painter.setFont(m_style.strong);
    painter.setPen(m_style.theme->text);
    painter.drawText(QRectF(inner().left(), page.notesTop, inner().width(), QFontMetricsF(m_style.strong).height()),
                     textFlags | Qt::AlignLeft, translated(m_style.language, Wording("Figures", "Sources")));
    for (const Part& part : page.notes) {
        const ReportText& note = m_notes[part.of];
        painter.setPen(m_style.theme->text);
        note.paint(painter, {inner().left(), part.top}, 0, note.lineCount());
    }
}

} // namespace tasrih
