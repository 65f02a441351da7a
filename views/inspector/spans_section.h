// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/edit_scope.h"
#include "views/inspector/section.h"

namespace tasrih {

/// The runs of text a statement stands on: each with its words, whose it is (the statement's or a claim's), a way to it
/// and a way to take it away. What has no place in the corrected text says so.
class SpansSection : public Section
{
    Q_OBJECT

public:
    explicit SpansSection(EditScope& scope, QWidget* parent = nullptr);

    void refresh();

private:
    [[nodiscard]] QWidget* newRow(const Statement& statement, const Highlight& highlight);
    [[nodiscard]] QWidget* newOwner(const Statement& statement, const Highlight& highlight, QWidget* parent);

    EditScope& m_scope;
    QVBoxLayout* m_rows = nullptr;
    std::vector<Highlight> m_shown;
    std::vector<Claim> m_claims; ///< As they were when the rows were made: their words name the owners.
};

} // namespace tasrih
