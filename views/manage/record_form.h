// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"
#include "models/manage/record_kind.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

class QFormLayout;

namespace tasrih {

/// The fields of one record. Which there are is said once for each kind, by bindings of a field to a member.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// One field: how it is filled, read and checked.
    struct Binding
    {
        std::function<void(const Snapshot&, const AnyRecord&)> load;
        std::function<void(AnyRecord&)> store;
        std::function<QString()> problem; ///< Empty text where all is well; may be missing.
    };

    /// A form with the fields of @p kind.
    /// @param ids gives new aliases and memberships their ids; must outlive the form.
    RecordForm(RecordKind kind, IdSource& ids, QWidget* parent = nullptr);

    /// Fills all fields.
    void load(const Snapshot& snapshot, const AnyRecord& record);
    /// The record loaded last, as the fields have it now.
    [[nodiscard]] AnyRecord record() const;
    /// Whether a field says something else than the record loaded.
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    void setClean() { m_dirty = false; }
    /// The first thing that is wrong, for the user; empty where nothing is.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] IdSource& ids() const { return m_ids; }
    void addBinding(Binding binding) { m_bindings.push_back(std::move(binding)); }
    /// @param label empty where the field says itself what it is.
    void addRow(const QString& label, QWidget* field);
    /// A check of the whole record against the project.
    void addCheck(std::function<QString(const Snapshot&, const AnyRecord&)> check)
    {
        m_checks.push_back(std::move(check));
    }
    void markEdited();

Q_SIGNALS:
    void edited();

private:
    RecordKind m_kind;
    IdSource& m_ids;
    QFormLayout* m_layout;
    std::vector<Binding> m_bindings;
    std::vector<std::function<QString(const Snapshot&, const AnyRecord&)>> m_checks;
    std::optional<AnyRecord> m_record;
    std::shared_ptr<const Snapshot> m_snapshot;
    bool m_dirty = false;
    bool m_loading = false;
};

/// An empty record of @p kind with a new id. Articles come from import, never from here.
[[nodiscard]] AnyRecord blankRecord(RecordKind kind, IdSource& ids);
/// Puts the fields of @p kind into @p form.
void buildForm(RecordForm& form, RecordKind kind);

} // namespace tasrih
