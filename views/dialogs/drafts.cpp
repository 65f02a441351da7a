// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/drafts.h"

#include "models/project/project.h"
#include "views/dialogs/dialogs.h"

#include <QtCore/QTimer>

namespace tasrih {

namespace {
template <typename Visit>
void visitHolders(const QWidget& window, Visit visit)
{
    for (QObject* part : window.findChildren<QObject*>()) {
        const auto* dialog = qobject_cast<QDialog*>(part);
        auto* holder = dynamic_cast<DraftHolder*>(part);
        if (holder && !(dialog && dialog->isHidden())) // One that was left is only waiting for its end.
            visit(*holder);
    }
}
} // namespace

void settleDrafts(QWidget& window)
{
    visitHolders(window, [](DraftHolder& holder) { holder.settle(); });
}

void afterSettling(QWidget& window, Project& project, QObject& receiver, const std::function<void()>& then)
{
    settleDrafts(window);
    if (project.pendingChanges() == 0)
        return then();
    auto* wait = new QTimer(&receiver); // Runs out after those who show what failed.
    wait->setSingleShot(true);
    QObject::connect(&project, &Project::pendingChanged, wait, [wait](int pending) {
        if (pending == 0)
            wait->start(0);
    });
    QObject::connect(&project, &QObject::destroyed, wait, [wait] { wait->start(0); });
    QObject::connect(wait, &QTimer::timeout, &receiver, [wait, then] {
        wait->deleteLater();
        then();
    });
}

QStringList draftsIn(const QWidget& window)
{
    QStringList drafts;
    visitHolders(window, [&drafts](const DraftHolder& holder) { drafts << holder.draft(); });
    drafts.removeAll(QString());
    drafts.removeDuplicates();
    return drafts;
}

QString notSaved(const QString& problem)
{
    return translated(Wording("Drafts", "Not saved. %1")).arg(problem);
}

QString notSavedYet()
{
    return translated(Wording("Drafts", "Not saved yet. Enter here saves it."));
}

bool mayDrop(QWidget* parent, const QStringList& drafts)
{
    QStringList all = drafts;
    all.removeAll(QString());
    if (all.isEmpty())
        return true;
    all << translated(Wording("Drafts", "Leave all the same?"));
    return dialogs().confirm(parent, {translated(Wording("Drafts", "Leave without saving?")), all.join(u'\n'),
                                      translated(Wording("Drafts", "Leave")), true});
}

void GuardedDialog::reject()
{
    if (mayDrop(this, {draft()}))
        QDialog::reject();
}

} // namespace tasrih
