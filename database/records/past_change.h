// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tasrih {

/// A record before and after a change: without a before it came, without an after it went.
struct RecordChange
{
    AnyId id;
    std::optional<AnyRecord> before, after;
};

/// One change on the way back through the life of some records.
struct TrailStep
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC.
    QString author;
    QString label;
    std::vector<RecordChange> records; ///< Those asked for that it touched.
    std::vector<AnyRecord> state;      ///< All that were asked for, as they stood after it.
};

} // namespace tasrih
