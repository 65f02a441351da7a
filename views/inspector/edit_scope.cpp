// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/edit_scope.h"

#include "models/project/when_finished.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tasrih {

EditScope::EditScope(Context& context, StatementId statement, UnsavedTextsPtr unsaved)
    : m_context(context)
    , m_statement(statement)
    , m_unsaved(std::move(unsaved))
{
}

void EditScope::change(const QString& label, Command command, InspectorField* field) const
{
    if (!canEdit())
        return;
    const QFuture<ChangeResult> answer = m_context.project().change(label, std::move(command));
    if (!field)
        return;
    const auto known =
        std::find_if(m_fields.begin(), m_fields.end(), [field](const Known& each) { return each.field == field; });
    const QString key = known == m_fields.end() ? QString() : known->key;
    whenFinished(answer, &m_context,
                 [field = QPointer(field), sent = field->sent(), at = std::pair(m_statement, key), isOpen = m_isOpen,
                  unsaved = m_unsaved](const QFuture<ChangeResult>& future) {
                     const ChangeResult result = future.resultCount() > 0 ? future.result() : ChangeResult();
                     const bool hasFailed = result.outcome == ChangeResult::Outcome::Failed;
                     if (hasFailed && field && *isOpen)
                         field->saveFailed(result.message);
                     if (at.second.isEmpty())
                         return;
                     if (hasFailed && !sent.isEmpty())
                         (*unsaved)[at] = sent;
                     else
                         unsaved->erase(at);
                 });
}

void EditScope::add(const QString& key, InspectorField& field)
{
    for (const Known& known : m_fields) {
        if (known.key == key)
            remember(known); // It is made anew.
    }
    std::erase_if(m_fields, [&key](const Known& known) { return known.key == key; });
    m_fields.push_back({key, &field});
    const auto found = m_unsaved->find({m_statement, key});
    if (found != m_unsaved->end())
        field.restore(found->second);
}

void EditScope::remember(const Known& known)
{
    const QString unsaved = known.field ? known.field->unsaved() : QString();
    if (unsaved.isEmpty())
        m_unsaved->erase({m_statement, known.key});
    else
        (*m_unsaved)[{m_statement, known.key}] = unsaved;
}

void EditScope::settle()
{
    for (const Known& known : m_fields) {
        if (known.field)
            known.field->finish();
        remember(known);
    }
}

void EditScope::close()
{
    settle();
    *m_isOpen = false;
    m_fields.clear();
}

QString editLabel(const QString& field)
{
    return QCoreApplication::translate("Inspector", "Edit: %1").arg(field);
}

} // namespace tasrih
