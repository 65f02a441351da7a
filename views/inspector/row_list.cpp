// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/row_list.h"

#include "views/fields/text_field.h"
#include "views/inspector/name_link.h"
#include "views/inspector/section.h"
#include "views/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

RowList::RowList(const QString& name, const QString& removeTip, Access access, QWidget* parent)
    : QWidget(parent)
    , m_removeTip(removeTip)
    , m_access(access)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit / 2);
    hide();
}

/// Whether only details differ, which are then shown in place: one of them may have the focus.
bool RowList::hasSameRows(const std::vector<ListRow>& rows) const
{
    return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const ListRow& a, const ListRow& b) {
        return a.key == b.key && a.text == b.text && a.note == b.note && a.link == b.link && a.mark == b.mark &&
               a.detail.has_value() == b.detail.has_value();
    });
}

void RowList::showRows(const std::vector<ListRow>& rows)
{
    if (hasSameRows(rows)) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (m_details[i])
                m_details[i]->showValue(*rows[i].detail);
        }
        m_rows = rows;
        return;
    }
    m_rows = rows;
    m_details.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ListRow& row : rows)
        m_column->addWidget(newRow(row));
    setVisible(!rows.empty());
}

QWidget* RowList::newRow(const ListRow& row)
{
    auto* widget = new QWidget(this);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(unit / 2);
    if (row.mark) {
        auto* dot = new QLabel(QStringLiteral("●"), widget);
        QPalette palette = dot->palette();
        palette.setColor(QPalette::WindowText, *row.mark);
        dot->setPalette(palette);
        line->addWidget(dot);
    }
    line->addWidget(newText(row, widget), 1);
    if (m_access == Access::Editable && !m_upTip.isEmpty() && row.key != m_rows.front().key) {
        QToolButton* up = newRemoveButton(objectName() + QStringLiteral("Up"), m_upTip, widget);
        up->setText(QStringLiteral("↑"));
        connect(up, &QToolButton::clicked, this, [this, key = row.key] { Q_EMIT upWanted(key); });
        line->addWidget(up, 0, Qt::AlignTop);
    }
    if (m_access == Access::Editable && !m_removeTip.isEmpty()) {
        QToolButton* remove = newRemoveButton(objectName() + QStringLiteral("Remove"), m_removeTip, widget);
        connect(remove, &QToolButton::clicked, this, [this, key = row.key] { Q_EMIT removeWanted(key); });
        line->addWidget(remove, 0, Qt::AlignTop);
    }
    column->addLayout(line);
    m_details.push_back(row.detail ? newDetail(row, widget) : nullptr);
    if (row.detail)
        column->addWidget(m_details.back());
    return widget;
}

/// The text of a row, with its note and the button that activates it beneath.
QWidget* RowList::newText(const ListRow& row, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](const QString& words) {
        auto* label = new QLabel(words, box);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    if (row.link.isEmpty()) {
        add(row.text);
    } else {
        auto* link = new NameLink(objectName() + QStringLiteral("Link"), row.text, row.link, box);
        connect(link, &NameLink::clicked, this, [this, key = row.key] { Q_EMIT activated(key); });
        column->addWidget(link);
    }
    if (!row.note.isEmpty()) {
        QLabel* note = add(row.note);
        note->setFont(interfaceFont(TextSize::Meta));
        note->setForegroundRole(QPalette::PlaceholderText);
    }
    if (!m_activateTip.isEmpty()) {
        auto* button = newTextButton(objectName() + QStringLiteral("Go"), m_activateTip, box);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, key = row.key] { Q_EMIT activated(key); });
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    return box;
}

TextField* RowList::newDetail(const ListRow& row, QWidget* parent)
{
    auto* detail = new TextField(objectName() + QStringLiteral("Detail"), {}, parent);
    detail->edit().setPlaceholderText(row.detailHint);
    detail->edit().setAccessibleName(row.detailHint);
    detail->setEnabled(m_access == Access::Editable);
    detail->showValue(*row.detail);
    connect(detail, &TextField::committed, this,
            [this, key = row.key, detail](const QString& typed) { Q_EMIT detailCommitted(key, typed, detail); });
    Q_EMIT detailMade(row.key, detail);
    return detail;
}

} // namespace tasrih
