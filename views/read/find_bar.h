// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace tasrih {

/// The bar beneath a text in which words are sought. It knows no text: it says what is wanted and shows the count.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows the bar with @p words selected in it (the last ones if empty) and the keys in it.
    void open(const QString& words);
    [[nodiscard]] QString words() const;
    /// @param current the index of the hit shown, −1 where there is none.
    void showCount(int current, int count);

Q_SIGNALS:
    void wordsChanged(const QString& words);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_words = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace tasrih
