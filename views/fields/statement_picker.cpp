// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/statement_picker.h"

#include "models/background/kept.h"
#include "models/choices/choice_list.h"

namespace tasrih {

StatementPicker::StatementPicker(Context& context, StatementId except, QWidget* parent)
    : Picker({}, Creation::NotOffered, parent)
    , m_context(context)
    , m_except(except)
    , m_feed(
          [this] {
              return Asked{m_context.snapshot(), m_except, m_query};
          },
          [kept = std::make_shared<Kept<SnapshotPtr, ChoiceList>>()](const Asked& asked) {
              const auto all = kept->of(asked.snapshot, [&] {
                  return std::make_shared<const ChoiceList>(statementChoices(*asked.snapshot, asked.except));
              });
              const Choice* exact = asked.query.isEmpty() ? nullptr : all->exactly(asked.query);
              return std::make_shared<const Choices>(
                  Choices{all->matching(asked.query, mostRows), exact ? std::optional(*exact) : std::nullopt, false});
          },
          this)
{
    connect(&m_feed, &FeedBase::changed, this, [this] {
        // Found in another thread, after the list was asked for.
        if (hasFocus() && !m_isAsking)
            find(m_query);
    });
}

Choices StatementPicker::choicesFor(const QString& query)
{
    m_query = query;
    m_isAsking = true;
    m_feed.setLooking(this, true);
    m_feed.update();
    m_isAsking = false;
    return m_feed.isWorking() ? Choices{{}, {}, true} : *m_feed.value();
}

} // namespace tasrih
