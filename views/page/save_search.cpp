// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/save_search.h"

#include "database/words/language.h"
#include "models/background/background.h"
#include "models/context/context.h"
#include "views/dialogs/dialogs.h"
#include "views/dialogs/drafts.h"

#include <QtWidgets/QWidget>

namespace tasrih {

namespace {
void askSearchName(QWidget& window, Context& context, const QString& json, const QString& typed,
                   const QString& question)
{
    const QString title = translated(Wording("SaveSearch", "Save search"));
    const std::optional<QString> name = dialogs().getText(&window, {title, question, typed});
    if (!name || name->trimmed().isEmpty())
        return;
    Project& project = context.project();
    const SavedSearch search{project.ids().next<SavedSearchId>(), name->trimmed(), json};
    const Command put = [search](const Snapshot&) {
        Edits edits;
        edits.put(search);
        return edits;
    };
    whenReady(&window, project.change(title, put), [&window, &context, search](const QFuture<ChangeResult>& answer) {
        const ChangeResult result = answer.result();
        if (result.outcome == ChangeResult::Outcome::Failed)
            askSearchName(window, context, search.filter, search.name, notSaved(result.message));
    });
}
} // namespace

void saveSearch(QWidget& window, Context& context, const QString& json)
{
    askSearchName(window, context, json, {}, translated(Wording("SaveSearch", "Name of the search:")));
}

} // namespace tasrih
