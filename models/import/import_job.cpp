// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_job.h"

#include "database/import/import_batch.h"
#include "models/import/import_reader.h"

namespace tasrih {

namespace {

constexpr qsizetype previewLength = 20'000;

/// @param encoding IANA name; empty: find out.
ImportSource sourceOf(const ImportRow& row, const QString& encoding,
                      std::shared_ptr<const std::vector<OutletNames>> known)
{
    return {row.path, row.pasted, encoding, std::move(known)};
}

} // namespace

ImportJob::ImportJob(ImportModel& model, ImportStore store, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_store(std::move(store))
    , m_reader(new ImportReader(this))
    , m_known(std::make_shared<const std::vector<OutletNames>>())
{
}

ImportJob::~ImportJob() = default;

void ImportJob::start(Phase phase)
{
    m_cancelled = false;
    m_known = std::make_shared<const std::vector<OutletNames>>(knownOutlets(*m_store.snapshot()));
    if (m_phase == phase)
        return;
    m_phase = phase;
    m_done = 0;
    Q_EMIT phaseChanged();
}

void ImportJob::read()
{
    if (m_phase == Phase::Importing)
        return;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const ImportRow& row = m_model.row(i);
        const bool queued = std::find(m_queue.begin(), m_queue.end(), row.number) != m_queue.end();
        if (row.state == ImportState::Waiting && !queued)
            m_queue.push_back(row.number);
    }
    if (m_queue.empty())
        return;
    start(Phase::Reading);
    next();
}

void ImportJob::readAgain(int number, const QString& encoding)
{
    const int at = m_model.rowOf(number).value_or(-1);
    if (at < 0 || m_phase == Phase::Importing || m_model.row(at).state == ImportState::Imported)
        return;
    m_model.setChosenEncoding(number, encoding);
    m_model.setState(number, ImportState::Waiting);
    read();
}

void ImportJob::importAccepted()
{
    if (m_phase != Phase::Idle)
        return;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.row(i).state == ImportState::Accepted)
            m_queue.push_back(m_model.row(i).number);
    }
    if (m_queue.empty())
        return;
    m_group = m_store.newGroup();
    m_batch = std::make_shared<ImportBatch>();
    start(Phase::Importing);
    prepare();
}

void ImportJob::pause()
{
    if (m_phase == Phase::Idle || m_paused)
        return;
    m_paused = true;
    Q_EMIT pausedChanged();
}

void ImportJob::resume()
{
    if (!m_paused)
        return;
    m_paused = false;
    Q_EMIT pausedChanged();
    next();
}

void ImportJob::cancel()
{
    if (m_phase == Phase::Idle)
        return;
    m_cancelled = true;
    for (const int number : std::exchange(m_queue, {}))
        giveUp(number, tr("cancelled"));
    if (m_batch && !m_committing) {
        const auto batch = std::exchange(m_batch, std::make_shared<ImportBatch>());
        for (const int number : batch->numbers())
            giveUp(number, tr("cancelled"));
        for (const auto& [number, same] : batch->twins())
            giveUp(number, tr("cancelled"));
    }
    Q_EMIT progressChanged();
    if (m_paused)
        resume();
    else
        next();
}

void ImportJob::next()
{
    if (m_inHand || m_committing || m_phase == Phase::Idle)
        return;
    if (m_paused)
        return;
    if (!m_queue.empty()) {
        const int number = m_queue.front();
        m_queue.pop_front();
        load(number);
    } else if (m_phase == Phase::Importing && !m_batch->isEmpty()) {
        checkBatch();
    } else {
        finish();
    }
}

void ImportJob::finish()
{
    findDuplicates();
    m_batch.reset();
    m_phase = Phase::Idle;
    m_done = 0;
    Q_EMIT phaseChanged();
    read(); // What came in the meantime.
}

void ImportJob::load(int number)
{
    const int at = m_model.rowOf(number).value_or(-1);
    if (at < 0) {
        next();
        return;
    }
    m_inHand = number;
    const ImportRow& row = m_model.row(at);
    // What was accepted is what is stored: the second reading takes the encoding of the first.
    const bool again = m_phase == Phase::Importing;
    ImportSource source = sourceOf(row, again ? row.reading.encoding : row.chosenEncoding, m_known);
    m_model.setState(number, again ? ImportState::Importing : ImportState::Reading);
    m_reader->read(std::move(source), [this, number](const Result& result) { loaded(number, result); });
}

void ImportJob::loaded(int number, const Result& result)
{
    m_inHand.reset();
    ++m_done;
    if (m_model.rowOf(number)) {
        if (m_phase == Phase::Reading)
            showReading(number, result);
        else if (m_cancelled)
            giveUp(number, tr("cancelled"));
        else
            addToBatch(number, result);
    }
    Q_EMIT progressChanged();
    if (m_batch && m_batch->isFull() && !m_cancelled)
        checkBatch();
    else
        next();
}

void ImportJob::requestPreview(int number)
{
    const int at = m_model.rowOf(number).value_or(-1);
    if (at < 0)
        return;
    const ImportRow& row = m_model.row(at);
    m_reader->read(sourceOf(row, row.chosenEncoding, m_known), [this, number](const Result& result) {
        QString text = std::move(result->draft.text);
        if (text.size() > previewLength) {
            text.truncate(text.lastIndexOf(u'\n', previewLength) > 0 ? text.lastIndexOf(u'\n', previewLength)
                                                                     : previewLength);
            text += QChar(0x2026);
        }
        Q_EMIT previewReady(number, text);
    });
}

QString ImportJob::titleOf(ArticleId id) const
{
    const SnapshotPtr snapshot = m_store.snapshot();
    const Article* article = snapshot->find(id);
    return article ? article->title : QString();
}

} // namespace tasrih
