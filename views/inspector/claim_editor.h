// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/claim_forms.h"

class QMenu;
class QVBoxLayout;

namespace tasrih {

class HeadingButton;

/// One claim: a line that says it, and its fields when it is open. Pointing at it shows its place in the text.
class ClaimEditor : public QWidget
{
    Q_OBJECT

public:
    ClaimEditor(EditScope& scope, ClaimId claim, QWidget* parent = nullptr);

    [[nodiscard]] ClaimId id() const { return m_id; }
    void refresh();
    [[nodiscard]] bool isOpen() const { return m_fields != nullptr && m_fields->isVisibleTo(this); }
    void open();
    void fold();
    /// Puts the keys into the first field.
    void focusFirstField();

Q_SIGNALS:
    void opened();
    /// It is to become a stance: on what is to be asked.
    void stanceWanted(tasrih::ClaimId claim);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] const Claim* claim() const;
    void buildFields();
    void rebuildFields();
    void showHeading();
    [[nodiscard]] QMenu* makeMenu();
    void addKinds(QMenu& menu);
    void copy();
    void moveUp();
    void remove();
    void showRareFields();

    EditScope& m_scope;
    ClaimId m_id;
    HeadingButton* m_heading = nullptr;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_fields = nullptr; ///< Built when it is first opened.
    QToolButton* m_more = nullptr;
    ClaimKind m_kind = ClaimKind::Stance; ///< Of the fields.
    ClaimForm m_form;
};

/// ▲ supports, ◇ withdrawal claim, # figure, ¶ assertion: the kind of a claim without colour.
[[nodiscard]] QString claimGlyph(const Claim& claim);

} // namespace tasrih
