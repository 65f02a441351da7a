// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/said_on_section.h"

#include "models/editing/statement_edits.h"
#include "views/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

SaidOnSection::SaidOnSection(EditScope& scope, QWidget* parent)
    : Section(QStringLiteral("saidOnSection"), tr("Said on"), State::Open, parent)
    , m_scope(scope)
    , m_layout(newFormLayout())
    , m_field(new TextField(QStringLiteral("saidOnField"), [this](const QString& typed) { return reading(typed); }))
    , m_sameDay(newTextButton(QStringLiteral("sameDayButton"), tr("Same day")))
    , m_form(scope, *m_layout, sayingLens(scope.id()), QStringLiteral("saying"))
{
    m_field->edit().setPlaceholderText(tr("Unknown"));
    m_field->edit().setAccessibleName(tr("Said on"));
    m_field->setEnabled(scope.canEdit());
    m_sameDay->setToolTip(tr("Said on the day the article was published (D in the text)"));
    auto* line = new QHBoxLayout;
    line->setSpacing(unit / 2);
    line->addWidget(m_field, 1);
    line->addWidget(m_sameDay, 0, Qt::AlignTop);
    body().addLayout(line);
    body().addLayout(m_layout);
    m_form.optionalChoice(tr("Known how"), QStringLiteral("saidBasisBox"), &Saying::saidBasis);
    m_form.text(tr("In words"), QStringLiteral("saidPhraseField"), &Saying::saidPhrase);
    scope.add(QStringLiteral("saidOn"), *m_field);
    connect(m_field, &TextField::committed, this, &SaidOnSection::commit);
    connect(m_sameDay, &QToolButton::clicked, this,
            [this] { m_scope.change(tr("Said on the day of publication"), setSaidOnSameDay(m_scope.id()), m_field); });
}

Reading SaidOnSection::reading(const QString& typed) const
{
    const Statement* statement = m_scope.statement();
    if (typed.isEmpty() && statement) {
        const Saying* saying = m_scope.snapshot().find(statement->saying);
        return {saying && saying->saidOn ? QString() : saidOnText(m_scope.snapshot(), *statement), {}};
    }
    return readingOfDate(typed);
}

void SaidOnSection::commit(const QString& typed)
{
    const SaidOnFacts saidOn{.date = typed.isEmpty() ? std::nullopt : typedDate(typed),
                             .basis = {},
                             .phrase = isDatePhrase(typed) ? typed : QString()};
    m_scope.change(typed.isEmpty() ? tr("Said on: unknown") : editLabel(tr("said on")), setSaidOn(m_scope.id(), saidOn),
                   m_field);
}

void SaidOnSection::refresh()
{
    const Statement* statement = m_scope.statement();
    const Saying* saying = statement ? m_scope.snapshot().find(statement->saying) : nullptr;
    if (!saying)
        return;
    m_field->showValue(saying->saidOn ? saying->saidOn->text() : QString());
    m_form.refresh();
    const Article* article = m_scope.snapshot().find(statement->article);
    m_sameDay->setEnabled(m_scope.canEdit() && article && article->published && saying->saidOn != article->published);
    setSummary(saidOnText(m_scope.snapshot(), *statement));
}

} // namespace tasrih
