// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/claim_menu.h"

#include "database/text/isolate.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"
#include "models/words/quotation.h"
#include "views/read/claim_colours.h"
#include "views/settings/settings.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr int longestExcerpt = 60;
constexpr qsizetype mostLetters = 140;

/// A swatch of the claim's colours, as its lane shows them.
QIcon swatchOf(const std::vector<QColor>& colours)
{
    QPixmap picture(12, 12);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const int count = std::max(1, int(colours.size()));
    for (int i = 0; i < count; ++i)
        painter.fillRect(0, 12 * i / count, 12, 12 / count,
                         colours.empty() ? theme().secondary : colours[std::size_t(i)]);
    return QIcon(picture);
}

QString wordsOf(const Snapshot& snapshot, const Covering& covering)
{
    const Statement* statement = snapshot.find(covering.statement);
    if (!statement)
        return {};
    const Claim* claim = covering.claim ? claimOf(*statement, *covering.claim) : nullptr;
    const QString quote = (claim ? sentenceOf(*statement, *claim) : sentenceOf(*statement)).simplified();
    return quote.size() > longestExcerpt ? quote.left(longestExcerpt).trimmed() + QChar(0x2026) : quote;
}
} // namespace

ClaimMenu::ClaimMenu(Context& context, const std::vector<Covering>& claims, QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("claimMenu"));
    const SnapshotPtr& snapshot = context.snapshot();
    const ColourBy by = Settings().readerColours();
    for (const Covering& claim : claims) {
        const QString text =
            tr("%1: “%2”").arg(isolated(labelOf(*snapshot, claim)), isolated(wordsOf(*snapshot, claim)));
        QAction* action = addAction(swatchOf(coloursOf(*snapshot, claim, by)), inLabel(text, mostLetters));
        action->setCheckable(true);
        action->setChecked(context.selection().current == claim.statement && context.selection().claim == claim.claim);
        connect(action, &QAction::triggered, this, [&context, claim] { context.select(claim.statement, claim.claim); });
        if (action->isChecked() || actions().size() == 1)
            setActiveAction(action);
    }
}

void ClaimMenu::open(Context& context, const std::vector<Covering>& claims, QPoint at, QWidget* parent)
{
    auto* menu = new ClaimMenu(context, claims, parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
}

} // namespace tasrih
