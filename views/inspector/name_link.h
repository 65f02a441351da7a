// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace tasrih {

/// A name that leads somewhere, as long as it is: in the colour of links, underlined under the pointer and while it has
/// the keys; Enter and Space follow it.
class NameLink : public QAbstractButton
{
    Q_OBJECT

public:
    /// @param tip where it leads.
    NameLink(const QString& objectName, const QString& name, const QString& tip, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& at) const override;

private:
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] int wordsWidth() const;

    QString m_name; ///< Not the button's text: its ampersands would become keys.
};

/// "Open the dossier of Harir": what following the name does.
[[nodiscard]] QString dossierTip(const QString& name);

} // namespace tasrih
