// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/history_model.h"

#include "database/text/isolate.h"
#include "models/words/labels.h"

namespace tasrih {

qint64 HistoryModel::sequenceAt(const QModelIndex& index) const
{
    return index.isValid() ? at(index.row()).sequence : 0;
}

QModelIndex HistoryModel::indexOf(qint64 sequence) const
{
    const std::optional<int> row = rowOf(sequence);
    return row ? index(*row, 0) : QModelIndex();
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::textOf(const HistoryEntry& entry, int column) const
{
    switch (column) {
    case WhenColumn:
        return momentText(entry.at);
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
    const HistoryEntry& entry = at(index.row());
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
