// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sample/sample_source.h"

#include "resources/resources.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace tasrih {

namespace {

[[noreturn]] void refuse(const QString& detail)
{
    throw Error(QCoreApplication::translate("Store", "The bundled sample project is damaged. Install the program "
                                                     "again."),
                detail);
}

QByteArray readFile(const QString& name)
{
    registerResources();
    QFile file(QStringLiteral(":/sample/") + name);
    if (!file.open(QIODevice::ReadOnly))
        refuse(name);
    return file.readAll();
}

} // namespace

std::optional<double> SampleObject::number(const char* field) const
{
    if (!has(field))
        return std::nullopt;
    if (!m_object[QLatin1String(field)].isDouble())
        fail(field);
    return m_object[QLatin1String(field)].toDouble();
}

std::vector<SampleObject> SampleObject::objects(const char* field) const
{
    std::vector<SampleObject> result;
    int index = 0;
    for (const auto& value : array(field))
        result.emplace_back(value.toObject(),
                            QStringLiteral("%1/%2[%3]").arg(m_where, QLatin1String(field)).arg(index++));
    return result;
}

std::optional<Edtf> SampleObject::date(const char* field) const
{
    if (!has(field))
        return std::nullopt;
    const std::optional<Edtf> date = Edtf::parse(text(field));
    if (!date)
        fail(field);
    return date;
}

void SampleObject::fail(const char* field) const
{
    refuse(QStringLiteral("%1: %2 = %3")
               .arg(m_where, QLatin1String(field), m_object[QLatin1String(field)].toVariant().toString()));
}

std::vector<SampleObject> readSample(const QString& name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(readFile(name), &error);
    if (error.error != QJsonParseError::NoError)
        refuse(name + QStringLiteral(": ") + error.errorString());
    if (document.isObject())
        return {SampleObject(document.object(), name)};
    std::vector<SampleObject> objects;
    for (const auto& value : document.array()) {
        const QJsonObject object = value.toObject();
        objects.emplace_back(object, name + u' ' + object[QLatin1String("key")].toString());
    }
    return objects;
}

QString readSampleText(const QString& name)
{
    return QString::fromUtf8(readFile(name));
}

} // namespace tasrih
