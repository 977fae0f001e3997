// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/check_state.h"
#include "models/connection_list.h"

#include <QAbstractTableModel>

namespace deadair::ui
{

/// The connections of a capture as a table, searched and sorted here: a proxy model over many thousands of rows would
/// stall the window.
class ConnectionModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionModel)

public:
    enum Column {
        FateColumn,
        ClientColumn,
        ServerColumn,
        StartColumn,
        RttColumn,
        SynsColumn,
        RepeatsColumn,
        PacketsColumn,
        ColumnCount
    };

    explicit ConnectionModel(QObject* parent = nullptr);

    /// The worst first, unless the user has chosen an order before.
    void setList(std::shared_ptr<const ConnectionList> list);
    /// Only connections whose row contains all of these words.
    void setWords(const QString& words);
    void setOnlyFailures(bool only);
    [[nodiscard]] const ConnectionLine& at(int row) const;
    [[nodiscard]] static CheckState stateOf(const ConnectionLine& line);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void refill();
    void arrange();

    std::shared_ptr<const ConnectionList> m_list;
    std::vector<std::uint32_t> m_rows; ///< indexes into the list
    QStringList m_words;
    bool m_only_failures = false;
    int m_column = FateColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace deadair::ui
