// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/spans_section.h"

#include "models/editing/statement_edits.h"
#include "models/words/labels.h"
#include "views/inspector/claim_editor.h"
#include "views/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

namespace {
constexpr qsizetype longestQuote = 120;
} // namespace

SpansSection::SpansSection(EditScope& scope, QWidget* parent)
    : Section(QStringLiteral("spansSection"), tr("Places in the text"), State::Folded, parent)
    , m_scope(scope)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(unit);
    auto* advice = new QLabel(tr("Shift+S in the text adds the words marked there; [ and ] move the ends."), this);
    advice->setWordWrap(true);
    advice->setFont(interfaceFont(TextSize::Meta));
    advice->setForegroundRole(QPalette::PlaceholderText);
    body().addLayout(m_rows);
    body().addWidget(advice);
}

void SpansSection::refresh()
{
    const Statement* statement = m_scope.statement();
    if (!statement)
        return;
    const auto unplaced = std::count_if(statement->highlights.begin(), statement->highlights.end(),
                                        [](const Highlight& each) { return !each.isPlaced(); });
    setSummary(unplaced > 0 ? tr("%n not in the text", nullptr, int(unplaced))
                            : tr("%n place(s)", "of the text", int(statement->highlights.size())));
    if (m_shown == statement->highlights && m_claims == statement->claims)
        return;
    m_shown = statement->highlights;
    m_claims = statement->claims;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Highlight& highlight : statement->highlights)
        m_rows->addWidget(newRow(*statement, highlight));
}

QWidget* SpansSection::newRow(const Statement& statement, const Highlight& highlight)
{
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("spanRow"));
    const QString words = highlight.quote.simplified();
    auto* quote =
        new QLabel(words.size() > longestQuote ? words.left(longestQuote).trimmed() + QChar(0x2026) : words, row);
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    quote->setToolTip(highlight.quote);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(unit / 2);
    tools->addWidget(newOwner(statement, highlight, row), 1);
    QToolButton* go = newTextButton(QStringLiteral("spanGo"), tr("Go there"), row);
    connect(go, &QToolButton::clicked, this,
            [this, claim = highlight.claim] { m_scope.context().openSentence(m_scope.id(), claim); });
    tools->addWidget(go);
    QToolButton* remove =
        newRemoveButton(QStringLiteral("spanRemove"), tr("Take this place away from the statement"), row);
    remove->setEnabled(m_scope.canEdit() && statement.highlights.size() > 1);
    connect(remove, &QToolButton::clicked, this, [this, id = highlight.id] {
        m_scope.change(tr("Take text from a statement"), removeHighlight(m_scope.id(), id));
    });
    tools->addWidget(remove);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(quote);
    if (!highlight.isPlaced()) {
        auto* lost = new QLabel(tr("Not in the corrected text. Mark its words there; the list above the text puts it "
                                   "on them."),
                                row);
        lost->setWordWrap(true);
        lost->setFont(interfaceFont(TextSize::Meta));
        lost->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(lost);
    }
    column->addLayout(tools);
    return row;
}

QWidget* SpansSection::newOwner(const Statement& statement, const Highlight& highlight, QWidget* parent)
{
    auto* owner = new QComboBox(parent);
    owner->setObjectName(QStringLiteral("spanOwnerBox"));
    owner->setAccessibleName(tr("Whose place it is"));
    owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    owner->setMinimumContentsLength(8);
    owner->addItem(tr("the statement's"), qint64(0));
    for (const Claim& claim : statement.claims) {
        const QString summary = summaryOf(m_scope.snapshot(), claim);
        owner->addItem(claimGlyph(claim) + u' ' + (summary.isEmpty() ? textOf(claim.kind()) : summary),
                       claim.id.value());
    }
    owner->setCurrentIndex(owner->findData(highlight.claim ? highlight.claim->value() : qint64(0)));
    owner->setEnabled(m_scope.canEdit() && !statement.claims.empty());
    connect(owner, &QComboBox::activated, this, [this, owner, id = highlight.id] {
        const qint64 claim = owner->currentData().toLongLong();
        m_scope.change(tr("Say whose a place is"),
                       assignHighlight(m_scope.id(), id, claim == 0 ? std::nullopt : std::optional(ClaimId(claim))));
    });
    return owner;
}

} // namespace tasrih
