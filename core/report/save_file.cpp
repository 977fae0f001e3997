// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/save_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace deadair
{
namespace
{

Error failure(ErrorCode code, const std::string& path, std::string why)
{
    return {code, "cannot write '" + path + "'", std::move(why)};
}

} // namespace

Result<bool> checkWritable(const std::string& path)
{
    const QFileInfo file(QString::fromStdString(path));
    const QFileInfo folder(file.absolutePath());
    const auto folder_name = "the folder '" + folder.filePath().toStdString() + "'";
    if (path.empty())
        return failure(ErrorCode::NotFound, path, "the file name is empty");
    if (file.isDir())
        return failure(ErrorCode::PermissionDenied, path, "it is a folder; give the name of a file");
    if (file.exists() && !file.isFile()) // to replace a device by a file would be a disaster
        return failure(ErrorCode::PermissionDenied, path, "it is no ordinary file");
    if (!folder.exists())
        return failure(ErrorCode::NotFound, path, folder_name + " does not exist; create it first");
    if (!folder.isDir())
        return failure(ErrorCode::NotFound, path, "'" + folder.filePath().toStdString() + "' is not a folder");
    if (!folder.isWritable() && !file.isWritable())
        return failure(ErrorCode::PermissionDenied, path, "you may not write to " + folder_name);
    if (file.exists() && !file.isWritable())
        return failure(ErrorCode::PermissionDenied, path, "the file is there and you may not change it");
    return true;
}

Result<std::size_t> writeFile(const std::string& path, std::string_view bytes)
{
    if (const auto writable = checkWritable(path); !writable)
        return writable.error();
    QSaveFile file(QString::fromStdString(path));
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::PermissionDenied, path, file.errorString().toStdString());
    const auto written = file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    if (written != static_cast<qint64>(bytes.size()) || !file.commit())
        return failure(ErrorCode::System, path, file.errorString().toStdString() + "; nothing was written");
    return bytes.size();
}

} // namespace deadair
