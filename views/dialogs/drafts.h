// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

#include <functional>

namespace tasrih {

class Project;

/// A part of the window, or a dialog, that holds what somebody typed and the project does not have yet.
class DraftHolder
{
public:
    DraftHolder() = default;
    DraftHolder(const DraftHolder&) = delete;
    DraftHolder& operator=(const DraftHolder&) = delete;
    virtual ~DraftHolder() = default;

    /// What would be lost if it went now, in a sentence; empty where nothing would be.
    [[nodiscard]] virtual QString draft() const = 0;
    /// Saves what can be saved as it is, without asking.
    virtual void settle() {}
};

/// Lets every part of @p window, its dialogs too, save what can be saved as it is.
void settleDrafts(QWidget& window);
/// Settles @p window and calls @p then once everything sent to @p project is answered, what failed standing in its
/// field again, or the project is closed: at once where nothing is under way, never where @p receiver is gone by then.
void afterSettling(QWidget& window, Project& project, QObject& receiver, const std::function<void()>& then);
/// What would be lost if @p window went now, a sentence for each part.
[[nodiscard]] QStringList draftsIn(const QWidget& window);
/// Asks whether @p drafts may be dropped; keeping them is the default. True, and nothing asked, where there are none.
[[nodiscard]] bool mayDrop(QWidget* parent, const QStringList& drafts);

/// What a field says under what it could not save, for the reason @p problem.
[[nodiscard]] QString notSaved(const QString& problem);
/// What a field says that is shown again with what it could not save.
[[nodiscard]] QString notSavedYet();

/// A dialog that asks before it goes with what was typed: by Esc, a button and the window's own button alike.
class GuardedDialog : public QDialog, public DraftHolder
{
    Q_OBJECT

public:
    using QDialog::QDialog;

    void reject() override;
};

} // namespace tasrih
