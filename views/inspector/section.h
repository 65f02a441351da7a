// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QToolButton;
class QVBoxLayout;

namespace tasrih {

class HeadingButton;

/// A part of the inspector under a heading that folds it away. What is folded says what is in it, in a few words.
class Section : public QWidget
{
    Q_OBJECT

public:
    enum class State
    {
        Open,
        Folded
    };

    Section(const QString& name, const QString& title, State state, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }
    void setSummary(const QString& summary);
    [[nodiscard]] HeadingButton& heading() const { return *m_heading; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(State state);

private:
    HeadingButton* m_heading = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_body = nullptr;
};

/// A flat button with text only, e.g. "+ stance".
[[nodiscard]] QToolButton* newTextButton(const QString& name, const QString& text, QWidget* parent = nullptr);
/// A small ✕ that says on hover what it takes away.
[[nodiscard]] QToolButton* newRemoveButton(const QString& name, const QString& tip, QWidget* parent = nullptr);

} // namespace tasrih
