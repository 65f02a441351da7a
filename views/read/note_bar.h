// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;

namespace tasrih {

/// The bar beneath a text in which a note in its margin is written. It knows no text: it says what was written.
class NoteBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBar(QWidget* parent = nullptr);

    /// Shows the bar with @p words in it and the keys in it.
    void open(const QString& quote, const QString& words);
    [[nodiscard]] QString words() const;
    void setReadOnly(bool isReadOnly);
    /// Says above the words what is wrong with them.
    void complain(const QString& problem);

Q_SIGNALS:
    void committed(const QString& words);
    /// It was left without saving.
    void dropped(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* m_quote = nullptr;
    QPlainTextEdit* m_words = nullptr;
};

} // namespace tasrih
