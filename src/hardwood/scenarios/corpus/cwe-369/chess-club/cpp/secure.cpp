    std::vector<std::string> table;
    for (const Row &row : read_season(season)) {
        const int games = row.score.won + row.score.lost;
        const int percent = games > 0 ? row.score.won * 100 / games : 0;
        table.push_back(make_line(row.name, percent));
    }
    return table;
}
