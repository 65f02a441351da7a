// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshots/snapshot_list_model.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/words/labels.h"
#include "models/words/lists.h"

namespace tasrih {

namespace {

QString reasonText(SnapshotReason reason)
{
    switch (reason) {
    case SnapshotReason::Opening:
        return SnapshotListModel::tr("on opening");
    case SnapshotReason::Migration:
        return SnapshotListModel::tr("before it was brought up to date");
    case SnapshotReason::Bulk:
        return SnapshotListModel::tr("before a change of many records");
    case SnapshotReason::Restoring:
        return SnapshotListModel::tr("before another snapshot was restored");
    case SnapshotReason::Rescue:
        return SnapshotListModel::tr("when the project's file was gone");
    }
    return {};
}

/// "12", and how many there are now where that differs: "12 (now 15)".
QString countText(int then, int now)
{
    return then == now ? numberText(then) : SnapshotListModel::tr("%1 (now %2)").arg(numberText(then), numberText(now));
}

QString sinceText(const SnapshotInfo& info)
{
    if (!info.problem.isEmpty())
        return SnapshotListModel::tr("can't be read");
    if (!info.changesSince)
        return SnapshotListModel::tr("another course of work");
    return *info.changesSince == 0 ? SnapshotListModel::tr("nothing")
                                   : SnapshotListModel::tr("%n change(s)", nullptr, *info.changesSince);
}

} // namespace

void SnapshotListModel::setOverview(const SnapshotOverview& overview)
{
    resetRows(overview.snapshots, [&] { m_now = overview.now; });
}

const SnapshotInfo* SnapshotListModel::infoAt(const QModelIndex& index) const
{
    return index.isValid() ? &at(index.row()) : nullptr;
}

bool SnapshotListModel::isGood(const QModelIndex& index) const
{
    const SnapshotInfo* info = infoAt(index);
    return info && info->problem.isEmpty();
}

QString SnapshotListModel::details(const QModelIndex& index) const
{
    const SnapshotInfo* info = infoAt(index);
    if (!info)
        return {};
    if (!info->problem.isEmpty())
        return info->problem;
    if (!info->changesSince)
        return tr(
            "The project was restored from an earlier state since this snapshot was taken. What was done in between "
            "is only here.");
    if (info->latest.isEmpty())
        return tr("The project has not changed since.");
    QStringList labels;
    for (const QString& label : info->latest)
        labels << isolated(label);
    const bool more = *info->changesSince > int(labels.size());
    return (more ? tr("Changed since, the latest first: %1, …") : tr("Changed since, the latest first: %1"))
        .arg(listed(labels));
}

int SnapshotListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SnapshotListModel::textOf(const SnapshotInfo& info, int column) const
{
    const bool good = info.problem.isEmpty();
    switch (column) {
    case WhenColumn:
        return momentText(info.file.at);
    case WhyColumn:
        return reasonText(info.file.reason);
    case ArticlesColumn:
        return good ? countText(info.counts.articles, m_now.articles) : QString();
    case StatementsColumn:
        return good ? countText(info.counts.statements, m_now.statements) : QString();
    case ClaimsColumn:
        return good ? countText(info.counts.claims, m_now.claims) : QString();
    case SinceColumn:
        return sinceText(info);
    default:
        return {};
    }
}

QVariant SnapshotListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return textOf(at(index.row()), index.column());
}

QVariant SnapshotListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhyColumn:
        return tr("Why");
    case ArticlesColumn:
        return tr("Articles");
    case StatementsColumn:
        return tr("Statements");
    case ClaimsColumn:
        return tr("Claims");
    case SinceColumn:
        return tr("Changed since");
    default:
        return {};
    }
}

} // namespace tasrih
