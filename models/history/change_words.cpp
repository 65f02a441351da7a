// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/change_words.h"

#include "database/text/isolate.h"
#include "models/changes/record_fields.h"
#include "models/manage/record_kind.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {
/// What kind of record it is, in one word.
class KindWord
{
    Q_DECLARE_TR_FUNCTIONS(History)

public:
    QString operator()(const Side&) const { return tr("Side"); }
    QString operator()(const Outlet&) const { return tr("Outlet"); }
    QString operator()(const Tag&) const { return tr("Tag"); }
    QString operator()(const Place&) const { return tr("Place"); }
    QString operator()(const Phase&) const { return tr("Phase"); }
    QString operator()(const Proposition&) const { return tr("Proposition"); }
    QString operator()(const Actor&) const { return tr("Actor"); }
    QString operator()(const Event&) const { return tr("Event"); }
    QString operator()(const Article&) const { return tr("Article"); }
    QString operator()(const Saying&) const { return tr("Saying"); }
    QString operator()(const Statement&) const { return tr("Statement"); }
    QString operator()(const Link&) const { return tr("Link"); }
    QString operator()(const SavedSearch&) const { return tr("Saved search"); }
    QString operator()(const ArticleNote&) const { return tr("Note in the margin"); }
    QString operator()(const Verdict&) const { return tr("Verdict"); }

    static QString title(const QString& kind, const QString& name, const RecordChange& change)
    {
        const QString named = name.isEmpty() ? kind : tr("%1 “%2”").arg(kind, isolated(name));
        if (!change.before)
            return tr("%1: added").arg(named);
        return change.after ? named : tr("%1: removed").arg(named);
    }
};

QString shortened(const QString& text)
{
    constexpr int longest = 80;
    const QString words = text.simplified();
    return words.size() > longest ? words.left(longest).trimmed() + QChar(0x2026) : words;
}

/// The present with what @p changes tell of what is no more.
Snapshot withPast(const Snapshot& snapshot, const std::vector<RecordChange>& changes)
{
    Snapshot result = snapshot;
    for (const RecordChange& change : changes) {
        const std::optional<AnyRecord>& record = change.after ? change.after : change.before;
        if (!record)
            continue;
        std::visit(
            [&](const auto& each) {
                using Record = std::decay_t<decltype(each)>;
                if (!result.find(each.id)) {
                    auto& table = result.template all<Record>();
                    table = table.with({std::make_shared<const Record>(each)}, {});
                }
            },
            *record);
    }
    return result;
}
} // namespace

std::vector<ChangeWords> wordsOf(const Snapshot& present, const std::vector<RecordChange>& changes)
{
    const Snapshot snapshot = withPast(present, changes);
    std::vector<ChangeWords> words;
    for (const RecordChange& change : changes) {
        const std::optional<AnyRecord>& record = change.after ? change.after : change.before;
        if (!record)
            continue;
        const QString kind = std::visit(KindWord(), *record);
        ChangeWords each{KindWord::title(kind, shortened(titleOf(snapshot, change.id)), change), {}, change.id};
        if (change.before && change.after)
            each.lines = differences(fieldsOf(snapshot, *change.before), fieldsOf(snapshot, *change.after));
        else if (change.after)
            each.lines = differences({}, fieldsOf(snapshot, *change.after));
        if (!(change.before && change.after && each.lines.isEmpty()))
            words.push_back(std::move(each));
    }
    return words;
}

} // namespace tasrih
