// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/import/import_row.h"

namespace tasrih {

/// How many rows are in which state.
struct ImportCounts
{
    int total = 0, open = 0, accepted = 0, imported = 0, duplicates = 0, refused = 0, cancelled = 0;
    /// Neither read yet nor ended.
    [[nodiscard]] int waiting() const { return total - open - imported - duplicates - refused - cancelled; }
};

struct NumberOfImportRow
{
    [[nodiscard]] int operator()(const ImportRow& row) const { return row.number; }
};

/// The files of an import, a row each, editable until they are imported.
class ImportModel : public RowListModel<ImportRow, NumberOfImportRow>
{
    Q_OBJECT

public:
    /// Roles beyond Qt's own, for any column.
    enum Role
    {
        StateRole = Qt::UserRole, ///< ImportState as int.
        ProblemRole,              ///< Why the cell's value can't be taken, or an empty string.
        OffersRole                ///< QStringList: values of which the user is to choose one; mostly none.
    };

    using RowListModel::RowListModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// Adds files that aren't in the list yet; folders are added as the files below them, in order of name.
    void addFiles(const QStringList& paths);
    /// Adds a text of its own.
    void addText(const QString& text);
    /// Takes a row out, unless it is on its way into the store.
    void remove(int row);

    [[nodiscard]] const ImportRow& row(int row) const { return at(row); }
    [[nodiscard]] ImportCounts counts() const;
    /// The next row after @p row, round about, that waits for the user; −1 where none does.
    [[nodiscard]] int nextReady(int row) const;

    /// Marks a row to be imported. Returns what is wrong with it, or an empty string.
    QString accept(int row);
    /// Accepts all rows that can be.
    void acceptAll();
    /// Takes an acceptance back.
    void reopen(int row);

    /// For the job: what became of a row.
    void setState(int number, ImportState state, const QString& outcome = {});
    void setReading(int number, const ImportReading& reading);
    void setChosenEncoding(int number, const QString& encoding);
    void setArticle(int number, ArticleId article);

Q_SIGNALS:
    /// Rows came, or changed their state.
    void countsChanged();

private:
    ImportRow* find(int number);
    void add(ImportRow row);
    void rowChanged(int row);
    [[nodiscard]] QString problemOf(const ImportRow& row, int column) const;

    int m_lastNumber = 0;
    int m_pastedTexts = 0;
};

} // namespace tasrih
