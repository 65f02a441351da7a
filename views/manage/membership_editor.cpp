// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/membership_editor.h"

#include "views/manage/membership_row.h"
#include "views/theme/theme.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

MembershipEditor::MembershipEditor(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto* add = new QPushButton(themedIcon(QStringLiteral("list-add")), tr("Add a membership"), this);
    add->setObjectName(QStringLiteral("addMembership"));
    add->setAutoDefault(false);
    m_rows->setSpacing(unit / 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    layout->addLayout(m_rows);
    layout->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_snapshot && m_self)
            addRow()->setFocus();
        Q_EMIT edited();
    });
}

MembershipRow* MembershipEditor::addRow()
{
    auto* row = new MembershipRow(*m_snapshot, *m_self, this);
    m_rows->addWidget(row);
    connect(row, &MembershipRow::edited, this, &MembershipEditor::edited);
    connect(row, &MembershipRow::removeRequested, this, [this, row] {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
        Q_EMIT edited();
    });
    return row;
}

void MembershipEditor::setMemberships(const Snapshot& snapshot, ActorId self,
                                      const std::vector<Membership>& memberships)
{
    m_snapshot = std::make_shared<const Snapshot>(snapshot);
    m_self = self;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Membership& membership : memberships)
        addRow()->setMembership(membership);
}

std::vector<Membership> MembershipEditor::memberships(IdSource& ids) const
{
    std::vector<Membership> result;
    for (int i = 0; i < m_rows->count(); ++i) {
        const auto* row = qobject_cast<const MembershipRow*>(m_rows->itemAt(i)->widget());
        if (const std::optional<Membership> membership = row->membership(ids))
            result.push_back(*membership);
    }
    return result;
}

QString MembershipEditor::problem() const
{
    for (int i = 0; i < m_rows->count(); ++i) {
        const QString wrong = qobject_cast<const MembershipRow*>(m_rows->itemAt(i)->widget())->problem();
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace tasrih
