// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/choice_list.h"

#include <QtWidgets/QLineEdit>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace tasrih {

/// A line in which a record is found by typing any of its names in any spelling, or made by a new name. The list drops
/// down while typing; Enter takes its marked row, Escape goes back to what was there.
class Picker : public QLineEdit
{
    Q_OBJECT

public:
    enum class Creation
    {
        Offered,
        NotOffered
    };

    /// @param choices is asked when the list is needed, so that it is always of the newest state.
    Picker(std::function<ChoiceList()> choices, Creation creation, QWidget* parent = nullptr);

    /// The rows offered at most.
    static constexpr std::size_t mostRows = 40;

    /// Shows what is chosen; what is being typed stays.
    void showChosen(const QString& label);
    /// Shows @p text as typed where @p chosen is chosen.
    void showTyped(const QString& chosen, const QString& text);
    [[nodiscard]] const QString& shown() const { return m_shown; }
    [[nodiscard]] bool isTyped() const { return text() != m_shown; }
    /// Takes what was typed where it can only mean one thing: nothing, or one name in full. Returns whether it did.
    bool settle();
    /// Drops the list down.
    void offer();

Q_SIGNALS:
    void picked(qint64 id, const QString& label);
    void creationWanted(const QString& name);
    void cleared();
    /// Neither a name that is known nor one that was confirmed; the text stays.
    void unsettled(const QString& text);

protected:
    /// What is offered for a query, and the one that it can only mean.
    [[nodiscard]] virtual Choices choicesFor(const QString& query);
    /// Drops the list of what a query finds down.
    void find(const QString& query);

    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void fill(const QString& query);
    void take(const QModelIndex& index);
    void takeTyped();

    std::function<ChoiceList()> m_choices;
    Creation m_creation;
    QStandardItemModel* m_rows = nullptr;
    QCompleter* m_completer = nullptr;
    QString m_shown;
    bool m_hasMoved = false; ///< Whether a row of the list was chosen by a key.
};

} // namespace tasrih
