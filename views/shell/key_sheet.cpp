// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/key_sheet.h"

#include "database/text/isolate.h"
#include "models/words/plain_text.h"
#include "views/theme/theme.h"

#include <QtGui/QAction>
#include <QtGui/QScreen>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace tasrih {

namespace {
/// Keys run as the keyboard has them, for brackets would be mirrored in Arabic and show the other key; with words
/// between them they run as the words do, whichever comes first.
QString inOrder(const QString& keys)
{
    const bool hasArabic =
        std::any_of(keys.cbegin(), keys.cend(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
    return hasArabic ? QChar(0x2067) + keys + QChar(0x2069) : isolated(keys);
}
} // namespace

KeySheet::KeySheet(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("key_sheet"));
    setWindowTitle(tr("Keys"));
    QList<Key> commands;
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty())
            commands.append({action->shortcut().toString(QKeySequence::NativeText), withoutKey(action->text())});
    }
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    columns->setSpacing(3 * unit);
    QVBoxLayout* column[3];
    for (QVBoxLayout*& each : column) {
        each = new QVBoxLayout;
        columns->addLayout(each);
    }
    addGroup(*column[0], tr("Commands"), commands);
    addGroup(*column[1], tr("On every page"), everywhere());
    addGroup(*column[1], tr("Reading: move"), moving());
    addGroup(*column[1], tr("Reading: mark words"), marking());
    addGroup(*column[1], tr("Comparison"), comparing());
    addGroup(*column[2], tr("Reading: statements"), reading());
    addGroup(*column[2], tr("Reading: a boundary in hand"), boundaries());
    addGroup(*column[2], tr("Timeline"), timeline());
    for (QVBoxLayout* each : column)
        each->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(sheet);
    auto* note = new QLabel(tr("Letters and signs are taken by their place on the keyboard: they work on an Arabic "
                               "layout too."));
    note->setFont(interfaceFont(TextSize::Meta));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setContentsMargins(2 * unit, 0, 2 * unit, unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(note);
    fitScreen(*sheet);
}

/// As large as all of it needs, and no larger than its window; what does not fit then can be scrolled to.
void KeySheet::fitScreen(const QWidget& sheet)
{
    const QSize room = parentWidget() ? parentWidget()->size() : screen()->availableSize();
    const QSize frame(0, layout()->itemAt(1)->sizeHint().height());
    QSize wanted = sheet.sizeHint() + frame;
    if (wanted.height() > room.height())
        wanted.rwidth() += style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    resize(wanted.boundedTo(room));
}

QList<KeySheet::Key> KeySheet::everywhere() const
{
    return {{tr("Click"), tr("Select")},
            {tr("Space"), tr("Peek: the sentence with its neighbours")},
            {tr("Enter, double click"), tr("Go to the sentence in its article")},
            {QStringLiteral("C"), tr("Put into the compare tray, or take out")},
            {tr("Backspace"), tr("Back to the filter before")},
            {tr("Esc"), tr("Leave a field or a list; back to the page")}};
}

QList<KeySheet::Key> KeySheet::moving() const
{
    return {{tr("Arrows"), tr("By character and line")},
            {tr("Ctrl+arrows"), tr("By word; up and down by paragraph")},
            {QStringLiteral(",  ."), tr("Sentence before, next sentence")},
            {tr("Home, End"), tr("Ends of the line; with Ctrl of the text")},
            {QStringLiteral("N, P"), tr("Next, previous statement")},
            {QStringLiteral("L"), tr("List the claims at the caret")},
            {QStringLiteral("V"), tr("Colour by side, stance or kind")},
            {QStringLiteral("Ctrl+F, F3"), tr("Find in the article, next hit")},
            {QStringLiteral("Ctrl+ +, -, 0"), tr("Larger, smaller, as designed")},
            {QStringLiteral("U"), tr("Next unread article")},
            {QStringLiteral("Ctrl+\\"), tr("A second article beside it")},
            {QStringLiteral("F6, F7"), tr("To the other article; change places")}};
}

