    std::vector<std::string> table;
    Score all;
    std::string line;
    while (std::getline(season, line)) {
        std::string name;
        Score score;
        if (!read_line(line, name, score)) continue;
        const int games = score.won + score.lost;
        const int percent = games > 0 ? score.won * 100 / games : 0;
        table.push_back(name + ": " + std::to_string(percent) + "%");
        all += score;
    }

    const int games = all.won + all.lost;
    const int percent = games > 0 ? all.won * 100 / games : 0;
    table.push_back("all " + std::to_string(table.size()) + ": " + std::to_string(percent) + "%");
    return table;
}
