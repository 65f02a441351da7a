// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/words/numerals.h"
#include "models/import/import_model.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>

#include <array>

namespace tasrih {

namespace {

/// The files that @p path stands for: itself, or what is below a folder.
QStringList filesOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return {info.absoluteFilePath()};
    QStringList files;
    QDirIterator below(path, QDir::Files, QDirIterator::Subdirectories);
    while (below.hasNext())
        files += QFileInfo(below.next()).absoluteFilePath();
    files.sort();
    return files;
}

} // namespace

void ImportModel::addFiles(const QStringList& paths)
{
    QSet<QString> present;
    for (const ImportRow& row : rows())
        present.insert(row.path);
    for (const QString& path : paths) {
        for (const QString& file : filesOf(path)) {
            if (present.contains(file))
                continue;
            present.insert(file);
            ImportRow row;
            row.path = file;
            row.name = QFileInfo(file).fileName();
            add(std::move(row));
        }
    }
    Q_EMIT countsChanged();
}

void ImportModel::addText(const QString& text)
{
    ImportRow row;
    row.pasted = text;
    row.name = tr("Pasted text %1").arg(numberText(++m_pastedTexts));
    add(std::move(row));
    Q_EMIT countsChanged();
}

void ImportModel::add(ImportRow row)
{
    row.number = ++m_lastNumber;
    appendRow(std::move(row));
}

void ImportModel::remove(int row)
{
    if (this->row(row).state == ImportState::Importing)
        return;
    takeRow(row);
    Q_EMIT countsChanged();
}

ImportRow* ImportModel::find(int number)
{
    const std::optional<int> row = rowOf(number);
    return row ? &changeableRows()[std::size_t(*row)] : nullptr;
}

ImportCounts ImportModel::counts() const
{
    ImportCounts counts;
    counts.total = rowCount();
    for (const ImportRow& row : rows()) {
        counts.open += row.isOpen() ? 1 : 0;
        counts.accepted += row.state == ImportState::Accepted ? 1 : 0;
        counts.imported += row.state == ImportState::Imported ? 1 : 0;
        counts.duplicates += row.state == ImportState::Duplicate ? 1 : 0;
        counts.refused += row.state == ImportState::Refused ? 1 : 0;
        counts.cancelled += row.state == ImportState::Cancelled ? 1 : 0;
    }
    return counts;
}

int ImportModel::nextReady(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (row + step) % count;
        if (this->row(candidate).state == ImportState::Ready)
            return candidate;
    }
    return -1;
}

QString ImportModel::accept(int row)
{
    const ImportRow& one = this->row(row);
    const bool again = one.state == ImportState::Cancelled && one.wasRead();
    if (again)
        setState(one.number, ImportState::Ready);
    if (one.state != ImportState::Ready)
        return {};
    for (const int column : {ImportColumn::Title, ImportColumn::Published}) {
        if (const QString problem = problemOf(one, column); !problem.isEmpty())
            return problem;
    }
    setState(one.number, ImportState::Accepted);
    return {};
}

void ImportModel::acceptAll()
{
    for (int row = 0; row < rowCount(); ++row)
        (void)accept(row);
}

void ImportModel::reopen(int row)
{
    if (this->row(row).state == ImportState::Accepted)
        setState(this->row(row).number, ImportState::Ready);
}

void ImportModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ImportColumn::Count - 1));
}

void ImportModel::setState(int number, ImportState state, const QString& outcome)
{
    ImportRow* row = find(number);
    if (!row)
        return;
    row->state = state;
    row->outcome = outcome;
    rowChanged(*rowOf(number));
    Q_EMIT countsChanged();
}

void ImportModel::setReading(int number, const ImportReading& reading)
{
    ImportRow* row = find(number);
    if (!row)
        return;
    const auto take = [&](int column, QString ImportFacts::*field) {
        if (!row->edited.contains(column))
            row->facts.*field = reading.facts.*field;
    };
    take(ImportColumn::Title, &ImportFacts::title);
    take(ImportColumn::Outlet, &ImportFacts::outlet);
    take(ImportColumn::Author, &ImportFacts::author);
    take(ImportColumn::Published, &ImportFacts::published);
    take(ImportColumn::Language, &ImportFacts::language);
    row->reading = reading;
    for (const int column : row->edited)
        row->reading.reasons.remove(column);
    const bool refused = !reading.refusal.isEmpty();
    setState(number, refused ? ImportState::Refused : ImportState::Ready, refused ? reading.refusal : reading.changes);
}

void ImportModel::setChosenEncoding(int number, const QString& encoding)
{
    if (ImportRow* row = find(number))
        row->chosenEncoding = encoding;
}

void ImportModel::setArticle(int number, ArticleId article)
{
    if (ImportRow* row = find(number))
        row->article = article;
}

} // namespace tasrih
