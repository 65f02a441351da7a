// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace tasrih {

namespace {

constexpr qsizetype recentKept = 10;

// Words rather than numbers, so that a settings file stays right when a list grows.
const QStringList appearances{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
const QStringList digitForms{QStringLiteral("western"), QStringLiteral("arabic-indic")};
const QStringList colourWords{QStringLiteral("side"), QStringLiteral("stance"), QStringLiteral("kind")};
const QStringList faceWords{QStringLiteral("book"), QStringLiteral("plain")};
const QStringList monthForms{QStringLiteral("levantine"), QStringLiteral("egyptian"), QStringLiteral("both")};

template <typename Enum>
Enum readWord(const QSettings& store, const QString& key, const QStringList& words)
{
    return Enum(qMax(qsizetype(0), words.indexOf(store.value(key).toString())));
}

QString accountName()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

Settings::Settings()
    : m_store(QSettings::defaultFormat(), QSettings::UserScope, QStringLiteral("tasrih"), QStringLiteral("tasrih"))
{
}

Language Settings::language() const
{
    const QString code = m_store.value(QStringLiteral("language")).toString();
    if (code == languageCode(Language::Arabic))
        return Language::Arabic;
    if (code == languageCode(Language::English))
        return Language::English;
    return QLocale::system().language() == QLocale::Arabic ? Language::Arabic : Language::English;
}

void Settings::setLanguage(Language language)
{
    m_store.setValue(QStringLiteral("language"), languageCode(language));
}

Appearance Settings::appearance() const
{
    return readWord<Appearance>(m_store, QStringLiteral("appearance"), appearances);
}

void Settings::setAppearance(Appearance appearance)
{
    m_store.setValue(QStringLiteral("appearance"), appearances[int(appearance)]);
}

Digits Settings::digits() const
{
    return readWord<Digits>(m_store, QStringLiteral("digits"), digitForms);
}

void Settings::setDigits(Digits digits)
{
    m_store.setValue(QStringLiteral("digits"), digitForms[int(digits)]);
}

MonthNames Settings::monthNames() const
{
    return readWord<MonthNames>(m_store, QStringLiteral("months"), monthForms);
}

void Settings::setMonthNames(MonthNames names)
{
    m_store.setValue(QStringLiteral("months"), monthForms[int(names)]);
}

ColourBy Settings::readerColours() const
{
    return readWord<ColourBy>(m_store, QStringLiteral("readerColours"), colourWords);
}

void Settings::setReaderColours(ColourBy by)
{
    m_store.setValue(QStringLiteral("readerColours"), colourWords[int(by)]);
}

int Settings::approximateWidth() const
{
    return std::clamp(m_store.value(QStringLiteral("timeline/approximate"), 1).toInt(), 0, 2);
}

void Settings::setApproximateWidth(int width)
{
    m_store.setValue(QStringLiteral("timeline/approximate"), width);
}

ReadingStyle Settings::readingStyle() const
{
    ReadingStyle style;
    style.zoom = std::clamp(m_store.value(QStringLiteral("reading/zoom"), style.zoom).toInt(), ReadingStyle::leastZoom,
                            ReadingStyle::mostZoom);
    style.face = readWord<ReadingFace>(m_store, QStringLiteral("reading/face"), faceWords);
    style.measure = std::clamp(m_store.value(QStringLiteral("reading/measure"), style.measure).toInt(), 320, 1400);
    return style;
}

void Settings::setReadingStyle(const ReadingStyle& style)
{
    m_store.setValue(QStringLiteral("reading/zoom"), style.zoom);
    m_store.setValue(QStringLiteral("reading/face"), faceWords[int(style.face)]);
    m_store.setValue(QStringLiteral("reading/measure"), style.measure);
}

QString Settings::analyst() const
{
    const QString name = m_store.value(QStringLiteral("analyst")).toString();
    return name.isEmpty() ? accountName() : name;
}

void Settings::setAnalyst(const QString& name)
{
    m_store.setValue(QStringLiteral("analyst"), name.trimmed());
}

QStringList Settings::recentProjects() const
{
    QStringList paths = m_store.value(QStringLiteral("recent")).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentProject(const QString& path)
{
    QStringList paths = recentProjects();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_store.setValue(QStringLiteral("recent"), paths.mid(0, recentKept));
}

QString Settings::lastFolder() const
{
    const QString folder = m_store.value(QStringLiteral("folder")).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(QStringLiteral("folder"), folder);
}

QString Settings::snapshotFolder() const
{
    return m_store.value(QStringLiteral("snapshots")).toString();
}

void Settings::setSnapshotFolder(const QString& folder)
{
    m_store.setValue(QStringLiteral("snapshots"), folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(QStringLiteral("window")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(QStringLiteral("window"), geometry);
}

} // namespace tasrih
