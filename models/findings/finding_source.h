// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/newest.h"
#include "models/context/context.h"
#include "models/findings/finding_index.h"

namespace tasrih {

/// Keeps the contradictions of the open project in step with it, as long as somebody looks: in another thread where
/// the project is large, and after an edit only what it touched. One for all pages of a context.
class FindingSource : public QObject
{
    Q_OBJECT

public:
    /// The one of @p context; made when first asked for, and gone with it.
    [[nodiscard]] static FindingSource& of(Context& context);

    /// Null until worked out for the first time; of an older snapshot while isWorking().
    [[nodiscard]] const FindingIndexPtr& index() const { return m_index; }
    [[nodiscard]] bool isWorking() const { return m_newest.isRunning(); }

    /// @p user looks from now on, or no longer. What was missed meanwhile is made up for.
    void setLooking(const QObject* user, bool isLooking);

Q_SIGNALS:
    void indexChanged();
    void workingChanged();

private:
    explicit FindingSource(Context& context);
    void forget(const QObject* user);
    void note(const Touched& touched);
    void work();

    Context& m_context;
    FindingIndexPtr m_index;
    Newest m_newest;
    QSet<const QObject*> m_users;
    Touched m_touched;          ///< Since m_index.
    bool m_isAllTouched = true; ///< Everything may have changed.
};

} // namespace tasrih
