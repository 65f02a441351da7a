// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/report_print.h"

#include "views/paper/page_frame.h"
#include "views/report/report_pieces.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {

constexpr double hairline = 0.5 * pointUnits;
constexpr double barDistance = 6 * pointUnits;
/// A paragraph higher than this part of a page may be cut between its lines, and so may a row that fits none.
constexpr double wholeParagraph = 0.25;
constexpr double wholeRow = 0.85;

QSizeF sizeOf(const Report& report, const ReportPaper& paper)
{
    const Orientation fallback = report.landscape ? Orientation::Landscape : Orientation::Portrait;
    return sheetOf(paper.paper, paper.orientation.value_or(fallback));
}

} // namespace

ReportPages reportPages(ReportJob job)
{
    return [job = std::move(job)](Language language, const ReportPaper& paper) {
        return std::make_shared<ReportPrint>(job(language), paper);
    };
}

ReportPrint::ReportPrint(const Report& report, const ReportPaper& paper)
    : m_language(report.language)
    , m_title(report.title)
    , m_subtitle(report.subtitle)
    , m_today(paper.today)
    , m_margin(marginOf(paper.margin))
    , m_size(sizeOf(report, paper))
    , m_pieces(piecesOf(report, body().width()))
{
    paginate();
}

ReportPrint::~ReportPrint() = default;

QRectF ReportPrint::inner() const
{
    return QRectF(QPointF(), m_size).adjusted(m_margin, m_margin, -m_margin, -m_margin);
}

QRectF ReportPrint::body() const
{
    return inner().adjusted(0, footHeight + frameGap, 0, -footHeight - frameGap);
}

/// The height that must be there before a piece is begun: its own, or that of what it keeps together with.
double ReportPrint::needOf(std::size_t piece) const
{
    const double page = body().height();
    double need = 0;
    for (std::size_t i = piece; i < m_pieces.size(); ++i) {
        const double height = m_pieces[i].height();
        const bool isRow = m_pieces[i].boxes.size() > 1;
        const bool staysWhole = height <= page * (isRow ? wholeRow : wholeParagraph);
        need += (i == piece ? 0 : m_pieces[i].spaceBefore) + (staysWhole ? height : page * wholeParagraph);
        if (!m_pieces[i].keepsWithNext)
            break;
    }
    return need;
}

ReportPrint::Part ReportPrint::whole(std::size_t piece) const
{
    Part part{piece, 0, m_pieces[piece].height(), {}};
    for (const PieceBox& box : m_pieces[piece].boxes)
        part.lines.emplace_back(0, box.text.lineCount());
    return part;
}

/// As many lines from @p from on as @p room holds, at least one of each box where it has any.
ReportPrint::Part ReportPrint::cut(std::size_t piece, const std::vector<int>& from, double room) const
{
    Part part{piece, 0, 0, {}};
    const std::vector<PieceBox>& boxes = m_pieces[piece].boxes;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const ReportText& text = boxes[i].text;
        const double top = from[i] < text.lineCount() ? text.topOf(from[i]) : 0;
        int to = std::min(from[i] + 1, text.lineCount());
        while (to < text.lineCount() && text.bottomOf(to) - top + 2 * boxes[i].padding <= room)
            ++to;
        part.lines.emplace_back(from[i], to);
        const double used = to > from[i] ? text.bottomOf(to - 1) - top : 0;
        part.height = std::max(part.height, used + 2 * boxes[i].padding);
    }
    return part;
}

double ReportPrint::place(Part part)
{
    part.y = m_y;
    m_y += part.height;
    m_pages.back().push_back(std::move(part));
    return m_y;
}

void ReportPrint::placeHeader(std::size_t piece)
{
    if (m_pieces[piece].header >= 0)
        place(whole(std::size_t(m_pieces[piece].header)));
}

void ReportPrint::newPage(std::size_t piece)
{
    m_pages.emplace_back();
    m_y = body().top();
    placeHeader(piece);
}

void ReportPrint::paginate()
{
    const double bottom = body().bottom();
    m_pages.emplace_back();
    m_y = body().top();
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        const double space = m_pages.back().empty() ? 0 : piece.spaceBefore;
        if (m_y + space + needOf(i) > bottom && !m_pages.back().empty())
            newPage(i);
        else
            m_y += space;
        if (m_y + piece.height() <= bottom) {
            place(whole(i));
            continue;
        }
        std::vector<int> from(piece.boxes.size(), 0);
        const auto isDone = [&] {
            for (std::size_t box = 0; box < from.size(); ++box) {
                if (from[box] < piece.boxes[box].text.lineCount())
                    return false;
            }
            return true;
        };
        while (!isDone()) {
            Part part = cut(i, from, bottom - m_y);
            for (std::size_t box = 0; box < from.size(); ++box)
                from[box] = part.lines[box].second;
            place(std::move(part));
            if (!isDone())
                newPage(i);
        }
    }
}

void ReportPrint::paintPart(QPainter& painter, const Part& part) const
{
    const bool isRtl = directionOf(m_language) == Qt::RightToLeft;
    const QRectF area = body();
    const std::vector<PieceBox>& boxes = m_pieces[part.piece].boxes;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const PieceBox& box = boxes[i];
        const double left = isRtl ? area.right() - box.x - box.width : area.left() + box.x;
        const QRectF room(left, part.y, box.width, part.height);
        if (box.fill.isValid())
            painter.fillRect(room, box.fill);
        if (box.isFramed) {
            painter.setPen(QPen(themeOf(Appearance::Light).line, hairline));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(room);
        }
        if (box.bar) {
            painter.setPen(QPen(themeOf(Appearance::Light).line, 3 * hairline));
            const double x = *box.bar == Qt::RightToLeft ? room.right() + barDistance : room.left() - barDistance;
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
        }
        box.text.paint(painter, room.topLeft() + QPointF(box.padding, box.padding), part.lines[i].first,
                       part.lines[i].second);
    }
}

void ReportPrint::paintFrame(QPainter& painter, int page) const
{
    painter.setLayoutDirection(directionOf(m_language));
    if (page > 0) {
        const QRectF head(inner().topLeft(), QSizeF(inner().width(), footHeight));
        paintFrameLine(painter, reportFont(m_language, ReportFace::Note), themeOf(Appearance::Light).secondary, head,
                       printedText(m_title, m_language));
        painter.setPen(QPen(themeOf(Appearance::Light).line, hairline));
        painter.drawLine(head.bottomLeft(), head.bottomRight());
    }
    paintFoot(painter, inner(), m_language, m_today, page, pageCount());
}

void ReportPrint::paintPage(QPainter& painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.fillRect(QRectF(QPointF(), m_size), Qt::white);
    for (const Part& part : m_pages[std::size_t(page)])
        paintPart(painter, part);
    paintFrame(painter, page);
    painter.restore();
}

} // namespace tasrih
