// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/restoring.h"

#include "database/records/error.h"
#include "models/background/background.h"
#include "models/context/context.h"
#include "models/history/restore.h"
#include "models/words/lists.h"

namespace tasrih {

namespace {
TextVersions readable(const std::map<ArticleId, std::vector<std::pair<TextId, QString>>>& texts)
{
    TextVersions versions;
    for (const auto& [article, all] : texts) {
        for (const auto& [id, text] : all)
            versions[article].emplace_back(id, std::make_shared<const ReadingText>(text, QString()));
    }
    return versions;
}
} // namespace

void restore(Context& context, const std::vector<AnyRecord>& records)
{
    using Texts = std::map<ArticleId, std::vector<std::pair<TextId, QString>>>;
    whenReady(
        &context, context.project().texts(articlesOf(records)), [&context, records](const QFuture<Texts>& answer) {
            try {
                const TextVersions texts = readable(answer.result());
                const Restoration plan = restorationOf(*context.snapshot(), records, texts);
                if (plan.edits.isEmpty()) {
                    context.tell(translated(Wording("Restore", "It is like that already.")));
                    return;
                }
                context.project().change(translated(Wording("Restore", "Restore an earlier state")),
                                         restoreRecords(records, texts));
                context.tell(plan.lost.isEmpty()
                                 ? translated(Wording("Restore", "Restored."))
                                 : translated(Wording("Restore", "Restored, but for: %1")).arg(listedApart(plan.lost)));
            } catch (const Error& error) {
                context.tell(error.message());
            }
        });
}

} // namespace tasrih
