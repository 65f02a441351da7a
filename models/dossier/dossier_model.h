// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/dossier/dossier.h"

#include <set>

namespace tasrih {

class Context;

/// What a row is about: its kind, its statement (0 for none), and the how manieth of these it is.
struct DossierRowKey
{
    int kind = 0;
    qint64 statement = 0;
    int nth = 0;

    friend bool operator==(const DossierRowKey&, const DossierRowKey&) = default;
    friend size_t qHash(const DossierRowKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.kind, key.statement, key.nth);
    }
};

struct DossierRow
{
    int kind = 0;               ///< A DossierModel::RowKind.
    QString text = {};          ///< Of a heading, a line, a year.
    QStringList cells = {};     ///< Of captions and of a line that stands in columns.
    std::vector<int> wide = {}; ///< How wide each of the columns is to the others.
    Tone tone = Tone::Plain;
    std::optional<StatementId> statement = {};
    int nth = 0;
    int at = 0; ///< The entry or the year in the dossier; not part of what a row is.

    friend bool operator==(const DossierRow& a, const DossierRow& b)
    {
        return a.kind == b.kind && a.text == b.text && a.cells == b.cells && a.tone == b.tone &&
               a.statement == b.statement;
    }
};

struct KeyOfDossierRow
{
    [[nodiscard]] DossierRowKey operator()(const DossierRow& row) const
    {
        return {row.kind, row.statement ? row.statement->value() : 0, row.nth};
    }
};

/// A dossier as rows under each other: the summary's tables, then each year and its entries. Words are made
/// when a row is asked for, in the interface's language.
class DossierModel : public RowListModel<DossierRow, KeyOfDossierRow, QAbstractListModel>
{
    Q_OBJECT

public:
    enum RowKind
    {
        HeadingRow,
        CaptionRow, ///< What the columns beneath it hold.
        LineRow,    ///< Of a table of the summary, or a finding.
        YearRow,
        EntryRow
    };
    enum Role
    {
        KindRole = Qt::UserRole + 1, ///< int, a RowKind.
        ToneRole,                    ///< int, a Tone, of a line.
        CellsRole,                   ///< QStringList, of captions and of a line in columns.
        ColumnsRole,                 ///< QList<int>, how wide each of them is to the others.
        DayRole,                     ///< QString, when an entry was said.
        WhyRole,                     ///< QString, why an entry is here; may be empty.
        QuoteRole,                   ///< QString, the words of the source.
        TranslationRole,             ///< QString, may be empty.
        ClaimsRole,                  ///< QStringList, a claim each.
        ClaimTonesRole,              ///< QList<int>, Tones, as many.
        NoteRole,                    ///< QString: manner, where published, grade in words.
        LinksRole,                   ///< QStringList, to other statements.
        InheritedRole,               ///< bool, only inherited.
        SelectedRole,                ///< bool, in the selection of the window.
        InTrayRole,                  ///< bool, in the compare tray.
        CountRole                    ///< int, entries of a year.
    };

    /// @param context must outlive the model.
    explicit DossierModel(Context& context, QObject* parent = nullptr);

    /// @param dossier made of @p snapshot; null: nothing to show.
    void setDossier(SnapshotPtr snapshot, std::shared_ptr<const Dossier> dossier);
    [[nodiscard]] const std::shared_ptr<const Dossier>& dossier() const { return m_dossier; }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }

    /// The statement of an entry, or the latest one behind a line.
    [[nodiscard]] std::optional<StatementId> statementAt(int row) const;
    /// The entry of a statement; −1 where there is none.
    [[nodiscard]] int entryOf(StatementId statement) const;
    [[nodiscard]] int rowOfYear(std::size_t year) const;
    /// The year whose entries stand at a row; nothing above them.
    [[nodiscard]] std::optional<std::size_t> yearAt(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] static std::vector<DossierRow> rowsOf(const Snapshot& snapshot, const Dossier& dossier);
    void markSelection();
    [[nodiscard]] QVariant entryData(const DossierRow& row, int role) const;

    Context& m_context;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const Dossier> m_dossier;
    std::set<StatementId> m_marked; ///< As last announced.
};

} // namespace tasrih
