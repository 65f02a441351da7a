// SPDX-License-Identifier: GPL-3.0-or-later
// What a page of the management dialog does.
#include "views/manage/manage_page.h"

#include "database/records/error.h"
#include "database/text/isolate.h"
#include "models/manage/duplicates.h"
#include "models/manage/merge.h"
#include "models/manage/record_list_model.h"
#include "models/manage/usage.h"
#include "models/project/when_finished.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"
#include "views/dialogs/drafts.h"
#include "views/manage/merge_dialog.h"
#include "views/manage/record_form.h"
#include "views/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace tasrih {

namespace {
/// Puts @p after where the project still has @p before; nothing changes silently under an open form.
Command replacement(const std::optional<AnyRecord>& before, const AnyRecord& after)
{
    return [before, after](const Snapshot& now) {
        if (before && recordOf(now, idOf(after)) != before)
            throw Error(ManagePage::tr("It was changed elsewhere meanwhile. Put it back, then edit it again."));
        Edits edits;
        edits.put(after);
        return edits;
    };
}

Command removal(const std::vector<AnyId>& ids)
{
    return [ids](const Snapshot& now) {
        Edits edits;
        for (const AnyId& id : ids) {
            if (recordOf(now, id))
                edits.removes.push_back(deletion(now, id).removes.front());
        }
        return edits;
    };
}
} // namespace

void ManagePage::connectAll()
{
    connect(m_find, &QLineEdit::textChanged, m_model, &RecordListModel::setQuery);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ManagePage::takeSelection);
    connect(m_form, &RecordForm::edited, this, &ManagePage::updateActions);
    connect(m_add, &QPushButton::clicked, this, &ManagePage::add);
    connect(m_delete, &QPushButton::clicked, this, &ManagePage::removeSelected);
    connect(m_merge, &QPushButton::clicked, this, &ManagePage::mergeSelected);
    connect(m_save, &QPushButton::clicked, this, &ManagePage::save);
    connect(m_revert, &QPushButton::clicked, this, &ManagePage::revert);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_context.project().undo();
        tell(tr("Taken back."), false);
    });
    connect(m_duplicates->menu(), &QMenu::aboutToShow, this, &ManagePage::fillDuplicates);
    connect(&m_context, &Context::changed, this, [this](const Change& change) {
        if (change.data())
            reloadCurrent();
    });
}

bool ManagePage::isReadOnly() const
{
    return m_context.project().isReadOnly();
}

std::vector<AnyId> ManagePage::selected() const
{
    std::vector<AnyId> ids;
    for (const QModelIndex& row : m_list->selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(row.row()));
    return ids;
}

void ManagePage::updateActions()
{
    const std::size_t count = selected().size();
    const bool writable = !isReadOnly();
    const QString why = writable ? QString() : m_context.project().readOnlyReason();
    m_add->setEnabled(writable);
    m_delete->setEnabled(writable && count > 0);
    m_merge->setEnabled(writable && count > 1);
    m_merge->setToolTip(writable ? tr("Select two or more that are the same") : why);
    m_save->setEnabled(writable && m_form->isDirty());
    m_revert->setEnabled(m_form->isDirty());
    m_form->setEnabled(writable && m_shown.has_value());
    if (!writable)
        tell(why, false);
    const auto groups = duplicatesOf(*m_context.snapshot(), m_kind);
    m_duplicates->setText(tr("%n possible duplicate(s)", nullptr, int(groups.size())));
    m_duplicates->setVisible(!groups.empty());
}

void ManagePage::fillDuplicates()
{
    const Snapshot& snapshot = *m_context.snapshot();
    QMenu* menu = m_duplicates->menu();
    menu->clear();
    for (const DuplicateGroup& group : duplicatesOf(snapshot, m_kind)) {
        QStringList names;
        for (const AnyId& id : group.ids)
            names.append(isolated(titleOf(snapshot, id)));
        const QString line = tr("“%1”: %2").arg(isolated(group.name), names.join(QStringLiteral(" · ")));
        connect(menu->addAction(inLabel(line)), &QAction::triggered, this, [this, ids = group.ids] {
            m_find->clear();
            QItemSelection rows;
            for (const AnyId& id : ids) {
                if (const auto row = m_model->rowOf(id))
                    rows.select(m_model->index(*row, 0), m_model->index(*row, RecordListModel::ColumnCount - 1));
            }
            m_list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
            if (!rows.isEmpty())
                m_list->scrollTo(rows.indexes().constFirst());
        });
    }
}

void ManagePage::select(const AnyId& id)
{
    m_find->clear();
    if (const auto row = m_model->rowOf(id)) {
        selectRow(*row);
        m_list->scrollTo(m_model->index(*row, 0));
    }
}

