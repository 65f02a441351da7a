// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clip_check.h"

#include "models/words/plain_text.h"
#include "tests/support/painted_text.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabBar>

namespace tasrih::test {

namespace {

constexpr double tolerance = 1.5; ///< px; edges of letters are smoothed.
constexpr QChar ellipsis(0x2026);

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    for (const QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (!around->objectName().isEmpty() && !around->objectName().startsWith(QLatin1String("qt_")))
            return name + QStringLiteral(" in ") + around->objectName();
    }
    return name;
}

/// Without blanks and signs of direction, which nobody sees.
QString seen(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return text;
}

bool canScroll(const QScrollBar* bar)
{
    return bar && bar->maximum() > bar->minimum();
}

/// Where more of what @p widget shows can be scrolled to.
Qt::Orientations scrolling(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    if (!area || area->viewport() != &widget)
        return qobject_cast<const QLineEdit*>(&widget) ? Qt::Horizontal : Qt::Orientations();
    if (const auto* header = qobject_cast<const QHeaderView*>(area)) {
        if (const auto* view = qobject_cast<const QAbstractItemView*>(header->parentWidget()))
            area = view;
    }
    Qt::Orientations result;
    result.setFlag(Qt::Horizontal, canScroll(area->horizontalScrollBar()));
    result.setFlag(Qt::Vertical, canScroll(area->verticalScrollBar()));
    return result;
}

/// Looks at one window.
class Look
{
public:
    void at(QWidget& widget);
    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    void add(const QWidget& widget, const char* fault, const QString& text);
    void atPlace(const QWidget& widget);
    void atEdges(const QWidget& widget, const std::vector<PaintedText>& texts);
    void atEllipses(const QWidget& widget, const std::vector<PaintedText>& texts);
    void atNeighbours(const QWidget& widget, const std::vector<PaintedText>& texts);
    void atButton(const QAbstractButton& button, const std::vector<PaintedText>& texts);

    QStringList m_faults;
};

void Look::add(const QWidget& widget, const char* fault, const QString& text)
{
    const QString line =
        QStringLiteral("%1: %2: \"%3\"").arg(nameOf(widget), QString::fromLatin1(fault), text.left(60));
    if (!m_faults.contains(line))
        m_faults << line;
}

void Look::at(QWidget& widget)
{
    if (!widget.isVisible())
        return;
    if (!widget.isWindow())
        atPlace(widget);
    if (!widget.size().isEmpty()) {
        const std::vector<PaintedText> texts = paintedBy(widget);
        atEdges(widget, texts);
        atEllipses(widget, texts);
        atNeighbours(widget, texts);
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            atButton(*button, texts);
    }
    for (QObject* child : widget.children()) {
        auto* inner = qobject_cast<QWidget*>(child);
        if (inner && !inner->isWindow())
            at(*inner);
    }
}

/// Within what it stands in, unless that can be scrolled.
void Look::atPlace(const QWidget& widget)
{
    const QWidget& around = *widget.parentWidget();
    const bool hasWords = qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget) ||
                          qobject_cast<const QLineEdit*>(&widget);
    if (!hasWords || qobject_cast<const QTabBar*>(&around))
        return;
    const Qt::Orientations scrolled = scrolling(around);
    const QRect inner = widget.geometry();
    const QRect outer = around.rect();
    const bool isInX =
        scrolled.testFlag(Qt::Horizontal) || (inner.left() >= outer.left() && inner.right() <= outer.right());
    const bool isInY =
        scrolled.testFlag(Qt::Vertical) || (inner.top() >= outer.top() && inner.bottom() <= outer.bottom());
    if (!isInX || !isInY)
        add(widget, "stands outside", {});
}

