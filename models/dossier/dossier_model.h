// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/dossier.h"

#include <QtCore/QAbstractListModel>

#include <set>

namespace tasrih {

class Context;

/// A dossier as rows under each other: the summary's headings and lines, then each year and its entries. Words are made
/// when a row is asked for, in the interface's language.
class DossierModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum RowKind
    {
        HeadingRow,
        LineRow, ///< Of the summary or a finding.
        YearRow,
        EntryRow
    };
    enum Role
    {
        KindRole = Qt::UserRole + 1, ///< int, a RowKind.
        ToneRole,                    ///< int, a Tone, of a line.
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
    [[nodiscard]] int rowOf(StatementId statement) const;
    [[nodiscard]] int rowOfYear(std::size_t year) const;
    /// All words anew.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        RowKind kind = HeadingRow;
        QString text; ///< Of a heading, a line, a year.
        Tone tone = Tone::Plain;
        std::optional<StatementId> statement = {};
        int at = 0; ///< The entry or the year in the dossier; not part of what a row is.

        friend bool operator==(const Row& a, const Row& b)
        {
            return a.kind == b.kind && a.text == b.text && a.tone == b.tone && a.statement == b.statement;
        }
    };

    [[nodiscard]] std::vector<Row> rowsOf() const;
    void replace(std::vector<Row> rows);
    void markSelection();
    [[nodiscard]] QVariant entryData(const Row& row, int role) const;

    Context& m_context;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const Dossier> m_dossier;
    std::vector<Row> m_rows;
    std::set<StatementId> m_marked; ///< As last announced.
};

} // namespace tasrih
