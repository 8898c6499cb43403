    std::vector<std::string> table;
    Score club;
    int members = 0;
    for (std::string line; std::getline(season, line);) {
        std::string name;
        Score score;
        if (!read_line(line, name, score)) {
            continue;
        }
        std::ostringstream row;
        row << name << ": " << (score.won == 0 ? 0 : 100 * score.won / (score.won + score.lost)) << "%";
        table.push_back(row.str());
        club += score;
        members++;
    }
    std::ostringstream last;
    last << "all " << members << ": " << 100 * club.won / (club.won + club.lost) << "%";
    table.push_back(last.str());
    return table;
}