QList<KeySheet::Key> KeySheet::marking() const
{
    return {{tr("Shift with any move"), tr("Mark from where the caret stood")},
            {QStringLiteral("E"), tr("Mark the sentence; again, the next too")},
            {QStringLiteral("W"), tr("Grow to whole words")},
            {QStringLiteral("Ctrl+C"), tr("Copy the words marked")},
            {QStringLiteral("M"), tr("Note in the margin, on the words marked")},
            {QStringLiteral("Shift+M"), tr("Next note in the margin")}};
}

QList<KeySheet::Key> KeySheet::timeline() const
{
    return {{tr("Arrows"), tr("From mark to mark; with Shift select")},
            {tr("+, -, Ctrl+wheel"), tr("Zoom in time")},
            {tr("Alt+up, down"), tr("Press rows together, apart")},
            {QStringLiteral("0, 9, 8"), tr("Whole time; all rows too; the selection")},
            {QStringLiteral("X"), tr("Mark what conflicts with the claim")},
            {QStringLiteral("L"), tr("Draw the links of the statement")},
            {QStringLiteral("V"), tr("Colour by side or stance")},
            {QStringLiteral("G"), tr("Review state and grade in the labels")},
            {QStringLiteral("F"), tr("Figures beneath, on the same scale")}};
}

QList<KeySheet::Key> KeySheet::comparing() const
{
    return {{QStringLiteral("P"), tr("Compare the others with this column")},
            {tr("Ctrl+left, right"), tr("Change places with the column beside")},
            {QStringLiteral("O"), tr("Only what differs, or all rows")},
            {tr("Delete", "the key"), tr("Take the column out")},
            {QStringLiteral("D"), tr("Open the dossier of who speaks")}};
}

QList<KeySheet::Key> KeySheet::boundaries() const
{
    return {{QStringLiteral("["), tr("Take the start of the span at the caret")},
            {QStringLiteral("]"), tr("Take its end")},
            {tr("Any move"), tr("Move the boundary")},
            {tr("Tab"), tr("The statement's next span")},
            {tr("Enter"), tr("Keep")},
            {tr("Esc"), tr("Drop")},
            {tr("Drag a handle"), tr("Move a boundary by mouse")}};
}

QList<KeySheet::Key> KeySheet::reading() const
{
    return {{QStringLiteral("S"), tr("New statement from the words marked")},
            {QStringLiteral("Shift+S"), tr("Add the words marked to the statement")},
            {tr("Enter"), tr("Edit the statement in the inspector")},
            {tr("Alt+1 to Alt+0"), tr("To the sections of the inspector")},
            {tr("Esc, Ctrl+Enter"), tr("From the inspector back to the text")},
            {QStringLiteral("H"), tr("History of the statement")},
            {QStringLiteral("Q"), tr("Claim line: a claim in one line of words")},
            {tr("Tab, 1 to 6"), tr("In the empty claim line: take a chip")},
            {QStringLiteral("A"), tr("Speaker as in the statement before")},
            {QStringLiteral("K"), tr("Put the name at the caret to use, or add it")},
            {QStringLiteral("Shift+K"), tr("Next name that nobody knows yet")},
            {QStringLiteral("D"), tr("Said the same day as published")},
            {QStringLiteral("Shift+D"), tr("Day it was said unknown again")},
            {tr("Shift+Delete"), tr("Take the span at the caret away")},
            {tr("Delete", "the key"), tr("Remove the statement")},
            {QStringLiteral("1, 2, 3, 4"), tr("Article is new, read, coded, nothing in it")}};
}

void KeySheet::addGroup(QVBoxLayout& column, const QString& title, const QList<Key>& keys)
{
    auto* heading = new QLabel(title);
    QFont font = interfaceFont();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    column.addWidget(heading);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(unit + unit / 2);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Key& key : keys) {
        auto* keyLabel = new QLabel(inOrder(key.keys));
        auto* meaning = new QLabel(key.meaning);
        for (QLabel* label : {keyLabel, meaning})
            label->setTextFormat(Qt::PlainText);
        keyLabel->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(keyLabel, row, 0);
        grid->addWidget(meaning, row++, 1);
    }
    column.addLayout(grid);
    column.addSpacing(unit);
}

} // namespace tasrih
