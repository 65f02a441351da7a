// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/text_guard.h"

#include "database/text/isolate.h"
#include "models/words/plain_text.h"
#include "views/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QHelpEvent>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
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
        const bool isForeign = paragraph.isRightToLeft() != (QGuiApplication::layoutDirection() == Qt::RightToLeft);
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
    } else if (event->type() == QEvent::ToolTip && watched->isWidgetType() && !m_isShowing) {
        showTip(*static_cast<QWidget*>(watched), *static_cast<QHelpEvent*>(event));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

/// Lets the widget, or one around it, show its tip as it would, then brings the tip into its lines.
void TextGuard::showTip(QWidget& widget, const QHelpEvent& help)
{
    const QScopedValueRollback showing(m_isShowing, true);
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
