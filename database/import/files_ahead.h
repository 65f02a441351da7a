// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/draft.h"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace tasrih {

/// Reads many files ahead of who takes them, in a thread of its own: in their order, and only so far that memory holds
/// a few of them.
class FilesAhead
{
public:
    using Read = std::function<DraftResult(const QString& path)>;

    /// @param read is called in that thread, and goes with it; mostly readDraft().
    FilesAhead(QStringList files, Read read);
    /// Waits for the file at hand; the others are not read.
    ~FilesAhead();
    FilesAhead(const FilesAhead&) = delete;
    FilesAhead& operator=(const FilesAhead&) = delete;

    /// Whether the next file is read, now or within @p time.
    [[nodiscard]] bool isReady(std::chrono::milliseconds time);
    /// The next file; waits for it. Throws what @p read threw. To be called once for each file.
    [[nodiscard]] DraftResult next();

private:
    struct Item
    {
        DraftResult result;
        std::exception_ptr failure;
    };

    void readAll(const Read& read);
    [[nodiscard]] bool isFull() const;

    const QStringList m_files;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::list<Item> m_items;
    qsizetype m_bytes = 0; ///< That those take.
    bool m_isOver = false;
    std::thread m_thread; ///< Last: it uses the others.
};

} // namespace tasrih
