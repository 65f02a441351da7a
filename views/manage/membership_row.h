// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/id_source.h"
#include "database/records/snapshot.h"

#include <QtWidgets/QFrame>

class QLineEdit;

namespace tasrih {

class RecordPicker;
class TextField;

/// One membership: in whom, as what, since when, until when.
class MembershipRow : public QFrame
{
    Q_OBJECT

public:
    MembershipRow(const Snapshot& snapshot, ActorId self, QWidget* parent = nullptr);

    void setMembership(const Membership& membership);
    /// Nothing where no parent was chosen; @p ids gives a new one its id.
    [[nodiscard]] std::optional<Membership> membership(IdSource& ids) const;
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    RecordPicker* m_parent;
    QLineEdit* m_role;
    QLineEdit* m_roleEn;
    TextField* m_since;
    TextField* m_until;
    std::optional<MembershipId> m_id;
};

} // namespace tasrih
