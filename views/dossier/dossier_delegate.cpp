// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossier_delegate.h"

#include "database/text/direction.h"
#include "models/dossier/dossier_model.h"
#include "models/report/report_tones.h"
#include "views/theme/paragraph.h"
#include "views/theme/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

#include <functional>
#include <memory>
#include <numeric>

namespace tasrih {

namespace {

constexpr int measure = 96 * unit; ///< Lines longer than this are hard to read.
constexpr int gutter = 18 * unit;  ///< Of days, before what was said on them.
constexpr int narrow = 76 * unit;  ///< A row this wide has no gutter.
constexpr int margin = 2 * unit;
constexpr int barWidth = 2;
constexpr int quoteIndent = unit + unit / 2;
constexpr int quoteLines = 12;
constexpr int gap = 4;
constexpr int columnGap = 2 * unit;
constexpr int signRoom = 2 * unit + 2;

/// A paragraph in its place within a row.
struct Placed
{
    std::unique_ptr<Paragraph> paragraph;
    QRect room; ///< From the row's upper left corner, for a window from left to right.
    QColor ink;
    bool isQuote = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Of the sign; words stay in the colour of text, which can be read.
QColor signInk(Tone tone)
{
    switch (tone) {
    case Tone::Support:
        return theme().stance(Position::Support);
    case Tone::Oppose:
        return theme().stance(Position::Oppose);
    case Tone::Mixed:
        return theme().stance(Position::Mixed);
    case Tone::Neutral:
        return theme().stance(Position::Neutral);
    case Tone::Unclear:
        return theme().stance(Position::Unclear);
    case Tone::Certain:
    case Tone::Possible:
        return theme().warning;
    default:
        return theme().secondary;
    }
}

QString signText(Tone tone)
{
    const QString sign = signOf(tone);
    return sign.isEmpty() ? QStringLiteral("–") : sign;
}

QFont plain(TextSize size)
{
    QFont font = interfaceFont(size);
    font.setWeight(QFont::Normal);
    return font;
}

QFont bold(TextSize size)
{
    QFont font = interfaceFont(size);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Lays the parts of a row under each other, or beside each other in columns.
class RowLayouter
{
public:
    explicit RowLayouter(int rowWidth)
        : m_width(std::clamp(rowWidth - 2 * margin, 20 * unit, measure + gutter))
        , m_column{0, m_width}
    {
    }

    /// The side is the window's, the order of the words their own.
    void add(const QString& text, const QFont& font, const QColor& ink, int lines, int indent = 0)
    {
        if (text.isEmpty())
            return;
        const Qt::LayoutDirection own = paragraphDirection(text, interfaceLanguage());
        const Qt::Alignment side = own == QGuiApplication::layoutDirection() ? Qt::AlignLeading : Qt::AlignTrailing;
        place(text, font, ink, {m_column.width - indent, own, side, lines}, indent, false);
    }

    /// Behind the sign of its tone.
    void addSigned(const QString& text, Tone tone, int lines)
    {
        const QColor ink = tone == Tone::Muted ? theme().secondary : theme().text;
        const int top = m_bottom;
        add(text, tone == Tone::Certain ? bold(TextSize::Body) : plain(TextSize::Body), ink, lines, signRoom);
        const int bottom = std::exchange(m_bottom, top);
        const Qt::LayoutDirection window = QGuiApplication::layoutDirection();
        place(signText(tone), plain(TextSize::Body), signInk(tone), {signRoom, window, Qt::AlignLeading, 1}, 0, false);
        m_bottom = bottom;
    }

    /// In the direction of its own words, with a bar on the side where they begin.
    void addQuote(const QString& text, const QFont& font, const QColor& ink)
    {
        if (text.isEmpty())
            return;
        const Qt::LayoutDirection own = paragraphDirection(text, interfaceLanguage());
        const bool isForeign = own != QGuiApplication::layoutDirection();
        place(text, font, ink, {m_column.width - quoteIndent, own, Qt::AlignLeading, quoteLines},
              isForeign ? 0 : quoteIndent, true);
    }

    /// Each of @p parts fills a column beside the one before, @p wide to each other.
    void addBeside(const QList<int>& wide, const std::vector<std::function<void()>>& parts)
    {
        const int room = m_width - columnGap * int(wide.size() - 1);
        const int all = std::accumulate(wide.begin(), wide.end(), 0);
        const int top = m_bottom;
        int bottom = top, start = 0;
        for (int i = 0; i < int(parts.size()) && i < wide.size(); ++i) {
            m_column = {start, room * wide[i] / std::max(1, all)};
            m_bottom = top;
            parts[std::size_t(i)]();
            bottom = std::max(bottom, m_bottom);
            start += m_column.width + columnGap;
        }
        m_column = {0, m_width};
        m_bottom = bottom;
    }

    void skip(int distance) { m_bottom += distance; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_bottom; }
    [[nodiscard]] const std::vector<Placed>& placed() const { return m_placed; }

private:
    void place(const QString& text, const QFont& font, const QColor& ink, const Paragraph::Frame& frame, int indent,
               bool isQuote)
    {
        auto paragraph = std::make_unique<Paragraph>(text, font, frame);
        const QRect room(margin + m_column.start + indent, m_bottom, frame.width, paragraph->height());
        m_bottom += paragraph->height() + gap;
        m_placed.push_back({std::move(paragraph), room, ink, isQuote, frame.direction});
    }

    struct Column
    {
        int start = 0, width = 0;
    };

    int m_width;
    Column m_column; ///< What is being filled.
    int m_bottom = 0;
    std::vector<Placed> m_placed;
};

bool isOfStance(Tone tone)
{
    return tone == Tone::Support || tone == Tone::Oppose || tone == Tone::Mixed || tone == Tone::Neutral ||
           tone == Tone::Unclear;
}

void layCells(RowLayouter& row, const QModelIndex& index, const QFont& font, const QColor& ink)
{
    const QStringList cells = index.data(DossierModel::CellsRole).toStringList();
    const auto tone = Tone(index.data(DossierModel::ToneRole).toInt());
    std::vector<std::function<void()>> parts;
    for (const QString& cell : cells) {
        if (parts.empty() && isOfStance(tone))
            parts.emplace_back([&row, &cell, tone] { row.addSigned(cell, tone, 2); });
        else
            parts.emplace_back([&row, &cell, &font, &ink] { row.add(cell, font, ink, 3); });
    }
    row.addBeside(index.data(DossierModel::ColumnsRole).value<QList<int>>(), parts);
}

/// When it was said, and whether it is held ready for comparison.
void layDay(RowLayouter& row, const QModelIndex& index)
{
    row.add(index.data(DossierModel::DayRole).toString(), plain(TextSize::Body), theme().secondary, 3);
    if (index.data(DossierModel::InTrayRole).toBool())
        row.add(DossierDelegate::tr("in the compare tray"), plain(TextSize::Meta), theme().accent, 2);
}

void layWords(RowLayouter& row, const QModelIndex& index)
{
    const bool isInherited = index.data(DossierModel::InheritedRole).toBool();
    row.add(index.data().toString(), bold(TextSize::Body), theme().text, 2);
    row.add(index.data(DossierModel::WhyRole).toString(), plain(TextSize::Meta), theme().secondary, 3);
    row.addQuote(index.data(DossierModel::QuoteRole).toString(), plain(TextSize::Strong),
                 isInherited ? theme().secondary : theme().text);
    row.add(index.data(DossierModel::TranslationRole).toString(), plain(TextSize::Body), theme().secondary, 6);
    const QStringList claims = index.data(DossierModel::ClaimsRole).toStringList();
    const auto tones = index.data(DossierModel::ClaimTonesRole).value<QList<int>>();
    for (int i = 0; i < claims.size(); ++i)
        row.addSigned(claims[i], Tone(tones.value(i)), 3);
    row.add(index.data(DossierModel::NoteRole).toString(), plain(TextSize::Meta), theme().secondary, 2);
    for (const QString& link : index.data(DossierModel::LinksRole).toStringList())
        row.add(QStringLiteral("↔ ") + link, plain(TextSize::Meta), theme().secondary, 1);
}

void layEntry(RowLayouter& row, const QModelIndex& index)
{
    row.skip(unit + unit / 2);
    if (row.width() > narrow) {
        row.addBeside({gutter, row.width() - gutter}, {[&] { layDay(row, index); }, [&] { layWords(row, index); }});
    } else {
        layDay(row, index);
        layWords(row, index);
    }
    row.skip(unit);
}

void layRow(RowLayouter& row, const QModelIndex& index)
{
    const QString text = index.data().toString();
    switch (index.data(DossierModel::KindRole).toInt()) {
    case DossierModel::HeadingRow:
        row.skip(2 * unit);
        row.add(text, bold(TextSize::Strong), theme().text, 1);
        break;
    case DossierModel::YearRow:
        row.skip(3 * unit);
        row.add(text, bold(TextSize::Section), theme().text, 1);
        break;
    case DossierModel::CaptionRow:
        layCells(row, index, plain(TextSize::Meta), theme().secondary);
        break;
    case DossierModel::LineRow: {
        row.skip(gap / 2);
        const auto tone = Tone(index.data(DossierModel::ToneRole).toInt());
        if (index.data(DossierModel::CellsRole).toStringList().isEmpty())
            row.addSigned(text, tone, 3);
        else
            layCells(row, index, plain(TextSize::Body), tone == Tone::Muted ? theme().secondary : theme().text);
        break;
    }
    default:
        layEntry(row, index);
    }
}

} // namespace

void DossierDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect;
    const bool isSelected = index.data(DossierModel::SelectedRole).toBool();
    if (isSelected || option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, theme().selection);
    if (isSelected)
        painter->fillRect(QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), 3, row.height())),
                          theme().accent);
    RowLayouter layouter(row.width());
    layRow(layouter, index);
    for (const Placed& part : layouter.placed()) {
        const QRect room = QStyle::visualRect(option.direction, row, part.room.translated(row.topLeft()));
        if (part.isQuote) {
            const int x = part.direction == Qt::RightToLeft ? room.right() + unit - barWidth : room.left() - unit;
            painter->fillRect(x, room.top() + 2, barWidth, room.height() - 4, theme().line);
        }
        painter->setPen(part.ink);
        part.paragraph->draw(*painter, room.topLeft());
    }
    const int kind = index.data(DossierModel::KindRole).toInt();
    if (kind == DossierModel::EntryRow || kind == DossierModel::CaptionRow) {
        painter->setPen(theme().line);
        painter->drawLine(row.bottomLeft(), row.bottomRight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme().accent, 1));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize DossierDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    RowLayouter layouter(width);
    layRow(layouter, index);
    return {width, layouter.height()};
}

} // namespace tasrih
