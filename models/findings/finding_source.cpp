// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_source.h"

namespace tasrih {

FindingSource& FindingSource::of(Context& context)
{
    auto* source = context.findChild<FindingSource*>(QString(), Qt::FindDirectChildrenOnly);
    return source ? *source : *new FindingSource(context);
}

FindingSource::FindingSource(Context& context)
    : Feed(
          [this, &context] {
              return FindingsAsked{context.snapshot(), m_isAllTouched ? nullptr : index(), m_touched};
          },
          [](const FindingsAsked& asked) -> FindingIndexPtr {
              return asked.before ? std::make_shared<const FindingIndex>(*asked.before, asked.snapshot, asked.touched)
                                  : std::make_shared<const FindingIndex>(asked.snapshot);
          },
          &context)
{
    connect(this, &FeedBase::changed, this, [this, &context] {
        // What came while nobody looked started no other job: it is made up for by a full pass.
        m_isAllTouched = index()->snapshot() != context.snapshot();
        m_touched = {};
    });
    connect(&context, &Context::changed, this, [this](const Change& change) {
        if (change.data())
            note(*change.touched);
    });
}

void FindingSource::note(const Touched& touched)
{
    m_isAllTouched = m_isAllTouched || touched.ids.empty();
    if (!m_isAllTouched)
        m_touched.ids.insert(m_touched.ids.end(), touched.ids.begin(), touched.ids.end());
    update();
}

} // namespace tasrih
