// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/manage/record_kind.h"

#include <QtWidgets/QComboBox>

class QStandardItemModel;
class QSortFilterProxyModel;

namespace tasrih {

/// Chooses a record of one kind, or none, by typing any part of any of its names in any spelling.
class RecordPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit RecordPicker(RecordKind kind, QWidget* parent = nullptr);

    /// Offers the records of @p snapshot, without @p except, sorted by name; keeps the choice where it still exists.
    void setSnapshot(const Snapshot& snapshot, const std::optional<AnyId>& except = {});
    void setCurrent(const std::optional<AnyId>& id);
    [[nodiscard]] std::optional<AnyId> current() const;

Q_SIGNALS:
    void edited();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// What becomes of a text that finds several names.
    enum class Ambiguous
    {
        TakeFirst,
        PutBack
    };
    void settleText(Ambiguous ambiguous);
    void choose(const QString& label);

    RecordKind m_kind;
    std::vector<AnyId> m_ids; ///< By index, less one for "none".
    QStandardItemModel* m_offers;
    QSortFilterProxyModel* m_found;
};

} // namespace tasrih
