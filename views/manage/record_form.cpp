// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/record_form.h"

#include "views/fields/field.h"
#include "views/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

namespace tasrih {

RecordForm::RecordForm(RecordKind kind, IdSource& ids, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_ids(ids)
    , m_layout(new QFormLayout(this))
{
    setObjectName(QStringLiteral("recordForm"));
    m_layout->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    m_layout->setVerticalSpacing(unit);
    m_layout->setHorizontalSpacing(unit);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    buildForm(*this, kind);
}

void RecordForm::addRow(const QString& label, QWidget* field)
{
    if (label.isEmpty())
        return m_layout->addRow(field);
    m_layout->addRow(newCaption(label, *field), field);
}

void RecordForm::load(const Snapshot& snapshot, const AnyRecord& record)
{
    const QScopedValueRollback loading(m_loading, true);
    m_snapshot = std::make_shared<const Snapshot>(snapshot);
    m_record = record;
    for (const Binding& binding : m_bindings)
        binding.load(snapshot, record);
    m_dirty = false;
}

AnyRecord RecordForm::record() const
{
    Q_ASSERT(m_record);
    AnyRecord result = *m_record;
    for (const Binding& binding : m_bindings)
        binding.store(result);
    return result;
}

QString RecordForm::problem() const
{
    for (const Binding& binding : m_bindings) {
        const QString wrong = binding.problem ? binding.problem() : QString();
        if (!wrong.isEmpty())
            return wrong;
    }
    for (const auto& check : m_checks) {
        const QString wrong = m_record ? check(*m_snapshot, record()) : QString();
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

void RecordForm::markEdited()
{
    if (m_loading)
        return;
    m_dirty = true;
    Q_EMIT edited();
}

} // namespace tasrih
