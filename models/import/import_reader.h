// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/draft.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <functional>
#include <memory>

namespace tasrih {

/// What is to be read: a file or a text, and in which encoding.
struct ImportSource
{
    QString path; ///< Empty: the text.
    QString pasted;
    QString encoding; ///< IANA name; empty: find out.
    std::shared_ptr<const std::vector<OutletNames>> known;
};

/// Reads import sources in a thread of its own, in the order asked for.
class ImportReader : public QObject
{
    Q_OBJECT

public:
    using Result = std::shared_ptr<DraftResult>;

    explicit ImportReader(QObject* parent = nullptr);
    /// Waits for the source in hand; what else was asked for is dropped.
    ~ImportReader() override;

    /// Reads @p source and hands the result to @p done in the thread of this object.
    void read(ImportSource source, std::function<void(Result)> done);

private:
    QThread m_thread;
    struct Worker;
    Worker* m_worker; ///< Lives in the thread.
};

} // namespace tasrih
