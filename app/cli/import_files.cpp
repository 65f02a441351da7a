// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_files.h"

#include "app/cli/names.h"
#include "database/import/extractor.h"
#include "database/import/files_ahead.h"
#include "database/store/project_store.h"
#include "database/words/language.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QScopeGuard>

namespace tasrih::cli {

namespace {

/// What is no name of a file is refused like what can't be read.
DraftResult readNamed(const QString& file, const ImportOptions& options, Extractor& extractor)
{
    if (const QString problem = nameProblem(file); !problem.isEmpty())
        return {{}, Refusal{Refusal::Kind::Unreadable, problem}};
    return readDraft(file, options.encoding, &extractor);
}

/// One import, batch after batch.
class FileImport
{
public:
    FileImport(ProjectStore& store, const ImportOptions& options, qsizetype files, ImportBatch::Room room)
        : m_store(store)
        , m_options(options)
        , m_outlets(*store.snapshot())
        , m_group(store.ids().nextValue())
        , m_isAlone(files == 1)
        , m_room(room)
        , m_batch(room)
    {
        m_sinceStored.start();
    }

    /// The next file.
    void add(const QString& file, DraftResult read)
    {
        ImportDraft& draft = read.draft;
        m_outcomes.push_back({file, ImportOutcome::Kind::Imported, {}, {}});
        if (read.refusal) {
            m_outcomes.back() = refusedOutcome(file, read.refusal->message);
            return;
        }
        const QHash<QString, ArticleId> known = m_store.knownTexts({draft.fingerprint});
        if (!known.isEmpty()) {
            m_outcomes.back() = knownOutcome(file, *known.begin());
            return;
        }
        prepareDraft(draft, m_options, m_outlets.all());
        const QString outlet = draft.outlet;
        if (m_batch.add(int(m_outcomes.size()) - 1, std::move(draft)))
            m_outlets.add(outlet);
    }

    /// How long a file may let itself be waited for, while others are read and not yet stored and told.
    [[nodiscard]] std::chrono::milliseconds patience() const
    {
        return longestWait - std::min(longestWait, std::chrono::milliseconds(m_sinceStored.elapsed()));
    }
    [[nodiscard]] bool isDue() const { return m_batch.isFull() || patience().count() == 0; }

    /// Stores what was added and tells what became of each file. Where that fails, only what was not to be stored is.
    void finish(const std::function<void(const ImportOutcome&)>& tell)
    {
        const auto tellAll = qScopeGuard([&] {
            for (const ImportOutcome& outcome : std::exchange(m_outcomes, {})) {
                if (!outcome.message.isEmpty())
                    tell(outcome);
            }
            m_batch = ImportBatch(m_room);
            m_sinceStored.start();
        });
        if (!m_batch.isEmpty())
            storeBatch();
    }

private:
    static constexpr std::chrono::milliseconds longestWait{1000};

    [[nodiscard]] ImportOutcome knownOutcome(const QString& file, ArticleId same) const
    {
        const Article* article = m_store.snapshot()->find(same);
        return duplicateOutcome(file, article ? article->title : QString(), same);
    }

    void storeBatch()
    {
        const QString label =
            m_isAlone ? translated(Wording("CommandLine", "Import %1")).arg(m_batch.drafts().front().sourceName)
                      : translated(Wording("CommandLine", "Import articles"));
        m_store.apply(
            label,
            [this](const Snapshot& snapshot) {
                return m_batch.plan(snapshot, m_store.ids(), QDateTime::currentDateTimeUtc());
            },
            m_group);
        for (std::size_t i = 0; i < m_batch.numbers().size(); ++i) {
            ImportOutcome& outcome = m_outcomes[std::size_t(m_batch.numbers()[i])];
            outcome = importedOutcome(outcome.file, m_batch.drafts()[i], m_batch.articles()[i]);
        }
        for (const auto& [number, same] : m_batch.twins()) {
            ImportOutcome& outcome = m_outcomes[std::size_t(number)];
            outcome = knownOutcome(outcome.file, m_batch.articles()[same]);
        }
    }

    ProjectStore& m_store;
    const ImportOptions& m_options;
    GrowingOutlets m_outlets;
    qint64 m_group;
    bool m_isAlone;
    ImportBatch::Room m_room;
    ImportBatch m_batch;
    std::vector<ImportOutcome> m_outcomes; ///< Not told yet; numbers in the batch are places here.
    QElapsedTimer m_sinceStored;
};

} // namespace

void importFiles(ProjectStore& store, const QStringList& files, const ImportOptions& options,
                 const std::function<void(const ImportOutcome&)>& tell, const std::function<bool()>& isStopped,
                 ImportBatch::Room room)
{
    FileImport job(store, options, files.size(), room);
    FilesAhead ahead(
        files, [&options, extractor = std::make_shared<Extractor>(QString(), std::chrono::seconds(60), isStopped)](
                   const QString& file) { return readNamed(file, options, *extractor); });
    for (const QString& file : files) {
        if (isStopped())
            break;
        if (!ahead.isReady(job.patience()))
            job.finish(tell);
        try {
            job.add(file, ahead.next());
        } catch (...) {
            job.finish(tell); // What came before is whole.
            throw;
        }
        if (job.isDue())
            job.finish(tell);
    }
    job.finish(tell);
}

} // namespace tasrih::cli