void Look::atEdges(const QWidget& widget, const std::vector<PaintedText>& texts)
{
    const Qt::Orientations scrolled = scrolling(widget);
    const bool isLabel = qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget);
    // Cells of tables are cut at their own edges, whatever can be scrolled.
    const bool hasCells = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    const QRectF whole(widget.rect());
    for (const PaintedText& text : texts) {
        if (!isLabel && !text.ink.intersects(text.room))
            continue; // Not seen at all, as what is scrolled away.
        const auto isCut = [&](double over, Qt::Orientation along, bool isAtEdge) {
            return over > tolerance && !(scrolled.testFlag(along) && (isAtEdge || !hasCells));
        };
        const QRectF& room = text.room;
        if (isCut(room.left() - text.ink.left(), Qt::Horizontal, room.left() <= 0) ||
            isCut(text.ink.right() - room.right(), Qt::Horizontal, room.right() >= whole.right()))
            add(widget, "cut at the side", text.text);
        if (isCut(room.top() - text.ink.top(), Qt::Vertical, room.top() <= 0) ||
            isCut(text.ink.bottom() - room.bottom(), Qt::Vertical, room.bottom() >= whole.bottom()))
            add(widget, "cut above or beneath",
                QStringLiteral("%1 (%2–%3 in %4–%5)")
                    .arg(text.text)
                    .arg(text.ink.top())
                    .arg(text.ink.bottom())
                    .arg(room.top())
                    .arg(room.bottom()));
    }
}

/// A sign of omission follows the words it ends: never before them, never between.
void Look::atEllipses(const QWidget& widget, const std::vector<PaintedText>& texts)
{
    for (const PaintedText& text : texts) {
        const QString words = seen(text.text);
        if (words.size() > 1 && words.startsWith(ellipsis))
            add(widget, "begins with an ellipsis", words);
        if (words != QString(ellipsis))
            continue;
        // One that stands by itself: words that run from the right touch it on its right, others on its left. Lines
        // in which both meet have their end where their first word wants it.
        constexpr double touching = 16; // px; a blank, or a dot between blanks
        const auto neighbours = [&](bool isToTheRight) {
            std::vector<const PaintedText*> chain;
            for (const PaintedText* last = &text; last && chain.size() < texts.size();) {
                chain.push_back(last);
                const auto next = std::find_if(texts.begin(), texts.end(), [&](const PaintedText& other) {
                    const double gap =
                        isToTheRight ? other.ink.left() - last->ink.right() : last->ink.left() - other.ink.right();
                    return &other != last && std::abs(other.baseline - text.baseline) < 0.5 && std::abs(gap) < touching;
                });
                last = next == texts.end() ? nullptr : &*next;
            }
            return chain;
        };
        const std::vector<const PaintedText*> left = neighbours(false), right = neighbours(true);
        // Numbers run with their neighbours.
        const auto all = [](const std::vector<const PaintedText*>& chain, bool isFromRight) {
            const auto hasLetters = [](const PaintedText* one) {
                return std::any_of(one->text.cbegin(), one->text.cend(), [](QChar c) { return c.isLetter(); });
            };
            return std::any_of(chain.begin(), chain.end(), hasLetters) &&
                   std::all_of(chain.begin(), chain.end(), [&](const PaintedText* one) {
                       return !hasLetters(one) || one->isRightToLeft == isFromRight;
                   });
        };
        if ((right.size() < 2 && all(left, true)) || (left.size() < 2 && all(right, false)))
            add(widget, "has its ellipsis where the words begin", words);
    }
}

/// No words are painted over others.
void Look::atNeighbours(const QWidget& widget, const std::vector<PaintedText>& texts)
{
    constexpr double sideways = 3; // px that letters of two runs may share.
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF one = texts[i].ink & texts[i].room, other = texts[j].ink & texts[j].room;
            const QRectF both = one & other;
            const bool areApart =
                both.width() <= sideways || both.height() <= std::min(one.height(), other.height()) / 3;
            if (areApart || seen(texts[i].text).isEmpty() || seen(texts[j].text).isEmpty())
                continue;
            add(widget, "is painted over", texts[i].text + QStringLiteral(" / ") + texts[j].text);
        }
    }
}

/// Its words are there, or end with an ellipsis; the whole is then told by a tooltip.
void Look::atButton(const QAbstractButton& button, const std::vector<PaintedText>& texts)
{
    QString painted;
    for (const PaintedText& text : texts)
        painted += text.text;
    const auto lettersOf = [](QString text) {
        text.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != ellipsis; });
        return text;
    };
    const QString whole = withoutKey(button.text());
    if (painted.isEmpty() || painted.count(ellipsis) <= whole.count(ellipsis))
        return;
    for (const PaintedText& text : texts) {
        const qsizetype at = lettersOf(text.text).indexOf(ellipsis);
        if (at >= 0 && at + 1 < lettersOf(text.text).size())
            add(button, "is shortened in the middle", text.text);
    }
}

} // namespace

QStringList clippedTexts(QWidget& window)
{
    Look look;
    look.at(window);
    return look.faults();
}

} // namespace tasrih::test
