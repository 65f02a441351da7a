// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/rescue.h"

#include "database/files/file_identity.h"
#include "database/files/publish.h"
#include "database/records/id_source.h"
#include "database/store/changes/change_rows.h"
#include "database/store/changes/changeset.h"
#include "database/store/file/background_reading.h"
#include "database/store/file/opening.h"
#include "database/store/repositories/carry_out.h"
#include "database/store/repositories/repository.h"
#include "database/store/schema/migrations.h"

#include <QtCore/QCoreApplication>

#include <set>

namespace tasrih {

namespace {

/// A project that can be read, or nothing.
std::optional<OpenedFile> tryOpen(const QString& path)
{
    try {
        OpenedFile opened = examine(path);
        quickCheck(*opened.connection, path);
        return opened;
    } catch (const Error&) {
        return std::nullopt;
    }
}

class Rescue
{
public:
    Rescue(const Snapshot& memory, const QStringList& snapshots, const QString& overwritten)
        : m_memory(memory)
    {
        for (const QString& path : snapshots + QStringList{overwritten}) {
            if (auto opened = tryOpen(path)) {
                m_hasBase = m_hasBase || (m_sources.empty() && path != overwritten);
                m_sources.push_back(std::move(*opened));
            }
        }
    }

    int make(const QString& path)
    {
        if (m_hasBase) {
            m_sources.front().connection->run(QStringLiteral("VACUUM INTO ?"), {path});
            m_base = m_sources.front().snapshot;
        }
        Connection connection(path, Connection::Mode::Create);
        if (!m_hasBase)
            migrate(connection, 0, currentSchemaVersion());
        bringUpToDate(connection);
        quickCheck(connection, path);
        return m_lost;
    }

private:
    void bringUpToDate(Connection& connection)
    {
        Edits edits;
        std::apply([&](const auto&... table) { (addDifference(table, edits), ...); }, m_memory.tables);
        addTexts(connection, edits);
        Transaction transaction(connection);
        Recorder recorder(connection);
        carryOut(connection, edits);
        if (const QByteArray changeset = recorder.changeset(); !changeset.isEmpty()) {
            NewChange change;
            change.label = QCoreApplication::translate("Store", "Rescued after another program wrote into the project");
            change.group = IdSource().nextValue();
            change.changeset = changeset;
            (void)addChange(connection, change);
        }
        transaction.commit();
    }

    template <typename Record>
    void addDifference(const Table<Record>& now, Edits& edits) const
    {
        const Table<Record> none;
        const Table<Record>& then = m_base ? m_base->all<Record>() : none;
        for (const Record& record : now) {
            const Record* old = then.find(record.id);
            if (!old || !(*old == record))
                edits.put(record);
        }
        for (const Record& record : then) {
            if (!now.contains(record.id))
                edits.remove(record.id);
        }
    }

    void addTexts(Connection& connection, Edits& edits)
    {
        std::set<TextId> asked;
        const auto need = [&](TextId text, ArticleId article) {
            if (!asked.insert(text).second ||
                connection.scalar(QStringLiteral("SELECT 1 FROM article_text WHERE id = ?"), {text.value()}).isValid())
                return;
            edits.texts.push_back(textOf(text, article));
        };
        for (const Article& article : m_memory.all<Article>())
            need(article.text, article.id);
        for (const ArticleNote& note : m_memory.all<ArticleNote>()) {
            if (note.text)
                need(*note.text, note.article);
        }
        for (const Statement& statement : m_memory.all<Statement>()) {
            for (const Highlight& highlight : statement.highlights) {
                if (highlight.text)
                    need(*highlight.text, statement.article);
            }
        }
    }

    ArticleText textOf(TextId id, ArticleId article)
    {
        std::optional<ArticleText> withoutOriginal;
        for (OpenedFile& source : m_sources) {
            try {
                auto whole = TextRepository::whole(*source.connection, id);
                if (whole && !whole->isOriginalLost)
                    return whole->text;
                if (whole && !withoutOriginal)
                    withoutOriginal = std::move(whole->text);
            } catch (const Error&) {
                // Another may have it.
            }
        }
        if (withoutOriginal) {
            qWarning("The imported file of a text can't be read, and is not rescued: %s",
                     qPrintable(withoutOriginal->sourceName));
            return *withoutOriginal;
        }
        ++m_lost;
        return {id, article, quotedOf(id, article), {}, QStringLiteral("UTF-8"), {}, 0, 0};
    }

    /// What is quoted of a text, each quote at its place.
    [[nodiscard]] QString quotedOf(TextId id, ArticleId articleId) const
    {
        constexpr char32_t lost = 0xFFFD;
        std::u32string text(1, lost);
        const Article* article = m_memory.find(articleId);
        const auto put = [&](const std::optional<TextId>& lies, int start, const QString& quote) {
            if (lies ? *lies != id : !article || article->text != id)
                return;
            const std::u32string points = quote.toStdU32String();
            text.resize(std::max(text.size(), std::size_t(start) + points.size()), lost);
            text.replace(std::size_t(start), points.size(), points);
        };
        for (const StatementId each : m_memory.statementsOf(articleId)) {
            for (const Highlight& highlight : m_memory.get(each).highlights)
                put(highlight.text, highlight.start, highlight.quote);
        }
        for (const ArticleNote& note : m_memory.all<ArticleNote>()) {
            if (note.article == articleId)
                put(note.text, note.start, note.quote);
        }
        return QString::fromStdU32String(text);
    }

    const Snapshot& m_memory;
    std::vector<OpenedFile> m_sources;
    SnapshotPtr m_base;
    bool m_hasBase = false;
    int m_lost = 0;
};

} // namespace

int rescueFromMemory(const Snapshot& memory, const QStringList& snapshots, const QString& overwritten,
                     const QString& path)
{
    SiblingDraft draft(canonicalPath(path));
    const int lost = Rescue(memory, snapshots, overwritten).make(draft.path());
    draft.publish(SiblingDraft::Former::Refuse);
    return lost;
}

} // namespace tasrih
