// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/next_unread.h"

#include "database/dates/edtf.h"

#include <QtCore/QDate>

#include <tuple>

namespace tasrih {

namespace {
using Key = std::tuple<bool, QDate, qint64>;

Key keyOf(const Article& article)
{
    const std::optional<QDate> day = article.published ? article.published->earliest() : std::nullopt;
    return {!day.has_value(), day.value_or(QDate()), article.id.value()};
}
} // namespace

std::optional<ArticleId> nextUnread(const Snapshot& snapshot, std::optional<ArticleId> current)
{
    const Article* here = snapshot.find(current);
    const Article* first = nullptr; // Of all.
    const Article* after = nullptr; // Of those behind the current one.
    for (const Article& article : snapshot.all<Article>()) {
        if (article.state != ReadingState::New || article.id == current)
            continue;
        if (!first || keyOf(article) < keyOf(*first))
            first = &article;
        if (here && keyOf(*here) < keyOf(article) && (!after || keyOf(article) < keyOf(*after)))
            after = &article;
    }
    const Article* next = after ? after : first;
    return next ? std::optional(next->id) : std::nullopt;
}

int unreadCount(const Snapshot& snapshot, std::optional<ArticleId> current)
{
    int count = 0;
    for (const Article& article : snapshot.all<Article>())
        count += article.state == ReadingState::New && article.id != current ? 1 : 0;
    return count;
}

} // namespace tasrih
