// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/navigator/seen_hits.h"

#include <QtCore/QTimer>

namespace tasrih {

/// How many new hits each saved search has since its user last looked. Searches one after the other, in another thread,
/// when nothing has changed for a moment; none of them before it is asked for. Lives in the GUI thread.
class SavedHits : public QObject
{
    Q_OBJECT

public:
    /// @param context must outlive it. @param folder where SeenHits are kept.
    SavedHits(Context& context, const QString& folder, QObject* parent = nullptr);
    ~SavedHits() override;

    /// 0 where nothing is new, or nothing is known yet.
    [[nodiscard]] int newHits(SavedSearchId search) const { return m_new.value(search, 0); }
    /// Whoever looks at it has seen what it finds now.
    void look(SavedSearchId search);

Q_SIGNALS:
    void changed();

private:
    void start();
    void next();
    void take(SavedSearchId search, int fresh);

    Context& m_context;
    SeenHits m_seen;
    QHash<SavedSearchId, int> m_new;
    QSet<SavedSearchId> m_looked; ///< What they find now counts as seen.
    std::vector<SavedSearchId> m_waiting;
    QTimer m_pause;
    bool m_isSearching = false;
    std::shared_ptr<std::atomic<bool>> m_isOver = std::make_shared<std::atomic<bool>>(false);
};

} // namespace tasrih
