// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QToolButton;

namespace tasrih {

/// A row of choices and buttons that may be narrower than all of them need: then its buttons show their icons alone,
/// the last ones first. Their words stay in their tooltips.
class Bar : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Words
    {
        QString text;
        int width = 0; ///< px that they take beside the icon.
    };

    void fit();
    [[nodiscard]] int widthOfWords(QToolButton& button);

    QHash<QToolButton*, Words> m_words;
};

} // namespace tasrih
