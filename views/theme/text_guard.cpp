// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/text_guard.h"

#include "database/text/direction.h"
#include "database/text/isolate.h"
#include "models/words/plain_text.h"
#include "views/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QHelpEvent>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QToolTip>

namespace tasrih {

namespace {
constexpr int tipWidth = 60 * unit;
constexpr int mostTipLines = 24;
constexpr qsizetype mostTipLetters = 4000;
constexpr int mostBoxLetters = 60; ///< Of a word in a message box.

void takeForPlain(QLabel& label)
{
    if (label.textFormat() == Qt::AutoText)
        label.setTextFormat(Qt::PlainText);
    // A word of 300 letters can't be broken; it is cut rather than widening the window.
    if (label.wordWrap() && label.minimumWidth() == 0)
        label.setMinimumWidth(1);
}

/// A label whose words can be selected, or that was told to take markup, is laid out as a document, and that guesses
/// its direction from its first letter outside of isolates: it has that of a paragraph instead.
void directDocument(QLabel& label)
{
    auto* document = label.findChild<QTextDocument*>();
    if (!document)
        return;
    QTextOption option = document->defaultTextOption();
    const Qt::LayoutDirection direction = paragraphDirection(document->toPlainText(), interfaceLanguage());
    if (option.textDirection() == direction)
        return;
    option.setTextDirection(direction);
    document->setDefaultTextOption(option);
}

/// @p text with a place to break in every word that no box can hold.
QString breakable(const QString& text)
{
    QString result;
    int letters = 0;
    for (const QChar letter : text) {
        letters = letter.isSpace() || letter == u'/' ? 0 : letters + 1;
        if (letters > mostBoxLetters && !letter.isLowSurrogate() && !letter.isMark()) {
            result += QChar(0x200B);
            letters = 1;
        }
        result += letter;
    }
    return result;
}

/// The item the tip is about: it goes when the pointer leaves it.
QRect itemAt(QWidget& widget, QPoint at)
{
    const auto* view = qobject_cast<QAbstractItemView*>(widget.parentWidget());
    return view && view->viewport() == &widget ? view->visualRect(view->indexAt(at)) : QRect();
}

/// What is shortened to "…" at @p at and has no tip of its own, as a whole; empty where nothing is.
QString wholeTextAt(const QWidget& widget, QPoint at)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->toolTip().isEmpty() && button->sizeHint().width() > button->width() ? withoutKey(button->text())
                                                                                           : QString();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        const int chevron = 3 * unit;
        const bool isCut = combo->fontMetrics().horizontalAdvance(combo->currentText()) > combo->width() - chevron;
        return combo->toolTip().isEmpty() && isCut ? combo->currentText() : QString();
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    if (!view || view->viewport() != &widget || !view->model())
        return {};
    if (const auto* header = qobject_cast<const QHeaderView*>(view)) {
        const int section = header->logicalIndexAt(at);
        const auto told = [&](int role) { return view->model()->headerData(section, header->orientation(), role); };
        const bool isCut = section >= 0 && header->sectionSize(section) < header->sectionSizeHint(section);
        return isCut && told(Qt::ToolTipRole).isNull() ? told(Qt::DisplayRole).toString() : QString();
    }
    const QModelIndex index = view->indexAt(at);
    if (!index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return {};
    const QSize wanted = view->sizeHintForIndex(index);
    const QSize room = view->visualRect(index).size();
    return wanted.width() > room.width() || wanted.height() > room.height() ? index.data().toString() : QString();
}

QStringList linesOf(const QString& paragraph, const QFont& font, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(paragraph, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() <= mostTipLines;
         line = layout.createLine()) {
        line.setLineWidth(width);
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}
} // namespace

QString inTipLines(const QString& text, const QFont& font, int width)
{
    QStringList lines;
    const QString words = plainWords(text.size() > mostTipLetters ? text.left(mostTipLetters) + QChar(0x2026) : text);
    for (const QString& paragraph : words.split(u'\n')) {
        const QStringList broken = linesOf(paragraph, font, width);
        // A tip has one direction, that of the window: a paragraph of the other keeps its own by an isolate.
        const bool isForeign = paragraphDirection(paragraph, interfaceLanguage()) != QGuiApplication::layoutDirection();
        const QString whole = broken.join(u'\n');
        lines += (isForeign && !whole.startsWith(QChar(0x2068)) ? isolated(whole) : whole).split(u'\n');
    }
    if (lines.size() > mostTipLines)
        lines = lines.mid(0, mostTipLines - 1) << QStringLiteral("…");
    return plainWords(lines.join(u'\n'));
}

void setPlainText(QMessageBox& box, const QString& text)
{
    box.setTextFormat(Qt::PlainText);
    box.setText(breakable(text));
}

void TextGuard::install()
{
    if (qApp->findChild<TextGuard*>(QString(), Qt::FindDirectChildrenOnly))
        return;
    qApp->installEventFilter(new TextGuard(qApp));
}

bool TextGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish) {
        if (auto* label = qobject_cast<QLabel*>(watched))
            takeForPlain(*label);
        else if (auto* box = qobject_cast<QMessageBox*>(watched); box && box->textFormat() == Qt::AutoText)
            setPlainText(*box, box->text()); // One of the toolkit's own, e.g. whether to replace a file.
    } else if (event->type() == QEvent::Paint) {
        if (auto* label = qobject_cast<QLabel*>(watched);
            label && (label->textFormat() == Qt::RichText || label->textInteractionFlags() != Qt::NoTextInteraction))
            directDocument(*label);
    } else if (event->type() == QEvent::ToolTip && watched->isWidgetType() && !m_isShowing) {
        showTip(*static_cast<QWidget*>(watched), *static_cast<QHelpEvent*>(event));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

/// Lets the widget, or one around it, show its tip as it would, then brings the tip into its lines. What is shortened
/// and has none is told in whole.
void TextGuard::showTip(QWidget& widget, const QHelpEvent& help)
{
    const QScopedValueRollback showing(m_isShowing, true);
    if (const QString whole = wholeTextAt(widget, help.pos()); !whole.isEmpty()) {
        QToolTip::showText(help.globalPos(), inTipLines(whole, QToolTip::font(), tipWidth), &widget,
                           itemAt(widget, help.pos()));
        return;
    }
    QHelpEvent asked(QEvent::ToolTip, help.pos(), help.globalPos());
    QCoreApplication::sendEvent(&widget, &asked);
    if (!QToolTip::isVisible())
        return;
    const QString text = QToolTip::text();
    const QString lines = inTipLines(text, QToolTip::font(), tipWidth);
    if (lines != text)
        QToolTip::showText(help.globalPos(), lines, &widget, itemAt(widget, help.pos()));
}

} // namespace tasrih
