// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace tasrih {

/// One field of the inspector: an editor, and under it what it understood or what is wrong. A field that is wrong
/// keeps what was typed and stands in no other field's way.
class InspectorField : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorField(QWidget* parent = nullptr);

    /// What the field made of what was typed, e.g. a date in words. Empty hides it.
    void setReadback(const QString& text);
    /// What is wrong and what to do. Empty hides it.
    void setProblem(const QString& text);
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// The object name of the editor.
    [[nodiscard]] QString editorName() const;
    /// Whether nothing is stored and nothing typed.
    [[nodiscard]] virtual bool isBlank() const { return false; }
    /// What was typed and could not be saved; empty where there is no such thing.
    [[nodiscard]] virtual QString unsaved() const { return {}; }
    /// Brings back what could not be saved earlier.
    virtual void restore(const QString& /*unsaved*/) {}
    /// Saves what was typed if it can be, unless that has failed already; called before the field goes away.
    virtual void finish() {}
    /// What was sent last to be saved.
    [[nodiscard]] virtual QString sent() const { return {}; }
    /// What was sent could not be saved, for the reason @p problem: it stays, or comes back, to be saved once more.
    virtual void saveFailed(const QString& problem);
    /// From now on it only shows: the project can't be changed.
    virtual void lock() { setEnabled(false); }

protected:
    /// Puts the editor in, with something small @p beside it or nothing; the field takes its focus and its object name
    /// is the editor's.
    void setEditor(QWidget* editor, QWidget* beside = nullptr);

private:
    void showMessage();

    QVBoxLayout* m_column = nullptr;
    QLabel* m_message = nullptr;
    QString m_readback, m_problem;
};

/// The small words over or beside a field; they name its editor for screen readers too.
[[nodiscard]] QLabel* newCaption(const QString& label, QWidget& field);

/// Keeps the wheel from changing a box that only lies under the pointer while the inspector scrolls.
void ignoreWheelUnlessFocused(QWidget* widget);

} // namespace tasrih
