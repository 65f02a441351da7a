// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/field.h"

#include <functional>

class QLineEdit;
class QTextEdit;

namespace tasrih {

/// What a field makes of what was typed.
struct Reading
{
    QString readback; ///< What it means, in words; may be empty.
    QString problem;  ///< What is wrong; empty where it can be saved.
};

/// One line of text. Enter and leaving it save, if what was typed can be read.
class TextField : public Field
{
    Q_OBJECT

public:
    using Reader = std::function<Reading(const QString&)>;

    /// @param name the editor's object name.
    /// @param reader checks while typing; none takes every text.
    explicit TextField(const QString& name, Reader reader = {}, QWidget* parent = nullptr);

    /// Shows the stored value; what is being typed stays.
    void showValue(const QString& text);
    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }

    [[nodiscard]] bool isBlank() const override;
    [[nodiscard]] QString unsaved() const override;
    void restore(const QString& unsaved) override;
    void finish() override;

Q_SIGNALS:
    void committed(const QString& text);

private:
    [[nodiscard]] bool isTyped() const;
    void check();

    QLineEdit* m_edit = nullptr;
    Reader m_reader;
    QString m_shown;
};

/// Several lines of text, as high as it needs. Leaving it saves, Ctrl+Enter too.
class LongTextField : public Field
{
    Q_OBJECT

public:
    explicit LongTextField(const QString& name, QWidget* parent = nullptr);

    void showValue(const QString& text);
    [[nodiscard]] QTextEdit& edit() const { return *m_edit; }
    [[nodiscard]] bool isBlank() const override;
    void finish() override;

Q_SIGNALS:
    void committed(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitHeight();

    QTextEdit* m_edit = nullptr;
    QString m_shown;
};

} // namespace tasrih
