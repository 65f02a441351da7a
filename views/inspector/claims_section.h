// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/claim_editor.h"
#include "views/inspector/section.h"

namespace tasrih {

/// What the statement asserts: its claims, any number of them, and buttons that add one of each kind.
class ClaimsSection : public Section
{
    Q_OBJECT

public:
    explicit ClaimsSection(EditScope& scope, QWidget* parent = nullptr);

    void refresh();
    /// Opens the claim that is selected in the context.
    void openSelected();

private:
    void addButtons();
    void add(const Claim& claim, const QString& label);
    void askForProposition();
    void addStance(PropositionId proposition, const std::optional<Proposition>& created);
    void rebuild(const Statement& statement);

    EditScope& m_scope;
    QVBoxLayout* m_list = nullptr;
    PickerField* m_proposition = nullptr; ///< Asks what a new stance is on.
    std::vector<ClaimEditor*> m_editors;
    std::optional<ClaimId> m_changed; ///< The claim that is to become a stance, where no new one is asked for.
    std::optional<ClaimId> m_awaited; ///< The claim that was just added, to be opened when it has come.
};

} // namespace tasrih
