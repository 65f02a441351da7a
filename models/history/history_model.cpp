// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/history_model.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"

#include <algorithm>

namespace tasrih {

void HistoryModel::setEntries(std::vector<HistoryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

qint64 HistoryModel::sequenceAt(const QModelIndex& index) const
{
    return index.isValid() ? m_entries[std::size_t(index.row())].sequence : 0;
}

QModelIndex HistoryModel::indexOf(qint64 sequence) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [sequence](const HistoryEntry& entry) { return entry.sequence == sequence; });
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()), 0);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::textOf(const HistoryEntry& entry, int column) const
{
    switch (column) {
    case WhenColumn: {
        const QDateTime local = entry.at.toLocalTime();
        return tr("%1, %2").arg(readable(local.date(), interfaceLanguage()),
                                isolated(local.time().toString(QStringLiteral("HH:mm"))));
    }
    case WhoColumn:
        return entry.author.isEmpty() ? tr("unknown") : entry.author;
    case WhatColumn:
        if (entry.kind == HistoryEntry::Kind::Undo)
            return tr("Undone: %1").arg(isolated(entry.label));
        if (entry.kind == HistoryEntry::Kind::Redo)
            return tr("Redone: %1").arg(isolated(entry.label));
        return entry.label;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry& entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, index.column());
    case Qt::ToolTipRole:
        return entry.inEffect ? QVariant() : tr("This change was taken back.");
    case InEffectRole:
        return entry.inEffect;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    default:
        return {};
    }
}

} // namespace tasrih
