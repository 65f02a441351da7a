// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_model.h"

#include "models/import/import_texts.h"

namespace tasrih {

namespace {

QString* fieldOf(ImportFacts& facts, int column)
{
    switch (column) {
    case ImportColumn::Title:
        return &facts.title;
    case ImportColumn::Outlet:
        return &facts.outlet;
    case ImportColumn::Author:
        return &facts.author;
    case ImportColumn::Published:
        return &facts.published;
    case ImportColumn::Language:
        return &facts.language;
    default:
        return nullptr;
    }
}

QString valueOf(const ImportRow& row, int column)
{
    switch (column) {
    case ImportColumn::State:
        return ImportTexts::stateText(row.state);
    case ImportColumn::Name:
        return row.name;
    case ImportColumn::Encoding:
        return ImportTexts::encodingText(row.reading);
    case ImportColumn::Outcome:
        return row.outcome;
    default:
        return *fieldOf(const_cast<ImportRow&>(row).facts, column);
    }
}

QString shownValue(const ImportRow& row, int column)
{
    const QString value = valueOf(row, column);
    if (column == ImportColumn::Language && !value.isEmpty())
        return ImportTexts::languageName(value);
    const bool mayBeUnknown =
        column == ImportColumn::Published || column == ImportColumn::Outlet || column == ImportColumn::Language;
    return value.isEmpty() && mayBeUnknown && row.wasRead() ? ImportTexts::unknown() : value;
}

} // namespace

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ImportColumn::Count;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow& one = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownValue(one, index.column());
    case Qt::EditRole:
        return valueOf(one, index.column());
    case Qt::ToolTipRole: {
        const QString problem = problemOf(one, index.column());
        if (index.column() == ImportColumn::State)
            return one.outcome;
        return problem.isEmpty() ? one.reading.reasons.value(index.column(), shownValue(one, index.column())) : problem;
    }
    case StateRole:
        return static_cast<int>(one.state);
    case ProblemRole:
        return problemOf(one, index.column());
    case OffersRole:
        return index.column() == ImportColumn::Published ? one.reading.publishedReadings : QStringList();
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(ImportTexts::columnTitle(section)) : QVariant(section + 1);
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    ImportFacts facts;
    if (row(index.row()).isOpen() && fieldOf(facts, index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    ImportRow& one = changeableRows()[std::size_t(index.row())];
    QString text = value.toString().simplified();
    if (index.column() == ImportColumn::Published) {
        if (const auto date = publishedFrom(text))
            text = date->text();
    }
    QString& field = *fieldOf(one.facts, index.column());
    if (field == text)
        return true;
    field = text;
    one.edited.insert(index.column());
    one.reading.reasons.remove(index.column());
    // What can't be stored can't stay accepted.
    if (one.state == ImportState::Accepted && !problemOf(one, index.column()).isEmpty())
        setState(one.number, ImportState::Ready);
    rowChanged(index.row());
    return true;
}

QString ImportModel::problemOf(const ImportRow& row, int column) const
{
    if (!row.isOpen())
        return {};
    if (column == ImportColumn::Published)
        return publishedProblem(row.facts.published);
    if (column == ImportColumn::Title && row.facts.title.isEmpty())
        return tr("The article needs a title.");
    return {};
}

} // namespace tasrih
