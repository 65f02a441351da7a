// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/merge_dialog.h"

#include "database/records/error.h"
#include "database/text/isolate.h"
#include "models/manage/merge.h"
#include "models/manage/usage.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"
#include "views/theme/theme.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

MergeDialog::MergeDialog(const Context& context, RecordKind kind, std::vector<AnyId> ids, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_ids(std::move(ids))
    , m_choices(new QButtonGroup(this))
    , m_preview(new QLabel(this))
{
    constexpr int narrowest = 60 * unit;
    setObjectName(QStringLiteral("mergeDialog"));
    //: %1 is a kind of records, "Actors".
    setWindowTitle(tr("Merge: %1").arg(pluralOf(kind)));
    setMinimumWidth(narrowest);
    auto* question = new QLabel(tr("Which one stays? The others become a part of it."), this);
    question->setFont(interfaceFont(TextSize::Strong));
    question->setWordWrap(true);
    m_preview->setObjectName(QStringLiteral("mergePreview"));
    m_preview->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    layout->setSpacing(unit);
    layout->addWidget(question);
    addChoices();
    layout->addWidget(m_preview);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    merge->setObjectName(QStringLiteral("mergeAccept"));
    merge->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choices, &QButtonGroup::idToggled, this, &MergeDialog::preview);
    preview();
}

/// One line for each record; the one that is used most is proposed to stay.
void MergeDialog::addChoices()
{
    const Snapshot& snapshot = *m_context.snapshot();
    std::size_t most = 0;
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const Usage usage = usageOf(snapshot, m_ids[i]);
        const QString uses = usage.isEmpty() ? tr("not used") : tr("used by %1").arg(usageText(usage));
        QString detail = detailOf(snapshot, m_ids[i]);
        detail = detail.isEmpty() ? uses : QStringLiteral("%1 · %2").arg(isolated(detail), uses);
        auto* choice = new QRadioButton(isolated(inLabel(titleOf(snapshot, m_ids[i]))), this);
        auto* line = new QLabel(detail, this);
        line->setFont(interfaceFont(TextSize::Meta));
        line->setWordWrap(true);
        line->setContentsMargins(3 * unit, 0, 3 * unit, 0);
        m_choices->addButton(choice, int(i));
        layout()->addWidget(choice);
        layout()->addWidget(line);
        if (i == 0 || usage.count() > most) {
            most = usage.count();
            choice->setChecked(true);
        }
    }
}

AnyId MergeDialog::target() const
{
    return m_ids[std::size_t(std::max(m_choices->checkedId(), 0))];
}

std::vector<AnyId> MergeDialog::sources() const
{
    std::vector<AnyId> result = m_ids;
    std::erase(result, target());
    return result;
}

void MergeDialog::preview()
{
    try {
        IdSource ids;
        const Edits edits = merge(*m_context.snapshot(), target(), sources(), ids);
        const int others = int(edits.puts.size()) - 1;
        const QString moved = others > 0
                                  ? tr("%n record(s) that point at the others will point at it.", nullptr, others)
                                  : tr("Nothing points at the others.");
        m_preview->setText(tr("%1 stays and keeps the other names. %2 Undo takes it all back at once.")
                               .arg(isolated(titleOf(*m_context.snapshot(), target())), moved));
    } catch (const Error& error) {
        m_preview->setText(error.message());
    }
}

} // namespace tasrih
