// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/manage/record_kind.h"
#include "views/pickers/picker.h"

namespace tasrih {

/// Chooses a record of one kind, or none.
class RecordPicker : public Picker
{
    Q_OBJECT

public:
    explicit RecordPicker(RecordKind kind, QWidget* parent = nullptr);

    /// Offers the records of @p snapshot, without @p except, sorted by name; keeps the choice where it still exists.
    void setSnapshot(const Snapshot& snapshot, const std::optional<AnyId>& except = {});
    void setCurrent(const std::optional<AnyId>& id);
    [[nodiscard]] const std::optional<AnyId>& current() const { return m_current; }
    /// What is wrong, for the user: words that are nobody's name. Empty where nothing is.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    RecordKind m_kind;
    ChoiceList m_offers;
    std::vector<AnyId> m_ids;
    std::optional<AnyId> m_current;
};

} // namespace tasrih
