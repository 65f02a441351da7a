// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/drafts.h"
#include "views/inspector/edit_scope.h"

#include <QtCore/QSet>
#include <QtWidgets/QStackedWidget>

class QLabel;
class QScrollArea;

namespace tasrih {

class StatementEditor;

/// The details of what is selected: one statement is edited in place, several are summed up, none says what to do.
class Inspector : public QStackedWidget, public DraftHolder
{
    Q_OBJECT

public:
    explicit Inspector(Context& context, QWidget* parent = nullptr);
    ~Inspector() override;

    [[nodiscard]] QString draft() const override;
    void settle() override;

private:
    void showSelection();
    void showStatement(StatementId statement);
    [[nodiscard]] QWidget* makeSeveral();
    void showSeveral(const std::vector<StatementId>& statements);
    void dropEditor();
    void closeEditor();
    void refresh();
    void onPointed();
    void edit(StatementId statement);
    void openHistory(StatementId statement);

    Context& m_context;
    UnsavedTextsPtr m_unsaved = std::make_shared<UnsavedTexts>();
    QSet<QString> m_openSections;
    QWidget* m_empty = nullptr;
    QLabel* m_several = nullptr;
    QWidget* m_severalPage = nullptr; ///< The sum of several statements, and what can be done to all.
    QScrollArea* m_scroll = nullptr;
    StatementEditor* m_editor = nullptr;
};

} // namespace tasrih
