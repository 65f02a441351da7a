// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QComboBox>

namespace tasrih {

/// The colour of a side: one of the palette, which suits light and dark, or one of one's own as "#rrggbb".
class ColourField : public QComboBox
{
    Q_OBJECT

public:
    explicit ColourField(QWidget* parent = nullptr);

    /// @param key a palette key or "#rrggbb".
    void setValue(const QString& key);
    [[nodiscard]] QString value() const;

Q_SIGNALS:
    void edited();

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void addColour(const QString& key, const QString& text);
    void chooseOwn();

    QString m_last;
};

} // namespace tasrih
