// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/words/numerals.h"
#include "views/theme/theme.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QStandardPaths>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace tasrih {

namespace {

/// The file of an icon: a bundled one first, then Breeze's, the size drawn for 16 px before the larger ones.
QString findFile(const QString& name)
{
    const QString bundled = QStringLiteral(":/icons/%1.svg").arg(name);
    if (QFile::exists(bundled))
        return bundled;
    for (const char* category : {"actions", "places", "status", "mimetypes", "preferences", "apps", "categories"}) {
        for (const char* size : {"16", "22", "24", "32", "symbolic"}) {
            const QString relative =
                QStringLiteral("icons/breeze/%1/%2/%3.svg").arg(QLatin1String(category), QLatin1String(size), name);
            const QString found = QStandardPaths::locate(QStandardPaths::GenericDataLocation, relative);
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

const QString& fileOf(const QString& name)
{
    static QHash<QString, QString> known;
    auto found = known.find(name);
    if (found == known.end())
        found = known.insert(name, findFile(name));
    return *found;
}

/// Whether the icon points along the reading direction and so must be turned in Arabic.
bool pointsAlongReading(const QString& name)
{
    static const QStringList directed{QStringLiteral("go-previous"),
                                      QStringLiteral("go-next"),
                                      QStringLiteral("edit-undo"),
                                      QStringLiteral("edit-redo"),
                                      QStringLiteral("arrow-left"),
                                      QStringLiteral("arrow-right"),
                                      QStringLiteral("view-list-tree"),
                                      QStringLiteral("document-import"),
                                      QStringLiteral("document-export"),
                                      QStringLiteral("view-list-details"),
                                      QStringLiteral("sidebar-expand"),
                                      QStringLiteral("sidebar-collapse"),
                                      QStringLiteral("edit-clear-locationbar-ltr")};
    return directed.contains(name);
}

QColor inkFor(QIcon::Mode mode)
{
    return mode == QIcon::Disabled ? theme().tint(theme().text, 40) : theme().text;
}

/// Paints an SVG in one ink, looked up when it is painted, so that an icon follows the theme.
class InkEngine : public QIconEngine
{
public:
    explicit InkEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor ink = inkFor(mode);
        const bool turned = QGuiApplication::isRightToLeft() && pointsAlongReading(m_name);
        const QString key =
            QStringLiteral("ink/%1/%2x%3/%4/%5")
                .arg(m_name, written(size.width()), written(size.height()), written(ink.rgba()), written(turned));
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = drawn(size, ink);
            if (turned)
                result = result.transformed(QTransform::fromScale(-1, 1));
            QPixmapCache::insert(key, result);
        }
        return result;
    }

    QIconEngine* clone() const override { return new InkEngine(*this); }
    QString key() const override { return QStringLiteral("tasrih-ink"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return fileOf(m_name).isEmpty(); }

private:
    [[nodiscard]] QPixmap drawn(const QSize& size, const QColor& ink) const
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        if (size.isEmpty() || fileOf(m_name).isEmpty())
            return result;
        QSvgRenderer renderer(fileOf(m_name));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&result);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), ink);
        return result;
    }

    QString m_name;
};

} // namespace

QIcon themedIcon(const QString& name)
{
    return fileOf(name).isEmpty() ? QIcon() : QIcon(new InkEngine(name));
}

} // namespace tasrih
