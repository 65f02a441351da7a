// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/reports_section.h"

#include "models/editing/saying_edits.h"
#include "models/words/labels.h"
#include "models/words/quotation.h"
#include "views/fields/picker_field.h"
#include "views/fields/statement_picker.h"
#include "views/inspector/row_list.h"
#include "views/read/article_head.h"

#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

ReportsSection::ReportsSection(EditScope& scope, QWidget* parent)
    : Section(QStringLiteral("reportsSection"), tr("Other reports of the saying"), State::Folded, parent)
    , m_scope(scope)
    , m_rows(new RowList(QStringLiteral("reportRow"), {}, RowList::Access::ReadOnly))
    , m_picker(new PickerField(QStringLiteral("joinPicker"), new StatementPicker(scope.context(), scope.id()),
                               Picker::Creation::NotOffered))
    , m_split(newTextButton(QStringLiteral("splitSaying"), tr("A saying of its own")))
{
    m_rows->setActivatable(tr("Go there"));
    m_picker->picker().setPlaceholderText(tr("Same saying as which statement?"));
    m_picker->picker().setAccessibleName(tr("Same saying as which statement?"));
    m_picker->setEnabled(scope.canEdit());
    m_split->setToolTip(tr("Another act of speech after all: the statement gets a copy of the saying for itself"));
    body().addWidget(m_rows);
    body().addWidget(m_picker);
    body().addWidget(m_split, 0, Qt::AlignLeading);
    connect(m_rows, &RowList::activated, this,
            [this](qint64 key) { m_scope.context().openSentence(StatementId(key)); });
    connect(&m_picker->picker(), &Picker::picked, this, [this](qint64 id) {
        m_picker->picker().showChosen({});
        m_picker->picker().clear();
        m_scope.change(tr("Join two reports of a saying"), joinSaying(m_scope.id(), StatementId(id)), m_picker);
    });
    connect(m_split, &QToolButton::clicked, this, [this] {
        m_scope.change(tr("Give a statement its own saying"),
                       splitSaying(m_scope.ids(), m_scope.snapshot(), m_scope.id()));
    });
}

void ReportsSection::refresh()
{
    const Statement* statement = m_scope.statement();
    if (!statement)
        return;
    std::vector<ListRow> rows;
    for (const StatementId id : m_scope.snapshot().statementsOf(statement->saying)) {
        const Statement* other = m_scope.snapshot().find(id);
        const Article* article = other ? m_scope.snapshot().find(other->article) : nullptr;
        if (!article || id == statement->id)
            continue;
        rows.push_back({.key = id.value(),
                        .text = originOf(m_scope.snapshot(), *article),
                        .mark = {},
                        .detail = {},
                        .detailHint = {},
                        .note = sentenceOf(*other).simplified()});
    }
    m_rows->showRows(rows);
    m_split->setVisible(!rows.empty() && m_scope.canEdit());
    setSummary(rows.empty() ? QString() : tr("%n report(s)", nullptr, int(rows.size())));
}

} // namespace tasrih
