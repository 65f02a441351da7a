// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QRect>
#include <QtGui/QFont>

class QHelpEvent;
class QLabel;
class QMessageBox;
class QWidget;

namespace tasrih {

/// Text is never markup unless a widget was told so (decision 0011). Looks at all widgets of the program: a label that
/// would guess whether its text is HTML takes it for plain text, that of tooltips and message boxes too; one that is
/// laid out as a document runs as its words do; whatever shows a tooltip shows it in lines that fit the screen; and
/// what is shortened to "…" in a table, a heading or a button is told in whole by a tooltip.
class TextGuard : public QObject
{
    Q_OBJECT

public:
    /// Puts the one guard of the application in place; further calls do nothing.
    static void install();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
    void showTip(QWidget& widget, const QHelpEvent& help);

    bool m_isShowing = false;
};

/// Gives @p box a text from outside. A box is laid out by what it takes its text for when it gets it, and as wide as
/// its longest word: those no screen could hold may be broken.
void setPlainText(QMessageBox& box, const QString& text);

/// @p text as a tooltip shows it: plain, broken into lines @p width px wide at most, and not too many of them.
[[nodiscard]] QString inTipLines(const QString& text, const QFont& font, int width);

} // namespace tasrih