/// QTableView::selectRow() finds no column at the edge of a mirrored table.
void ManagePage::selectRow(int row)
{
    m_list->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ManagePage::takeSelection()
{
    if (m_restoring)
        return;
    const std::vector<AnyId> ids = selected();
    const bool same = m_shown && ids.size() == 1 && ids.front() == idOf(*m_shown);
    if (!same && !settle()) {
        selectQuietly(m_before ? std::optional(idOf(*m_before)) : std::nullopt);
        return;
    }
    if (ids.size() == 1 && !same)
        show(recordOf(*m_context.snapshot(), ids.front()));
    else if (ids.size() > 1)
        show({});
    updateActions();
}

void ManagePage::show(const std::optional<AnyRecord>& record)
{
    m_before = record;
    m_shown = record;
    m_form->setVisible(record.has_value());
    const std::size_t count = selected().size();
    if (record) {
        m_form->load(*m_context.snapshot(), *record);
        m_heading->setText(titleOf(*m_context.snapshot(), idOf(*record)));
    } else {
        m_form->setClean();
        m_heading->setText(count > 1 ? tr("%n selected", nullptr, int(count)) : tr("Nothing selected"));
    }
    updateActions();
}

/// The list follows the form, not the other way round.
void ManagePage::selectQuietly(const std::optional<AnyId>& id)
{
    const QScopedValueRollback restoring(m_restoring, true);
    if (const auto row = id ? m_model->rowOf(*id) : std::nullopt)
        selectRow(*row);
    else
        m_list->clearSelection();
}

/// After a change: what the form shows is shown anew, unless something is being typed there.
void ManagePage::reloadCurrent()
{
    if (!m_form->isDirty() && m_before)
        show(recordOf(*m_context.snapshot(), idOf(*m_before)));
    else
        updateActions();
}

void ManagePage::add()
{
    if (!settle())
        return;
    selectQuietly({});
    show(blankRecord(m_kind, m_context.project().ids()));
    m_before.reset();
    m_heading->setText(tr("New: %1").arg(singularOf(m_kind)));
    m_form->setEnabled(true);
    if (QWidget* first = m_form->findChild<QLineEdit*>())
        first->setFocus();
}

bool ManagePage::isStuck() const
{
    return m_form->isDirty() && !m_form->problem().isEmpty();
}

bool ManagePage::hasUnsaved() const
{
    return m_form->isDirty() || !m_failed.empty();
}

bool ManagePage::settle()
{
    if (!m_form->isDirty())
        return true;
    if (isStuck()) {
        complain(m_form->problem());
        return false;
    }
    save();
    return true;
}

void ManagePage::save()
{
    if (!m_shown || isReadOnly())
        return;
    if (const QString wrong = m_form->problem(); !wrong.isEmpty()) {
        complain(wrong);
        return;
    }
    const Edit edit{m_before, m_form->record()};
    const QString label = (m_before ? tr("Change %1") : tr("Add %1")).arg(singularOf(m_kind));
    send(label, replacement(edit.before, edit.after), tr("Saved."),
         [this, edit](const QString& problem) { bringBack(edit, problem); });
    m_form->setClean();
    m_before = edit.after;
    m_shown = edit.after;
    updateActions();
}

/// What could not be saved stands in the form again, to be saved once more; where another record is being typed, after
/// that.
void ManagePage::bringBack(const Edit& edit, const QString& problem)
{
    const bool isShown = m_shown && idOf(*m_shown) == idOf(edit.after);
    if (m_form->isDirty() && !isShown) {
        m_failed.emplace_back(edit, problem);
        complain(problem);
        return;
    }
    if (!m_form->isDirty()) {
        selectQuietly(edit.before ? std::optional(idOf(*edit.before)) : std::nullopt);
        show(edit.after);
        m_form->markEdited();
    }
    m_before = edit.before;
    updateActions();
    complain(notSaved(problem));
    Q_EMIT saveFailed();
}

void ManagePage::revert()
{
    show(m_before ? recordOf(*m_context.snapshot(), idOf(*m_before)) : std::nullopt);
    tell({}, false);
}

void ManagePage::removeSelected()
{
    const std::vector<AnyId> ids = selected();
    if (ids.empty() || isReadOnly())
        return;
    send(tr("Delete %1").arg(singularOf(m_kind)), removal(ids), tr("%n deleted.", nullptr, int(ids.size())));
}

void ManagePage::mergeSelected()
{
    const std::vector<AnyId> ids = selected();
    if (ids.size() < 2 || isReadOnly())
        return;
    auto* dialog = new MergeDialog(m_context, m_kind, ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const AnyId target = dialog->target();
        const std::vector<AnyId> sources = dialog->sources();
        const auto command = [target, sources](const Snapshot& now) {
            IdSource fresh; // The project's own source is at work in another thread.
            return merge(now, target, sources, fresh);
        };
        send(tr("Merge %1").arg(singularOf(m_kind)), command,
             tr("%n merged into %1.", nullptr, int(sources.size()))
                 .arg(isolated(titleOf(*m_context.snapshot(), target))));
        select(target);
    });
    dialog->open();
}

/// Sends a change and tells how it ended.
void ManagePage::send(const QString& label, Command command, const QString& done,
                      std::function<void(const QString& problem)> failed)
{
    ++m_sent;
    const auto answer = [this, done, failed = std::move(failed)](const QFuture<ChangeResult>& future) {
        --m_sent;
        const ChangeResult result = future.resultCount() > 0 ? future.result() : ChangeResult();
        if (result.outcome == ChangeResult::Outcome::Failed && failed)
            failed(result.message);
        else if (result.outcome == ChangeResult::Outcome::Failed)
            complain(result.message);
        else
            tell(done, result.outcome == ChangeResult::Outcome::Saved);
        if (!m_failed.empty() && !m_form->isDirty()) {
            const auto [edit, problem] = m_failed.front();
            m_failed.erase(m_failed.begin());
            bringBack(edit, problem);
        }
        Q_EMIT answered();
    };
    whenFinished(m_context.project().change(label, std::move(command)), this, answer);
}

void ManagePage::tell(const QString& message, bool canUndo)
{
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, theme().secondary);
    m_message->setPalette(palette);
    m_message->setText(message);
    m_undo->setVisible(canUndo);
}

void ManagePage::complain(const QString& message)
{
    tell(message, false);
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, theme().warning);
    m_message->setPalette(palette);
}

} // namespace tasrih
