// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_source.h"

namespace tasrih {

namespace {
/// Up to so many statements nobody notices the time it takes.
constexpr std::size_t fewStatements = 2000;
} // namespace

FindingSource& FindingSource::of(Context& context)
{
    auto* source = context.findChild<FindingSource*>(QString(), Qt::FindDirectChildrenOnly);
    return source ? *source : *new FindingSource(context);
}

FindingSource::FindingSource(Context& context)
    : QObject(&context)
    , m_context(context)
{
    connect(&context, &Context::snapshotChanged, this, &FindingSource::note);
}

void FindingSource::setLooking(const QObject* user, bool isLooking)
{
    if (!isLooking) {
        m_users.remove(user);
        return;
    }
    if (m_users.contains(user))
        return;
    m_users.insert(user);
    connect(user, &QObject::destroyed, this, &FindingSource::forget, Qt::UniqueConnection);
    if (!m_index || m_index->snapshot() != m_context.snapshot())
        work();
}

void FindingSource::forget(const QObject* user)
{
    m_users.remove(user);
}

void FindingSource::note(const Touched& touched)
{
    m_isAllTouched = m_isAllTouched || touched.ids.empty();
    if (!m_isAllTouched)
        m_touched.ids.insert(m_touched.ids.end(), touched.ids.begin(), touched.ids.end());
    if (!m_users.isEmpty())
        work();
}

void FindingSource::work()
{
    const SnapshotPtr now = m_context.snapshot();
    const FindingIndexPtr before = m_isAllTouched ? nullptr : m_index;
    const bool isSmall = now->all<Statement>().size() <= fewStatements;
    m_newest.run(
        this, isSmall ? Newest::Size::Small : Newest::Size::Large,
        [now, before, touched = m_touched]() -> FindingIndexPtr {
            return before ? std::make_shared<const FindingIndex>(*before, now, touched)
                          : std::make_shared<const FindingIndex>(now);
        },
        [this](const FindingIndexPtr& index) {
            m_index = index;
            // What came while nobody looked started no other job: it is made up for by a full pass.
            m_isAllTouched = index->snapshot() != m_context.snapshot();
            m_touched = {};
            Q_EMIT workingChanged();
            Q_EMIT indexChanged();
        });
    if (m_newest.isRunning())
        Q_EMIT workingChanged();
}

} // namespace tasrih
