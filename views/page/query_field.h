// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/completion.h"

#include <QtWidgets/QLineEdit>

class QCompleter;
class QStringListModel;

namespace tasrih {

class Context;

/// A line for a query: offers fields and names while one types, and shows where it can't be read.
class QueryField : public QLineEdit
{
    Q_OBJECT

public:
    /// @param context must outlive the field.
    explicit QueryField(Context& context, QWidget* parent = nullptr);

    /// Underlines the word at a problem; nothing takes the line away.
    void showProblem(const std::optional<QueryProblem>& problem);

Q_SIGNALS:
    /// By typing, or by taking what was offered.
    void queryEdited();
    /// The keys are to go to what was found.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void take(int row);

    Context& m_context;
    QStringListModel* m_labels;
    QCompleter* m_completer;
    std::vector<Completion> m_offered;
    bool m_isTaking = false;
    bool m_isMarked = false; ///< A problem is underlined.
};

} // namespace tasrih
