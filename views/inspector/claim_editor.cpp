// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/claim_editor.h"

#include "models/editing/claim_edits.h"
#include "models/editing/order_edits.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"
#include "views/inspector/heading_button.h"
#include "views/inspector/kinds/kind_forms.h"
#include "views/inspector/section.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

QString claimGlyph(const Claim& claim)
{
    return std::visit([]<typename Body>(const Body& body) { return KindForm<Body>::glyph(body); }, claim.body);
}

ClaimEditor::ClaimEditor(EditScope& scope, ClaimId claim, QWidget* parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_id(claim)
    , m_heading(new HeadingButton(QStringLiteral("claimHeading"), HeadingButton::Weight::Plain, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("claimEditor"));
    QToolButton* removeButton = newRemoveButton(QStringLiteral("removeClaim"), tr("Remove this claim"), this);
    removeButton->setEnabled(scope.canEdit());
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_heading, 1);
    if (scope.canEdit()) {
        QToolButton* more = newRemoveButton(QStringLiteral("claimMenu"), tr("More to do with this claim"), this);
        more->setText(QStringLiteral("⋯"));
        QMenu* menu = makeMenu();
        connect(more, &QToolButton::clicked, menu,
                [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
        line->addWidget(more);
    }
    line->addWidget(removeButton);
    m_column->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    m_column->setSpacing(unit / 2);
    m_column->addLayout(line);
    connect(m_heading, &HeadingButton::clicked, this, [this](bool opens) { opens ? open() : fold(); });
    connect(removeButton, &QToolButton::clicked, this, &ClaimEditor::remove);
}

const Claim* ClaimEditor::claim() const
{
    return claimLens(m_scope.id(), m_id).find(m_scope.snapshot());
}

void ClaimEditor::buildFields()
{
    const Claim* found = claim();
    if (m_fields || !found)
        return;
    m_fields = new QWidget(this);
    QFormLayout* layout = newFormLayout();
    m_fields->setLayout(layout);
    m_kind = found->kind();
    m_form = buildClaimForm(m_scope, *layout, *found);
    m_column->addWidget(m_fields);
    m_more = newTextButton(QStringLiteral("moreFields"), tr("More fields"), m_fields);
    m_more->setAutoRaise(true);
    layout->addRow(m_more);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_more->setProperty("pressed", true);
        showRareFields();
    });
    refresh();
}

/// The kind is another: so are the fields.
void ClaimEditor::rebuildFields()
{
    const bool wasOpen = isOpen();
    m_form = {};
    m_fields->hide();
    m_fields->deleteLater();
    m_fields = nullptr;
    if (!wasOpen)
        return;
    buildFields();
    m_fields->show();
}

void ClaimEditor::open()
{
    buildFields();
    if (m_fields)
        m_fields->show();
    showHeading();
    m_scope.context().setSelection({{m_scope.id()}, m_scope.id(), m_id});
    Q_EMIT opened();
}

void ClaimEditor::fold()
{
    if (m_fields)
        m_fields->hide();
    showHeading();
}

void ClaimEditor::focusFirstField()
{
    open();
    if (InspectorField* first = m_fields ? m_fields->findChild<InspectorField*>() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void ClaimEditor::refresh()
{
    showHeading();
    const Claim* found = claim();
    if (m_fields && found && found->kind() != m_kind)
        rebuildFields();
    for (const Refresh& each : m_form.refreshes)
        each();
    showRareFields();
}

/// Fields that most claims leave empty stay away until they hold something or are asked for.
void ClaimEditor::showRareFields()
{
    if (!m_fields)
        return;
    auto& layout = static_cast<QFormLayout&>(*m_fields->layout());
    const bool all = m_more->property("pressed").toBool();
    bool isAnyHidden = false;
    for (InspectorField* field : m_form.rareFields) {
        const bool isShown = all || !field->isBlank();
        layout.setRowVisible(field, isShown);
        isAnyHidden = isAnyHidden || !isShown;
    }
    m_more->setVisible(isAnyHidden);
}

void ClaimEditor::showHeading()
{
    const Claim* found = claim();
    if (!found)
        return;
    const QString summary = summaryOf(m_scope.snapshot(), *found);
    const QString kind = textOf(found->kind());
    m_heading->setChecked(isOpen());
    m_heading->setText(inLabel(claimGlyph(*found) + QStringLiteral("  ") + (summary.isEmpty() ? kind : summary)));
    m_heading->setToolTip(kind + QStringLiteral(" — ") + summary);
    m_heading->setAccessibleName(kind + QStringLiteral(": ") + summary);
}

QMenu* ClaimEditor::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("claimActions"));
    menu->addAction(tr("Move up"), this, &ClaimEditor::moveUp);
    menu->addAction(tr("Copy"), this, &ClaimEditor::copy)
        ->setToolTip(tr("A claim that says the same, to be changed where it differs"));
    addKinds(*menu->addMenu(tr("Make it a …")));
    return menu;
}

void ClaimEditor::addKinds(QMenu& menu)
{
    eachKind([&]<typename Body>(std::type_identity<Body>) {
        QAction* action = menu.addAction(textOf(Body::kind.value), this, [this] {
            if constexpr (KindForm<Body>::asksFirst)
                Q_EMIT stanceWanted(m_id);
            else
                m_scope.change(tr("Change the kind of a claim"), changeKind(m_scope.id(), m_id, Body()));
        });
        connect(&menu, &QMenu::aboutToShow, action, [this, action] {
            const Claim* found = claim();
            action->setEnabled(found && !std::holds_alternative<Body>(found->body));
        });
    });
}

void ClaimEditor::copy()
{
    m_scope.change(tr("Copy a claim"), copyClaim(m_scope.id(), m_id, m_scope.ids().next<ClaimId>()));
}

void ClaimEditor::moveUp()
{
    m_scope.change(tr("Change the order of claims"), moveClaimUp(m_scope.id(), m_id));
}

void ClaimEditor::remove()
{
    m_scope.change(tr("Remove a claim"), removeClaim(m_scope.id(), m_id));
}

void ClaimEditor::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    m_scope.context().pointAt({m_scope.id(), m_id});
}

void ClaimEditor::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_scope.context().pointAt({});
}

void ClaimEditor::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const bool isPointed = m_scope.context().pointed().claim == m_id;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isPointed ? theme().secondary : theme().line);
    painter.setBrush(theme().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace tasrih
