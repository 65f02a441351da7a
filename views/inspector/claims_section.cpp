// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/claims_section.h"

#include "models/editing/claim_edits.h"
#include "views/inspector/kinds/kind_forms.h"
#include "views/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

ClaimsSection::ClaimsSection(EditScope& scope, QWidget* parent)
    : Section(QStringLiteral("claimsSection"), tr("Claims"), State::Open, parent)
    , m_scope(scope)
    , m_list(new QVBoxLayout)
    , m_proposition(new PickerField(
          QStringLiteral("newStancePicker"), [&scope] { return Picking<Proposition>::choices(scope); },
          Picker::Creation::Offered))
{
    m_list->setSpacing(unit / 2);
    body().addLayout(m_list);
    body().addWidget(m_proposition);
    m_proposition->picker().setPlaceholderText(tr("A stance on which proposition?"));
    m_proposition->picker().setAccessibleName(tr("A stance on which proposition?"));
    m_proposition->hide();
    scope.add(QStringLiteral("newStancePicker"), *m_proposition);
    connect(&m_proposition->picker(), &Picker::picked, this, [this](qint64 id) { addStance(PropositionId(id), {}); });
    connect(&m_proposition->picker(), &Picker::creationWanted, this, [this](const QString& text) {
        const Proposition proposition = newProposition(m_scope.ids(), text);
        addStance(proposition.id, proposition);
    });
    addButtons();
}

void ClaimsSection::addButtons()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(unit / 2);
    eachKind([&]<typename Body>(std::type_identity<Body>) {
        QToolButton* made = newTextButton(latinName(KindForm<Body>::buttonName), translated(KindForm<Body>::button));
        made->setEnabled(m_scope.canEdit());
        made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(made, grid->count() / 2, grid->count() % 2);
        connect(made, &QToolButton::clicked, this, [this] {
            if constexpr (KindForm<Body>::asksFirst)
                askForProposition();
            else
                add(draftClaim<Body>(m_scope.ids()), translated(KindForm<Body>::addition));
        });
    });
    body().addLayout(grid);
}

void ClaimsSection::add(const Claim& claim, const QString& label)
{
    m_awaited = claim.id;
    m_scope.change(label, addClaim(m_scope.id(), claim));
}

void ClaimsSection::askForProposition()
{
    m_changed.reset();
    m_proposition->show();
    m_proposition->setFocus(Qt::OtherFocusReason);
}

void ClaimsSection::addStance(PropositionId proposition, const std::optional<Proposition>& created)
{
    m_proposition->picker().showChosen({});
    m_proposition->picker().clear();
    const Claim claim = draftStance(m_scope.ids(), proposition);
    const std::optional<ClaimId> changed = m_changed; // Until it is there: it may have to be sent once more.
    m_awaited = changed.value_or(claim.id);
    const Command command = changed ? changeKind(m_scope.id(), *changed, claim.body) : addClaim(m_scope.id(), claim);
    m_scope.change(changed ? tr("Change the kind of a claim") : translated(KindForm<Stance>::addition),
                   created ? withNew(*created, command) : command, m_proposition);
}

void ClaimsSection::refresh()
{
    const Statement* statement = m_scope.statement();
    if (!statement)
        return;
    const bool isSame =
        std::equal(m_editors.begin(), m_editors.end(), statement->claims.begin(), statement->claims.end(),
                   [](const ClaimEditor* editor, const Claim& claim) { return editor->id() == claim.id; });
    if (!isSame)
        rebuild(*statement);
    for (ClaimEditor* editor : m_editors)
        editor->refresh();
    if (m_awaited) {
        for (ClaimEditor* editor : m_editors) {
            if (editor->id() == m_awaited) {
                m_awaited.reset();
                m_changed.reset();
                m_proposition->hide();
                editor->focusFirstField();
                break;
            }
        }
    }
    setSummary(tr("%n claim(s)", nullptr, int(statement->claims.size())));
}

/// Keeps the editors of the claims that are still there: one of them may have the focus.
void ClaimsSection::rebuild(const Statement& statement)
{
    std::vector<ClaimEditor*> next;
    for (const Claim& claim : statement.claims) {
        const auto known = std::find_if(m_editors.begin(), m_editors.end(),
                                        [&](const ClaimEditor* editor) { return editor->id() == claim.id; });
        if (known != m_editors.end()) {
            next.push_back(*known);
            continue;
        }
        auto* editor = new ClaimEditor(m_scope, claim.id, this);
        connect(editor, &ClaimEditor::opened, this, [this, editor] {
            for (ClaimEditor* other : m_editors) {
                if (other != editor && other->isOpen())
                    other->fold();
            }
        });
        connect(editor, &ClaimEditor::stanceWanted, this, [this](ClaimId changed) {
            askForProposition();
            m_changed = changed;
        });
        next.push_back(editor);
    }
    for (ClaimEditor* editor : m_editors) {
        if (std::find(next.begin(), next.end(), editor) == next.end()) {
            editor->hide();
            editor->deleteLater();
        }
    }
    for (ClaimEditor* editor : next)
        m_list->removeWidget(editor);
    for (ClaimEditor* editor : next)
        m_list->addWidget(editor);
    m_editors = std::move(next);
}

void ClaimsSection::openSelected()
{
    const Selection& selection = m_scope.context().selection();
    if (selection.current != m_scope.id() || !selection.claim)
        return;
    for (ClaimEditor* editor : m_editors) {
        if (editor->id() == selection.claim && !editor->isOpen())
            editor->open();
    }
}

} // namespace tasrih
