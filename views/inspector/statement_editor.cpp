// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/statement_editor.h"

#include "database/text/isolate.h"
#include "models/words/labels.h"
#include "models/words/quotation.h"
#include "views/inspector/claims_section.h"
#include "views/inspector/detail_sections.h"
#include "views/inspector/heading_button.h"
#include "views/inspector/history_section.h"
#include "views/inspector/list_sections.h"
#include "views/inspector/reports_section.h"
#include "views/inspector/said_on_section.h"
#include "views/inspector/spans_section.h"
#include "views/inspector/speakers_section.h"
#include "views/inspector/tab_order.h"
#include "views/theme/theme.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

StatementEditor::StatementEditor(Context& context, StatementId statement, UnsavedTextsPtr unsaved,
                                 QSet<QString>& openSections, QWidget* parent)
    : QWidget(parent)
    , m_scope(std::make_unique<EditScope>(context, statement, std::move(unsaved)))
    , m_openSections(openSections)
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("statementEditor"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_content);
    m_column->setContentsMargins(unit / 2, unit, unit / 2, unit);
    m_column->setSpacing(unit / 2);
    addHeading();
    addOpenSections();
    addFoldedSections();
    m_column->addStretch();
    bindKeys();
    refresh();
}

/// Alt+1 to Alt+0 go to the sections, by Arabic digits too; what is folded opens.
void StatementEditor::bindKeys()
{
    constexpr int arabicZero = 0x0660;
    constexpr int digits = 10;
    for (int digit = 0; digit < digits; ++digit) {
        for (const int key : {int(Qt::Key_0) + digit, arabicZero + digit}) {
            auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(key)), this);
            shortcut->setContext(Qt::WindowShortcut);
            connect(shortcut, &QShortcut::activated, this,
                    [this, digit] { goToSection(std::size_t(digit == 0 ? digits - 1 : digit - 1)); });
        }
    }
}

void StatementEditor::goToSection(std::size_t number)
{
    if (number >= m_sections.size())
        return;
    Section& section = *m_sections[number];
    section.setOpen(Section::State::Open);
    QWidget* target = &section.heading();
    const QList<QWidget*> order = tabOrderOf(section);
    const auto field =
        std::find_if(order.begin(), order.end(), [](QWidget* each) { return !qobject_cast<HeadingButton*>(each); });
    if (field != order.end())
        target = *field;
    target->setFocus(Qt::ShortcutFocusReason);
    bringIntoSight(*target);
}

/// Tab goes from one to the next as they stand, whenever they were made.
bool StatementEditor::focusNextPrevChild(bool next)
{
    const QList<QWidget*> order = tabOrderOf(*this);
    const auto at = order.indexOf(QApplication::focusWidget());
    const auto wanted = at + (next ? 1 : -1);
    if (at < 0 || wanted < 0 || wanted >= order.size())
        return QWidget::focusNextPrevChild(next);
    order.at(wanted)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoSight(*order.at(wanted));
    return true;
}

StatementEditor::~StatementEditor()
{
    // The fields refer to the scope: they go first.
    delete m_content;
}

