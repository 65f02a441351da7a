// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/error.h"
#include "database/store/file/project_header.h"
#include "database/store/schema/migrations.h"
#include "tests/fuzz/subjects.h"

#include <QtCore/QFile>

namespace tasrih::fuzz {

void header(const QByteArray& bytes)
{
    QFile file(scratchFile("header.tasrih"));
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the scratch file can't be written");
    file.close();
    try {
        const ProjectHeader read = readHeader(file.fileName());
        require(read.schemaVersion >= 1 && read.schemaVersion <= currentSchemaVersion(), "an unknown schema");
        require(bytes.size() >= 100, "a header is a hundred bytes");
    } catch (const Error& error) {
        require(!error.message().isEmpty(), "a refusal without words");
    }
}

} // namespace tasrih::fuzz
