    std::vector<std::string> table;
    const std::vector<Row> rows = read_season(season);
    if (rows.empty()) {
        return table;
    }
    for (const auto &[name, score] : rows) {
        std::ostringstream row;
        row << name << ": " << static_cast<int>(100.0 * score.won / (score.won + score.lost)) << "%";
        table.push_back(row.str());
    }
    return table;
}
