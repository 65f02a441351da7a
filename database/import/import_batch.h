// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/draft.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <vector>

namespace tasrih {

/// Articles that are stored in one change, each under a number of the importer's own. A text that comes twice is stored
/// once: the later one is a twin of the earlier.
class ImportBatch
{
public:
    /// How much is stored at once.
    struct Room
    {
        qsizetype characters;
        std::size_t files;
    };
    /// So much that no edit waits longer than about 150 ms for the commit.
    static constexpr Room besideEdits{300'000, 128};
    /// For who is alone with the project. A change of more than 1,000 records has the project copied before it.
    static constexpr Room alone{1'500'000, 480};

    explicit ImportBatch(Room room = besideEdits)
        : m_room(room)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_numbers.empty(); }
    [[nodiscard]] bool isFull() const { return m_characters >= m_room.characters || m_numbers.size() >= m_room.files; }

    /// Adds a draft with its facts as they are to be stored. False where it is a twin.
    bool add(int number, ImportDraft draft);
    /// Takes out the texts that @p known has by fingerprint, twins too. Returns their numbers with their fingerprints.
    std::vector<std::pair<int, QString>> takeKnown(const QHash<QString, ArticleId>& known);

    [[nodiscard]] QStringList fingerprints() const;
    [[nodiscard]] const std::vector<int>& numbers() const { return m_numbers; }
    [[nodiscard]] const std::vector<ImportDraft>& drafts() const { return m_drafts; }
    /// The new articles, in the order of numbers(), once plan() was carried out.
    [[nodiscard]] const std::vector<ArticleId>& articles() const { return m_articles; }
    /// The numbers of twins, each with the place in numbers() of the text it has.
    [[nodiscard]] std::vector<std::pair<int, std::size_t>> twins() const;

    /// What stores them. May be called in the writer's thread.
    [[nodiscard]] Edits plan(const Snapshot& snapshot, IdSource& ids, const QDateTime& now);

private:
    Room m_room;
    std::vector<int> m_numbers;
    std::vector<ImportDraft> m_drafts;
    std::vector<ArticleId> m_articles;
    std::vector<std::pair<int, QString>> m_twins;
    QSet<QString> m_fingerprints;
    qsizetype m_characters = 0;
};

} // namespace tasrih
