// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_reader.h"

#include "database/import/extractor.h"
#include "database/records/error.h"

#include <atomic>

namespace tasrih {

namespace {

ImportReader::Result readSource(const ImportSource& source, Extractor& extractor)
{
    auto result = std::make_shared<DraftResult>();
    try {
        *result = source.path.isEmpty()
                      ? draftFromText(source.pasted, *source.known)
                      : draftFromFile(source.path, encodingFromName(source.encoding), *source.known, &extractor);
    } catch (const Error& error) {
        result->refusal = Refusal{Refusal::Kind::Unreadable, error.message()};
    }
    return result;
}

} // namespace

struct ImportReader::Worker : QObject
{
    std::atomic<bool> isStopped = false;
    Extractor extractor{{}, std::chrono::seconds(60), [this] { return isStopped.load(); }};
};

ImportReader::ImportReader(QObject* parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("import"));
    m_thread.start();
}

ImportReader::~ImportReader()
{
    m_worker->isStopped = true;
    m_thread.quit();
    m_thread.wait();
}

void ImportReader::read(ImportSource source, std::function<void(Result)> done)
{
    QMetaObject::invokeMethod(m_worker, [this, source = std::move(source), done = std::move(done)] {
        Result result = readSource(source, m_worker->extractor);
        QMetaObject::invokeMethod(
            this, [result = std::move(result), done] { done(result); }, Qt::QueuedConnection);
    });
}

} // namespace tasrih
