// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/membership_row.h"

#include "views/fields/readings.h"
#include "views/manage/record_picker.h"
#include "views/theme/theme.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace tasrih {

MembershipRow::MembershipRow(const Snapshot& snapshot, ActorId self, QWidget* parent)
    : QFrame(parent)
    , m_parent(new RecordPicker(RecordKind::Actor, this))
    , m_role(new QLineEdit(this))
    , m_roleEn(new QLineEdit(this))
    , m_since(newDateField({}))
    , m_until(newDateField({}))
{
    setFrameShape(StyledPanel);
    m_parent->setObjectName(QStringLiteral("membershipParent"));
    m_parent->setSnapshot(snapshot, AnyId(self));
    auto* remove = new QToolButton(this);
    remove->setIcon(themedIcon(QStringLiteral("edit-delete")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Take this membership out"));
    remove->setAccessibleName(remove->toolTip());
    auto* first = new QHBoxLayout;
    first->addWidget(m_parent, 1);
    first->addWidget(remove);
    auto* dates = new QHBoxLayout;
    dates->setSpacing(unit);
    dates->addWidget(m_since, 1, Qt::AlignTop);
    dates->addWidget(m_until, 1, Qt::AlignTop);
    m_since->edit().setAccessibleName(tr("Member since"));
    m_until->edit().setAccessibleName(tr("Member until"));
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(unit, unit / 2, unit, unit / 2);
    layout->setVerticalSpacing(unit / 2);
    layout->addRow(tr("Member of"), first);
    layout->addRow(tr("Role"), m_role);
    layout->addRow(tr("Role in English"), m_roleEn);
    layout->addRow(tr("Since and until"), dates);
    connect(m_parent, &RecordPicker::edited, this, &MembershipRow::edited);
    for (QLineEdit* line : {m_role, m_roleEn})
        connect(line, &QLineEdit::textEdited, this, &MembershipRow::edited);
    for (TextField* date : {m_since, m_until})
        connect(date, &TextField::edited, this, &MembershipRow::edited);
    connect(remove, &QToolButton::clicked, this, &MembershipRow::removeRequested);
}

void MembershipRow::setMembership(const Membership& membership)
{
    m_id = membership.id;
    m_parent->setCurrent(AnyId(membership.parent));
    m_role->setText(membership.role);
    m_roleEn->setText(membership.roleEn);
    m_since->setValue(plainDate(membership.since));
    m_until->setValue(plainDate(membership.until));
}

std::optional<Membership> MembershipRow::membership(IdSource& ids) const
{
    const std::optional<AnyId> parent = m_parent->current();
    if (!parent)
        return {};
    return Membership{m_id ? *m_id : ids.next<MembershipId>(),
                      std::get<ActorId>(*parent),
                      m_role->text().trimmed(),
                      m_roleEn->text().trimmed(),
                      typedDate(m_since->edit().text()),
                      typedDate(m_until->edit().text())};
}

QString MembershipRow::problem() const
{
    if (!m_parent->problem().isEmpty())
        return m_parent->problem();
    if (!m_since->problem().isEmpty())
        return m_since->problem();
    if (!m_until->problem().isEmpty())
        return m_until->problem();
    const std::optional<Edtf> since = typedDate(m_since->edit().text());
    const std::optional<Edtf> until = typedDate(m_until->edit().text());
    if (since && until && since->earliest() && until->latest() && *until->latest() < *since->earliest())
        return tr("A membership ends before it begins.");
    return {};
}

} // namespace tasrih
