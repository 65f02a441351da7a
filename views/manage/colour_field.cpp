// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/colour_field.h"

#include "views/theme/theme.h"

#include <QtGui/QWheelEvent>
#include <QtWidgets/QColorDialog>

namespace tasrih {

ColourField::ColourField(QWidget* parent)
    : QComboBox(parent)
{
    addColour(QStringLiteral("federal"), tr("green"));
    addColour(QStringLiteral("kurdistan"), tr("ochre"));
    addColour(QStringLiteral("us"), tr("dark blue"));
    addColour(QStringLiteral("coalition"), tr("light blue"));
    addColour(QStringLiteral("factions"), tr("orange"));
    addColour(QStringLiteral("iran"), tr("purple"));
    addColour(QStringLiteral("international"), tr("grey"));
    addColour(QStringLiteral("experts"), tr("brown"));
    addItem(tr("Another colour…"), QString());
    connect(this, &QComboBox::activated, this, [this] {
        if (currentData().toString().isEmpty())
            chooseOwn();
        m_last = value();
        Q_EMIT edited();
    });
}

void ColourField::addColour(const QString& key, const QString& text)
{
    QPixmap swatch(2 * unit, 2 * unit);
    swatch.fill(theme().side(key));
    const int last = std::max(count() - (findData(QString()) >= 0 ? 1 : 0), 0);
    insertItem(last, QIcon(swatch), text, key);
}

void ColourField::setValue(const QString& key)
{
    if (!key.isEmpty() && findData(key) < 0)
        addColour(key, key);
    m_last = key;
    setCurrentIndex(key.isEmpty() ? -1 : findData(key));
}

QString ColourField::value() const
{
    const QString key = currentData().toString();
    return key.isEmpty() ? m_last : key;
}

void ColourField::chooseOwn()
{
    const QColor chosen = QColorDialog::getColor(theme().side(m_last), this, tr("Colour of the side"));
    setValue(chosen.isValid() ? chosen.name() : m_last);
}

/// Scrolling a form must not change what it says.
void ColourField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace tasrih
