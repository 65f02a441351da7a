// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/edit_scope.h"

#include <QtCore/QSet>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

class QLabel;
class QVBoxLayout;

namespace tasrih {

class ClaimsSection;
class HistorySection;
class SaidOnSection;
class Section;
class SpeakersSection;

/// One statement, edited in place: who, when and what stand open, the rest is folded. Lives as long as the statement
/// is the current one.
class StatementEditor : public QWidget
{
    Q_OBJECT

public:
    /// @param openSections names of the folded sections that the user opened; kept from statement to statement.
    StatementEditor(Context& context, StatementId statement, UnsavedTextsPtr unsaved, QSet<QString>& openSections,
                    QWidget* parent = nullptr);
    ~StatementEditor() override;

    [[nodiscard]] StatementId id() const { return m_scope->id(); }
    void refresh();
    /// Opens the claim that is selected in the context.
    void openSelectedClaim();
    /// Puts the keys where something is missing: the speaker, the day, else the claims.
    void focusFirstGap();
    /// Opens the statement's history and returns its section, to be scrolled to.
    QWidget* openHistory();
    /// Saves what can be saved and remembers the rest.
    void settle() { m_scope->settle(); }
    /// The same, before the editor goes.
    void close() { m_scope->close(); }

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void bindKeys();
    void goToSection(std::size_t number);
    void addHeading();
    void addOpenSections();
    void addFoldedSections();
    void place(Section& section);
    void refreshHeading();

    std::unique_ptr<EditScope> m_scope;
    QSet<QString>& m_openSections;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_origin = nullptr;
    SpeakersSection* m_speakers = nullptr;
    SaidOnSection* m_saidOn = nullptr;
    ClaimsSection* m_claims = nullptr;
    HistorySection* m_history = nullptr;
    std::vector<std::function<void()>> m_refreshes;
    std::vector<Section*> m_sections; ///< In order; Alt with a digit goes to each.
};

} // namespace tasrih
