// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/restoring.h"

#include "database/records/error.h"
#include "models/background/background.h"
#include "models/context/context.h"
#include "models/history/restore.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {
QString words(const char* source)
{
    return QCoreApplication::translate("Restore", source);
}

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
                    context.tell(words(QT_TRANSLATE_NOOP("Restore", "It is like that already.")));
                    return;
                }
                context.project().change(words(QT_TRANSLATE_NOOP("Restore", "Restore an earlier state")),
                                         restoreRecords(records, texts));
                context.tell(plan.lost.isEmpty() ? words(QT_TRANSLATE_NOOP("Restore", "Restored."))
                                                 : words(QT_TRANSLATE_NOOP("Restore", "Restored, but for: %1"))
                                                       .arg(plan.lost.join(words(QT_TRANSLATE_NOOP("Restore", "; ")))));
            } catch (const Error& error) {
                context.tell(error.message());
            }
        });
}

} // namespace tasrih
