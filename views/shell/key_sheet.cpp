// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/key_sheet.h"

#include "views/theme/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>

namespace tasrih {

KeySheet::KeySheet(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("key_sheet"));
    setWindowTitle(tr("Keys"));
    QList<Key> commands;
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty())
            commands.append({action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&')});
    }
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    columns->setSpacing(5 * unit);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    columns->addLayout(left);
    columns->addLayout(right);
    addColumn(*left, tr("Commands"), commands);
    addColumn(*right, tr("On every page"), everywhere());
    addColumn(*right, tr("While reading"), reading());
    left->addStretch(1);
    right->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(sheet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    resize(900, qMin(840, parent ? parent->height() - 40 : 840));
}

QList<KeySheet::Key> KeySheet::everywhere() const
{
    return {{tr("Click"), tr("Select")},
            {tr("Space"), tr("Peek: the sentence with its neighbours")},
            {tr("Enter, double click"), tr("Go to the sentence in its article")},
            {QStringLiteral("C"), tr("Put into the compare tray, or take out")},
            {tr("Backspace"), tr("Back to the filter before")},
            {tr("Esc"), tr("Leave a field or a list")}};
}

QList<KeySheet::Key> KeySheet::reading() const
{
    return {{tr("Drag, Shift+arrows"), tr("Mark words")},
            {QStringLiteral("E"), tr("Mark the sentence")},
            {QStringLiteral("S"), tr("New statement from the words marked")},
            {QStringLiteral("Shift+S"), tr("Add the words marked to the statement")},
            {QStringLiteral("N, P"), tr("Next, previous statement")},
            {tr("Enter"), tr("Edit the statement in the inspector")},
            {QStringLiteral("D"), tr("Said the same day as published")},
            {tr("Delete"), tr("Remove the statement")},
            {QStringLiteral("1, 2, 3, 4"), tr("Article is new, read, coded, nothing in it")}};
}

void KeySheet::addColumn(QVBoxLayout& column, const QString& title, const QList<Key>& keys)
{
    auto* heading = new QLabel(title);
    heading->setFont(interfaceFont(TextSize::Strong));
    column.addWidget(heading);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * unit);
    grid->setVerticalSpacing(unit / 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Key& key : keys) {
        auto* keyLabel = new QLabel(key.keys);
        keyLabel->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(keyLabel, row, 0);
        grid->addWidget(new QLabel(key.meaning), row++, 1);
    }
    column.addLayout(grid);
    column.addSpacing(2 * unit);
}

} // namespace tasrih