void StatementEditor::addHeading()
{
    m_sentence = new QLabel(m_content);
    m_sentence->setObjectName(QStringLiteral("statementSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setContentsMargins(unit, 0, unit, 0);
    QFont font = readerFont(Language::Arabic);
    font.setPixelSize(16);
    m_sentence->setFont(font);
    m_origin = new QLabel(m_content);
    m_origin->setObjectName(QStringLiteral("statementOrigin"));
    m_origin->setFont(interfaceFont(TextSize::Meta));
    m_origin->setWordWrap(true);
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setContentsMargins(unit, 0, unit, 0);
    QPalette palette = m_origin->palette();
    palette.setColor(QPalette::WindowText, theme().secondary);
    m_origin->setPalette(palette);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_origin);
}

void StatementEditor::addOpenSections()
{
    m_speakers = new SpeakersSection(*m_scope, m_content);
    m_saidOn = new SaidOnSection(*m_scope, m_content);
    m_claims = new ClaimsSection(*m_scope, m_content);
    for (QWidget* section :
         {static_cast<QWidget*>(m_speakers), static_cast<QWidget*>(m_saidOn), static_cast<QWidget*>(m_claims)})
        m_column->addWidget(section);
    m_sections = {m_speakers, m_saidOn, m_claims};
    m_refreshes.push_back([this] { m_speakers->refresh(); });
    m_refreshes.push_back([this] { m_saidOn->refresh(); });
    m_refreshes.push_back([this] { m_claims->refresh(); });
}

void StatementEditor::place(Section& section)
{
    m_column->addWidget(&section);
    m_sections.push_back(&section);
    const QString name = section.objectName();
    if (m_openSections.contains(name))
        section.setOpen(Section::State::Open);
    connect(&section.heading(), &HeadingButton::toggled, this, [this, name](bool open) {
        if (open)
            m_openSections.insert(name);
        else
            m_openSections.remove(name);
    });
}

void StatementEditor::addFoldedSections()
{
    const auto addDetail = [this](const auto& detail) {
        place(*detail.section);
        m_refreshes.push_back([this, detail] { detail.refresh(m_scope->snapshot()); });
    };
    const auto addList = [this](auto* section) {
        place(*section);
        m_refreshes.push_back([section] { section->refresh(); });
    };
    addList(new SpansSection(*m_scope, m_content));
    addDetail(newReportSection(*m_scope));
    addDetail(newGradeSection(*m_scope));
    addDetail(newReviewSection(*m_scope));
    addDetail(newGlossSection(*m_scope));
    addList(new RelaysSection(*m_scope, m_content));
    addList(new TagsSection(*m_scope, m_content));
    addDetail(newSayingSection(*m_scope));
    addList(new ReportsSection(*m_scope, m_content));
    addDetail(newSicSection(*m_scope));
    addList(new LinksSection(*m_scope, m_content));
    m_history = new HistorySection(*m_scope, m_content);
    addList(m_history);
}

void StatementEditor::refreshHeading()
{
    const Statement* statement = m_scope->statement();
    if (!statement)
        return;
    constexpr qsizetype longest = 280;
    const QString sentence = sentenceOf(*statement);
    m_sentence->setText(sentence.size() > longest ? sentence.left(longest).trimmed() + QStringLiteral(" …") : sentence);
    QStringList origin{isolated(outletOf(m_scope->snapshot(), *statement))};
    origin.removeAll(QString());
    const auto reports = m_scope->snapshot().statementsOf(statement->saying).size();
    if (reports > 1)
        origin.append(tr("the saying is reported %n time(s)", nullptr, int(reports)));
    if (!m_scope->canEdit())
        origin.append(tr("read-only"));
    m_origin->setText(origin.join(QStringLiteral(" · ")));
    m_origin->setVisible(!origin.isEmpty());
}

void StatementEditor::refresh()
{
    if (!m_scope->statement())
        return;
    refreshHeading();
    for (const auto& each : m_refreshes)
        each();
}

void StatementEditor::openSelectedClaim()
{
    m_claims->openSelected();
}

void StatementEditor::focusFirstGap()
{
    const Statement* statement = m_scope->statement();
    const Saying* saying = statement ? m_scope->snapshot().find(statement->saying) : nullptr;
    if (!saying)
        return;
    if (saying->speakers.empty())
        m_speakers->picker().setFocus(Qt::OtherFocusReason);
    else if (!saying->saidOn)
        m_saidOn->field().setFocus(Qt::OtherFocusReason);
    else if (auto* heading = m_claims->findChild<QToolButton*>(QStringLiteral("addStance")))
        heading->setFocus(Qt::OtherFocusReason);
}

QWidget* StatementEditor::openHistory()
{
    m_history->setOpen(Section::State::Open);
    m_history->heading().setFocus(Qt::OtherFocusReason);
    return m_history;
}

} // namespace tasrih
