// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/files_ahead.h"

namespace tasrih {

namespace {
constexpr std::size_t mostFiles = 256;
constexpr qsizetype mostBytes = 2'000'000;

/// Bytes that it keeps in memory.
qsizetype sizeOf(const DraftResult& read)
{
    return read.draft.text.size() * qsizetype(sizeof(QChar)) + read.draft.original.size();
}
} // namespace

FilesAhead::FilesAhead(QStringList files, Read read)
    : m_files(std::move(files))
    , m_thread([this, read = std::move(read)]() mutable { readAll(std::exchange(read, nullptr)); })
{
}

FilesAhead::~FilesAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool FilesAhead::isFull() const
{
    return m_items.size() >= mostFiles || m_bytes >= mostBytes;
}

void FilesAhead::readAll(const Read& read)
{
    for (const QString& file : m_files) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isOver || !isFull(); });
            if (m_isOver)
                return;
        }
        std::list<Item> item(1); // Room for it is there before it is read: what is thrown has to be kept.
        try {
            item.front().result = read(file);
        } catch (...) {
            item.front().failure = std::current_exception();
        }
        const std::lock_guard lock(m_mutex);
        m_bytes += sizeOf(item.front().result);
        m_items.splice(m_items.end(), item);
        m_changed.notify_all();
    }
}

bool FilesAhead::isReady(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, time, [this] { return !m_items.empty(); });
}

DraftResult FilesAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_items.empty(); });
    Item item = std::move(m_items.front());
    m_items.pop_front();
    m_bytes -= sizeOf(item.result);
    lock.unlock();
    m_changed.notify_all();
    if (item.failure)
        std::rethrow_exception(item.failure);
    return std::move(item.result);
}

} // namespace tasrih
