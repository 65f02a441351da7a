// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/id_source.h"
#include "database/records/snapshot.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tasrih {

class MembershipRow;

/// What an actor belongs to: each membership with its role in both languages and its dates.
class MembershipEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MembershipEditor(QWidget* parent = nullptr);

    /// @param self the actor that is edited: it can't belong to itself.
    void setMemberships(const Snapshot& snapshot, ActorId self, const std::vector<Membership>& memberships);
    /// Those that name a parent; new ones get ids of @p ids.
    [[nodiscard]] std::vector<Membership> memberships(IdSource& ids) const;
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    MembershipRow* addRow();

    QVBoxLayout* m_rows;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::optional<ActorId> m_self;
};

} // namespace tasrih
