// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/form.h"

#include "views/theme/theme.h"

namespace tasrih {

namespace {
constexpr int labelWidth = 84;
} // namespace

QFormLayout* newFormLayout()
{
    auto* layout = new QFormLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(unit);
    layout->setVerticalSpacing(unit / 2);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    return layout;
}

void addField(QFormLayout& layout, const QString& label, InspectorField& field)
{
    QLabel* caption = newCaption(label, field);
    caption->setFixedWidth(labelWidth);
    caption->setWordWrap(true);
    caption->setMinimumHeight(rowHeight);
    QPalette palette = caption->palette();
    palette.setColor(QPalette::WindowText, theme().secondary);
    caption->setPalette(palette);
    layout.addRow(caption, &field);
}

} // namespace tasrih
